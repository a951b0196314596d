import { spawnSync } from "node:child_process";
import { chmodSync, lstatSync, mkdirSync, readFileSync, statSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { beforeAll, describe, expect, test } from "vitest";
import { gazette, harbourLines, harbourRecords } from "../harbour.js";
import { asNobody, demarche, folder, report } from "./command.js";

/** Findings as `code line:column pointer id`. */
function found({ findings }: ReturnType<typeof report>): readonly string[] {
  return findings.map(({ code, line, column, pointer, id }) => `${code} ${line}:${column} ${pointer} ${id}`);
}

let text: string;
let source: readonly string[];

beforeAll(async () => {
  text = join(await folder({ "gazette.txt": gazette }), "gazette.txt");
  source = ["--source", `source:invented=${text}`];
});

/** What is said of the invented records after one change. */
function spoiled(change: (records: ReturnType<typeof harbourRecords>) => void): ReturnType<typeof report> {
  const records = harbourRecords();
  change(records);
  return report(["-", ...source], { input: harbourLines(records) });
}

describe("demarche validate", () => {
  test("accepts records that are well-formed, fit together and are supported", () => {
    const result = report(["-", ...source, "--require-sources"], { input: harbourLines() });
    expect(found(result)).toEqual([]);
    expect(result).toMatchObject({
      status: 0,
      valid: true,
      counts: { records: 7, anchors: { total: 8, checked: 8 }, errors: 0, warnings: 0 },
    });
    expect(result.counts.byType).toEqual({ Actor: 3, Demand: 1, Meeting: 0, Position: 1, Quote: 1, Source: 1 });
    expect(result.disclosure).toEqual([
      { source: "source:invented", codePoints: 73, share: 73 / [...gazette].length, limit: null },
    ]);
  });

  test("says without the source's text that it was not at hand, and fails with --require-sources", () => {
    const result = report(["-"], { input: harbourLines() });
    expect(result).toMatchObject({ status: 0, valid: true, counts: { anchors: { total: 8, checked: 0 } } });
    expect(result.notJudged).toContainEqual(expect.objectContaining({ what: "anchors", ids: ["source:invented"] }));
    const required = report(["-", "--require-sources"], { input: harbourLines() });
    expect(found(required)).toEqual([
      expect.stringMatching(/^evidence\/source-is-at-hand 1:\d+ \/text source:invented$/),
    ]);
    expect(required.status).toBe(1);
  });

  test("finds the text of a source in a folder, by its name or by its digest", async () => {
    const named = await folder({ "invented.txt": gazette, "other.txt": "Other." });
    const nameless = await folder({ "a.txt": "Other.", "b.txt": gazette });
    for (const path of [named, nameless]) {
      const result = report(["-", "--sources", path, "--require-sources"], { input: harbourLines() });
      expect(result).toMatchObject({ status: 0, counts: { anchors: { checked: 8 } } });
    }
  });

  test("reads a dataset's folder, a folder without manifest, an array, one record and gzip alike", async () => {
    const lines = harbourLines();
    const array = JSON.stringify(Object.values(harbourRecords()), null, 2);
    const manifest = manifestOf([{ path: "records.ndjson", recordType: "Actor" }]);
    const folders = [
      await folder({ "records.ndjson": lines }),
      await folder({ "records.ndjson.gz": gzipSync(lines) }),
      await folder({ "records.json": array }),
    ];
    for (const path of folders) expect(report([path, ...source])).toMatchObject({ status: 0, counts: { records: 7 } });
    const byType = await folder({ "dataset.json": manifest, "records.ndjson": lines });
    const codes = report([byType, ...source]).findings.map(({ code }) => code);
    expect(codes).toEqual(Array(4).fill("integrity/records-stand-in-their-file"));
  });

  test.each<[string, (records: ReturnType<typeof harbourRecords>) => void, readonly RegExp[]]>([
    ["an unknown type", (r) => set(r, "voss", "type", "Acter"), [/^structure\/unknown-type 2:9 \/type /]],
    [
      "a dangling reference",
      (r) => set(r, "position", "on", "demand:night-fery"),
      [/^integrity\/references-resolve 7:\d+ \/on position:/],
    ],
    [
      "a reference of the wrong kind",
      (r) => set(r, "quote", "speaker", "demand:night-ferry"),
      [/^structure\/pattern 6:\d+ \/speaker /],
    ],
    [
      "a duplicate id",
      (r) => set(r, "council", "id", "actor:harbour-office"),
      [/^integrity\/references-resolve 5:/, /^integrity\/ids-are-unique 4:\d+ \/id /],
    ],
    ["an anchor shifted by one", (r) => shift(r, "demand", 1), [/^evidence\/anchor-digests-agree 5:\d+ \/evidence\/0/]],
    [
      "an anchor that ends outside the text",
      (r) => shift(r, "demand", 10_000),
      [/^evidence\/anchors-lie-in-the-text 5:/],
    ],
    [
      "a quote with one word altered",
      (r) => replace(r, "ferry", "train"),
      [/^evidence\/text-equals-anchors 6:\d+ \/text /],
    ],
    [
      "a quote with “not” put in",
      (r) => replace(r, "will run", "will not run"),
      [/^evidence\/text-equals-anchors 6:\d+ \/text /],
    ],
  ])("finds %s, once and in its place", (_, change, expected) => {
    const result = spoiled(change);
    const codes = found(result);
    expect(result.status).toBe(1);
    for (const pattern of expected) expect(codes).toContainEqual(expect.stringMatching(pattern));
    expect(codes).toHaveLength(expected.length);
  });

  test("says of a changed source that it is not the text that is meant", async () => {
    const path = join(await folder({ "changed.txt": gazette.replace("midnight", "midnicht") }), "changed.txt");
    const result = report(["-", "--source", `source:invented=${path}`], { input: harbourLines() });
    expect(found(result)).toEqual([
      expect.stringMatching(/^evidence\/source-text-agrees 1:\d+ \/text\/sha256 source:invented$/),
    ]);
    expect(result.status).toBe(1);
  });

  test("keeps judging after a line that cannot be read", () => {
    const lines = harbourLines().replace(
      '{"type":"Actor","id":"actor:island-council"',
      '{"type":"Actor","id":"actor:island-council',
    );
    const result = report(["-", ...source], { input: lines });
    expect(found(result)).toEqual([expect.stringMatching(/^read\/json-is-malformed 4:/)]);
    expect(result.notJudged).toContainEqual(
      expect.objectContaining({ what: "references", ids: ["actor:island-council"] }),
    );
  });

  test.each([
    ["nothing", ""],
    ["blank lines", "\n\n"],
    ["an empty array", "[]"],
  ])("does not pass %s off as valid", (_, input) => {
    expect(report(["-"], { input })).toMatchObject({
      status: 1,
      valid: false,
      findings: [{ code: "read/no-records", line: 1 }],
    });
  });

  test.each([
    ["100,000 levels", "[".repeat(100_000)],
    ["100,000 levels of objects", `${'{"a":'.repeat(100_000)}1${"}".repeat(100_000)}`],
    ["not JSON", "%PDF-1.7"],
    ["a lone quotation mark", '"'],
    ["zeros", "\0\0\0\0"],
    ["UTF-16", Buffer.from('{"type":"Actor"}', "utf16le")],
    ["__proto__", '{"__proto__":{"type":"Actor"}}'],
    ["a key twice", '{"type":"Actor","type":"Quote"}'],
  ])("refuses %s with findings and without a stack trace", (_, input) => {
    const { status, stdout, stderr } = demarche(["validate", "-"], { input });
    expect(status).toBe(1);
    expect(stdout + stderr).not.toMatch(/\n\s+at .*\.js/);
    expect(stdout).toMatch(/<stdin>:\d+:\d+ {2}error/);
  });

  test("names a file that the manifest lists and that is not there", async () => {
    const path = await folder({ "dataset.json": manifestOf([{ path: "a.ndjson", recordType: "Actor" }]) });
    const result = report([path]);
    expect(found(result)).toEqual([expect.stringMatching(/^read\/file-is-missing \d+:\d+ \/files\/0\/path null$/)]);
    expect(result.findings[0]?.file).toBe(`${path}/dataset.json`);
  });

  test("puts the place of a finding within an array and within a manifest", async () => {
    const array = `[\n  {"type": "Actor"},\n  {"type": "Quote",\n   "speeker": "😀"}\n]`;
    const path = join(await folder({ "a.json": array }), "a.json");
    expect(found(report([path])).map((line) => line.split(" ").slice(0, 2).join(" "))).toEqual([
      "structure/required 2:3",
      "structure/required 3:3",
      "structure/additional-properties 4:4",
    ]);
  });
});

describe("what cannot be run", () => {
  /** One line on standard error, nothing on standard output, exit code 2. */
  function fails(args: readonly string[], options: Parameters<typeof demarche>[1] = {}): string {
    const { status, stdout, stderr } = demarche(args, options);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).not.toMatch(/\n\s+at /);
    return stderr;
  }

  test("is a path that is not there", () => {
    expect(fails(["validate", "nowhere"]).trim().split("\n")).toHaveLength(1);
    expect(fails(["validate", "-", "--source", "source:a=nowhere.txt"], { input: harbourLines() })).toContain(
      "nowhere.txt",
    );
  });

  test("is wrong usage", () => {
    expect(fails(["validate"])).toContain("path");
    expect(fails(["validate", "-", "--requir-sources"])).toContain("--require-sources");
    expect(fails(["validate", "-", "--reporter", "prety"])).toContain("pretty");
    expect(fails(["validate", "-", "--source", "gazette.txt"])).toContain("source:gazette=gazette.txt");
    expect(fails(["validat", "-"])).toContain("validate");
    expect(fails(["explain", "references-resolv"])).toContain("integrity/references-resolve");
  });

  test("is a source's text for an id that no record has", () => {
    expect(fails(["validate", "-", "--source", `source:other=${text}`], { input: harbourLines() })).toContain(
      "source:invented",
    );
  });

  test("is a source's text that is not UTF-8", async () => {
    const path = join(await folder({ "a.txt": Uint8Array.of(0x61, 0xff) }), "a.txt");
    expect(fails(["validate", "-", "--source", `source:invented=${path}`], { input: harbourLines() })).toContain(
      "UTF-8",
    );
  });

  test.each(["../outside.ndjson", "/etc/passwd", "C:\\a.ndjson", "a/../../b.ndjson"])(
    "is a manifest whose path leads out of its folder: %s",
    async (path) => {
      const dataset = await folder({ "dataset.json": manifestOf([{ path, recordType: "Actor" }]) });
      expect(fails(["validate", dataset])).toContain("within");
    },
  );

  test("is a link out of the folder, a pipe in it, a circle of links", async () => {
    const outside = await folder({ "secret.ndjson": "{}" });
    const linked = await folder({ "dataset.json": manifestOf([{ path: "a.ndjson", recordType: "Actor" }]) });
    symlinkSync(join(outside, "secret.ndjson"), join(linked, "a.ndjson"));
    expect(fails(["validate", linked])).toContain("link");
    const circle = await folder({});
    symlinkSync(join(circle, "b.json"), join(circle, "a.json"));
    symlinkSync(join(circle, "a.json"), join(circle, "b.json"));
    fails(["validate", circle]);
    const piped = await folder({});
    spawnSync("mkfifo", [join(piped, "a.ndjson")]);
    expect(fails(["validate", piped])).toContain("regular file");
  });

  test("is a folder or a file without permission", async () => {
    const path = await folder({ "a.ndjson": harbourLines() });
    mkdirSync(join(path, "closed"));
    chmodSync(join(path, "closed"), 0o000);
    chmodSync(join(path, "a.ndjson"), 0o000);
    chmodSync(path, 0o755);
    for (const name of ["a.ndjson", "closed"]) {
      const result = asNobody(["validate", join(path, name)]);
      if (result === undefined) return;
      expect(result.status).toBe(2);
      expect(result.stderr).toContain("permission");
    }
  });

  test("is a gzip file that is cut, or that unpacks without end", async () => {
    const packed = gzipSync(harbourLines());
    const cut = await folder({ "a.ndjson.gz": packed.subarray(0, packed.length - 20) });
    expect(fails(["validate", cut])).toContain("gzip");
    const bomb = await folder({ "a.ndjson.gz": gzipSync(Buffer.alloc(2 ** 27, 0x20)) });
    expect(fails(["validate", bomb])).toContain("unpacks");
  });
});

describe("the output", () => {
  test("shows the line, marks the place in it and says what to do", () => {
    const records = harbourRecords();
    set(records, "position", "on", "demand:night-fery");
    const { stdout } = demarche(["validate", "-", ...source], { input: harbourLines(records) });
    const lines = stdout.split("\n");
    expect(lines[0]).toMatch(/^<stdin>:7:\d+ {2}error {2}integrity\/references-resolve$/);
    expect(lines[2]).toContain('Did you mean "demand:night-ferry"?');
    const [shown = "", marks = ""] = lines.slice(4, 6);
    expect(shown.slice(marks.indexOf("^"), marks.lastIndexOf("^") + 1)).toBe('"demand:night-fery"');
    expect(stdout).toContain("help: demarche explain integrity/references-resolve");
  });

  test("has no colour in a pipe, and colour where it is asked for", () => {
    const input = harbourLines();
    expect(demarche(["validate", "-"], { input }).stdout).not.toContain("\u001b[");
    expect(demarche(["validate", "-", "--color"], { input }).stdout).toContain("\u001b[");
    expect(demarche(["validate", "-"], { input, env: { FORCE_COLOR: "1" } }).stdout).toContain("\u001b[");
  });

  test("escapes what a terminal would obey", () => {
    const hostile = { type: "Actor", "\u001b[2J\u202e\u009b": "\u0007" };
    const { stdout } = demarche(["validate", "-"], { input: `${JSON.stringify(hostile)}\n` });
    expect(stdout).not.toMatch(/(?!\n)[\p{Cc}\p{Bidi_Control}]/u);
  });

  test("goes to files beside standard output, whole or not at all", async () => {
    const out = await folder({});
    const target = join(out, "report.json");
    const { status, stdout } = demarche(["validate", "-", "--reporter", "pretty", "--reporter", `json=${target}`], {
      input: harbourLines(),
    });
    expect(status).toBe(0);
    expect(stdout).toContain("valid");
    expect(JSON.parse(readFileSync(target, "utf8"))).toMatchObject({ valid: true });
    const failing = demarche(["validate", "-", "--reporter", `json=${join(out, "nowhere/report.json")}`], {
      input: harbourLines(),
    });
    expect(failing.status).toBe(2);
  });

  test("goes where a link leads and into a pipe, and replaces neither", async () => {
    const out = await folder({ "real.json": "" });
    symlinkSync(join(out, "real.json"), join(out, "link.json"));
    const { pathname } = new URL("../../dist/src/cli/main.js", import.meta.url);
    const command = `"${process.execPath}" "${pathname}" validate - --reporter json=link.json --reporter ndjson=/dev/stdout | cat`;
    const { stdout } = spawnSync("sh", ["-c", command], { cwd: out, input: harbourLines(), encoding: "utf8" });
    expect(JSON.parse(stdout.trim().split("\n").at(-1) ?? "")).toHaveProperty("summary");
    expect(lstatSync(join(out, "link.json")).isSymbolicLink()).toBe(true);
    expect(JSON.parse(readFileSync(join(out, "real.json"), "utf8"))).toMatchObject({ valid: true });
  });

  test("sets the exit code that --fail-on asks for", () => {
    const records = harbourRecords();
    set(records, "position", "on", "demand:night-fery");
    const input = harbourLines(records);
    expect(demarche(["validate", "-", "--fail-on", "never"], { input }).status).toBe(0);
    const idle = `${harbourLines()}${JSON.stringify({ ...harbourRecords()["council"], id: "actor:nobody", name: "Nobody" })}\n`;
    expect(demarche(["validate", "-"], { input: idle }).status).toBe(0);
    expect(demarche(["validate", "-", "--fail-on", "warning"], { input: idle }).status).toBe(1);
  });

  test("is whole in a pipe, however much it is, and silent if the pipe closes", async () => {
    const path = join(await folder({ "a.ndjson": '{"type":"Acter"}\n'.repeat(30_000) }), "a.ndjson");
    const { stdout, status } = demarche(["validate", path, "--reporter", "json"]);
    expect(status).toBe(1);
    expect(JSON.parse(stdout).findings).toHaveLength(30_000);
    const { main } = { main: new URL("../../dist/src/cli/main.js", import.meta.url).pathname };
    const closed = spawnSync("sh", ["-c", `"${process.execPath}" "${main}" validate "${path}" | head -n 1`], {
      encoding: "utf8",
    });
    expect(closed.stderr).toBe("");
  });

  test("explains each code, and lists them all", () => {
    const list = demarche(["explain"]).stdout.trim().split("\n");
    expect(list.length).toBeGreaterThan(30);
    expect(demarche(["explain", "integrity/references-resolve"]).stdout).toContain("What to do:");
    expect(demarche(["--help"]).stdout).toContain("validate");
    expect(demarche(["validate", "--help"]).stdout).toContain("Examples:");
    expect(demarche(["--version"]).stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  });

  test("leaves the input as it was", async () => {
    const path = join(await folder({ "a.ndjson": harbourLines() }), "a.ndjson");
    const before = statSync(path).mtimeMs;
    demarche(["validate", path]);
    expect(statSync(path).mtimeMs).toBe(before);
    expect(readFileSync(path, "utf8")).toBe(harbourLines());
  });
});

function manifestOf(files: readonly object[]): string {
  const manifest = {
    title: "Ferry talks",
    version: "1.0.0",
    schemaVersion: "1.0.0",
    description: "Who asked what of whom about the night ferry.",
    license: "CC-BY-4.0",
    created: "2031-05-05",
    annotators: [{ name: "Ada Reed", kind: "person" }],
    files,
  };
  return JSON.stringify(manifest, null, 2);
}

type Records = ReturnType<typeof harbourRecords>;

function set(records: Records, name: string, property: string, value: unknown): void {
  const record = records[name];
  if (record) record[property] = value;
}

function shift(records: Records, name: string, by: number): void {
  const [anchor] = (records[name]?.["evidence"] ?? []) as { start: number; end: number }[];
  if (anchor) Object.assign(anchor, { start: anchor.start + by, end: anchor.end + by });
}

function replace(records: Records, from: string, to: string): void {
  set(records, "quote", "text", String(records["quote"]?.["text"]).replace(from, to));
}
