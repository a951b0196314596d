import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { validateRecords } from "../src/index.js";
import { validate } from "../src/node.js";
import { folder } from "./cli/command.js";
import { gazette, harbourLines, harbourRecords } from "./harbour.js";

const sources = { "source:invented": gazette };

/** Records of the harbour with up to three values replaced, deleted or added anywhere. */
const spoiledRecords = fc
  .array(
    fc.record({
      name: fc.constantFrom(...Object.keys(harbourRecords())),
      steps: fc.array(fc.nat(20), { minLength: 1, maxLength: 4 }),
      value: fc.oneof(
        fc.constantFrom(
          undefined,
          null,
          "",
          "actor:mira-voss",
          "demand:none",
          "2031-02-30",
          "2040",
          0,
          1,
          true,
          [],
          {},
          "topic:ferry",
        ),
        fc.string(),
        fc.integer(),
      ),
    }),
    { maxLength: 3 },
  )
  .map((changes) => {
    const records = harbourRecords();
    for (const { name, steps, value } of changes) spoil(records[name] as Holder, steps, value);
    return Object.values(records);
  });

type Holder = Record<string, unknown>;

function spoil(holder: Holder, steps: readonly number[], value: unknown): void {
  const [step = 0, ...rest] = steps;
  const keys = Object.keys(holder);
  const key = keys[step % Math.max(1, keys.length)] ?? "added";
  const below = holder[key];
  if (rest.length > 0 && typeof below === "object" && below !== null) spoil(below as Holder, rest, value);
  else if (value === undefined && !Array.isArray(holder)) delete holder[key];
  else holder[key] = value ?? null;
}

describe("validateRecords", () => {
  test("accepts what is valid and says what it rests on", async () => {
    const report = await validateRecords(Object.values(harbourRecords()), { sources });
    expect(report).toMatchObject({
      valid: true,
      findings: [],
      counts: { records: 7, anchors: { total: 8, checked: 8 } },
    });
  });

  test("finds in memory what validate finds in a file, but for the places", async () => {
    const path = join(await folder({ "gazette.txt": gazette }), "gazette.txt");
    await fc.assert(
      fc.asyncProperty(spoiledRecords, async (records) => {
        async function* stdin(): AsyncGenerator<Uint8Array> {
          yield new TextEncoder().encode(harbourLines(records as unknown as Record<string, unknown>));
        }
        const ofFile = await validate("-", { sources: sourcesIf(records, path), stdin: stdin() });
        const ofMemory = await validateRecords(records, { sources: sourcesIf(records, gazette) });
        const withoutPlace = ({ findings }: typeof ofFile): readonly string[] =>
          findings.map((finding) => JSON.stringify({ ...finding, file: null, line: null, column: null })).sort();
        expect(withoutPlace(ofMemory)).toEqual(withoutPlace(ofFile));
        expect({ ...ofMemory, findings: [] }).toEqual({ ...ofFile, findings: [] });
        expect(
          ofMemory.findings.every(({ file, line, column }) => file === null && line === null && column === null),
        ).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  test("never throws for what a record is", async () => {
    const oddities = [
      undefined,
      null,
      1,
      "",
      [],
      [[]],
      {},
      { type: "Quote" },
      { type: {} },
      Object.create(null),
      JSON.parse('{"__proto__":1}'),
    ];
    const report = await validateRecords(oddities, { sources });
    expect(report.valid).toBe(false);
    expect(new Set(report.findings.map(({ code }) => code.split("/")[0]))).toEqual(new Set(["structure"]));
    expect(await validateRecords([])).toMatchObject({
      valid: false,
      findings: [{ code: "read/no-records", file: null, line: null }],
    });
  });

  test("throws for a source's text that is no text", async () => {
    await expect(validateRecords([], { sources: { "source:a": "\ud800" } })).rejects.toThrow(TypeError);
    await expect(validateRecords([], { sources: { "source:a": 7 as unknown as string } })).rejects.toThrow(/source:a/);
  });

  test("resolves topics by the manifest, and says so where there is none", async () => {
    const records = harbourRecords();
    Object.assign(records["position"] ?? {}, { on: "topic:night-ferry" });
    const without = await validateRecords(Object.values(records));
    expect(without.notJudged).toContainEqual(expect.objectContaining({ what: "topics", ids: ["topic:night-ferry"] }));
    const manifest = {
      title: "Ferry talks",
      version: "1.0.0",
      schemaVersion: "1.0.0",
      description: "Who asked what of whom.",
      license: "CC-BY-4.0",
      created: "2031-05-05",
      annotators: [{ name: "Ada Reed", kind: "person" }],
      files: [{ path: "a.ndjson", recordType: "Actor" }],
      topics: [{ id: "topic:night-fery", label: "Night ferry", proposition: "A ferry runs after midnight." }],
    };
    const { findings } = await validateRecords(Object.values(records), { manifest });
    expect(findings.find(({ code }) => code === "integrity/references-resolve")).toMatchObject({
      id: "position:harbour-office-night-ferry",
      pointer: "/on",
      data: { reference: "topic:night-ferry", nearest: "topic:night-fery" },
    });
  });

  test("counts offsets in code points, whatever stands before them", async () => {
    expect(gazette.indexOf("Cafe\u0301")).toBeGreaterThan(gazette.indexOf("🚢"));
    const records = harbourRecords();
    const [anchor] = (records["demand"]?.["evidence"] ?? []) as { start: number; end: number }[];
    if (anchor) Object.assign(anchor, { start: anchor.start + 1, end: anchor.end + 1 });
    const { findings } = await validateRecords(Object.values(records), { sources });
    expect(findings).toMatchObject([{ code: "evidence/anchor-digests-agree", data: { asUtf16: true } }]);
  });
});

function sourcesIf(records: readonly unknown[], value: string): Record<string, string> {
  const hasSource = records.some((record) => {
    const { type, id } = record as { type?: unknown; id?: unknown };
    return type === "Source" && id === "source:invented";
  });
  return hasSource ? { "source:invented": value } : {};
}

describe("a signal", () => {
  test("ends validateRecords with its reason", async () => {
    const records = Array.from({ length: 50_000 }, (_, index) => ({
      ...harbourRecords()["voss"],
      id: `actor:a${index}`,
    }));
    const controller = new AbortController();
    setTimeout(() => controller.abort(new Error("enough")));
    await expect(validateRecords(records, { signal: controller.signal })).rejects.toThrow("enough");
    await expect(validateRecords([], { signal: AbortSignal.abort() })).rejects.toThrow("abort");
  });

  test("ends validate", async () => {
    async function* stdin(): AsyncGenerator<Uint8Array> {
      for (;;) yield new TextEncoder().encode(harbourLines());
    }
    const signal = AbortSignal.timeout(50);
    await expect(validate("-", { signal, stdin: stdin() })).rejects.toMatchObject({ name: "TimeoutError" });
  });
});
