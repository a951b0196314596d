import { describe, expect, test } from "vitest";
import { anchorRecords, validateRecords } from "../../src/index.js";
import { gazette, harbourRecords } from "../harbour.js";
import { anchorOf, inventRecord, inventSource } from "../invent.js";

const source = "source:invented";

interface Anchor {
  readonly start: number;
  readonly end: number;
}
interface RecordValue {
  readonly evidence: readonly Anchor[];
}

/** The harbour's records with every anchor's offsets changed. */
function moved(change: (anchor: Anchor) => object): readonly object[] {
  return (Object.values(harbourRecords()) as unknown as readonly RecordValue[]).map((record) => ({
    ...record,
    evidence: record.evidence.map((anchor) => ({ ...anchor, ...change(anchor) })),
  }));
}

const utf16 = (offset: number): number => [...gazette].slice(0, offset).join("").length;
const bytes = (offset: number): number => new TextEncoder().encode([...gazette].slice(0, offset).join("")).length;

describe("anchors that point beside their words", () => {
  test.each([
    ["shifted by one", ({ start, end }: Anchor) => ({ start: start + 1, end: end + 1 })],
    ["in UTF-16 units", ({ start, end }: Anchor) => ({ start: utf16(start), end: utf16(end) })],
    ["in bytes", ({ start, end }: Anchor) => ({ start: bytes(start), end: bytes(end) })],
    ["far away", ({ start, end }: Anchor) => ({ start: 0, end: end - start })],
  ])("%s are mended, closed ones by their digest", async (_, change) => {
    const { records, findings } = await anchorRecords(moved(change), { sources: { [source]: gazette } });
    expect(findings).toEqual([]);
    expect(records).toEqual(Object.values(harbourRecords()));
  });

  test("are left if the words stand in several places, whatever the offsets count", async () => {
    const text = "🚢 A ferry, and another ferry.";
    const anchor = anchorOf(text, "ferry", {}, 1) as Anchor;
    const record = inventRecord({
      type: "Actor",
      evidence: [{ ...anchor, start: anchor.start + 1, end: anchor.end + 1 }],
    });
    const { findings, changes } = await anchorRecords([inventSource(text), record], { sources: { [source]: text } });
    expect(findings.map(({ code, data }) => [code, data])).toMatchObject([
      ["evidence/offsets-count-code-points", { foundStart: anchor.start, foundEnd: anchor.end, total: 2 }],
    ]);
    expect(changes).toEqual([]);
  });

  test("are left if their words and their digest disagree", async () => {
    const records = harbourRecords();
    const [first, ...rest] = (records["quote"] as { readonly evidence: readonly object[] }).evidence;
    const quote = { ...records["quote"], evidence: [{ ...first, exact: "We will not run a ferry" }, ...rest] };
    const { findings, changes } = await anchorRecords(Object.values({ ...records, quote }), {
      sources: { [source]: gazette },
    });
    expect(findings.map(({ code }) => code)).toEqual(["evidence/exact-agrees-with-its-digest"]);
    expect(changes).toEqual([]);
  });
});

describe("a source that was edited", () => {
  const run = (text: string, records: readonly unknown[] = Object.values(harbourRecords())) =>
    anchorRecords(records, { sources: { [source]: text } });

  test("has its record and all its anchors renewed together", async () => {
    const edited = `Corrected on May 5. 🚢🚢\n${gazette.replace("Ferry talks", "The ferry talks").replace("last month", "a month ago")}`;
    const lost = await run(edited);
    expect(lost.findings.map(({ code, id }) => [code, id])).toEqual([
      ["evidence/edited-sources-keep-their-words", source],
      ["evidence/closed-anchors-are-found", "demand:night-ferry"],
    ]);
    expect(lost.findings[0]?.data).toMatchObject({ lost: 1, total: 8 });
    expect(lost.changes).toEqual([]);

    const harmless = `Corrected on May 5. 🚢🚢\n${gazette.replace("Ferry talks", "The ferry talks")}`;
    const { records, findings } = await run(harmless);
    expect(findings).toEqual([]);
    const report = await validateRecords(records, { sources: { [source]: harmless }, requireSources: true });
    expect(report.findings).toEqual([]);
  });

  test("with every second paragraph gone is left as it is, and says what is missing", async () => {
    const edited = gazette
      .split("\n")
      .filter((_, index) => index % 2 === 0)
      .join("\n");
    const { changes, findings, counts } = await run(edited);
    expect(changes).toEqual([]);
    expect(counts.written).toBe(0);
    expect(findings.map(({ code }) => code)).toContain("evidence/edited-sources-keep-their-words");
  });

  test("that is another text altogether is not taken for an edition", async () => {
    const { source: record } = harbourRecords();
    const { changes, findings } = await run("Something else.", [record]);
    expect(changes).toEqual([]);
    expect(findings.map(({ code }) => code)).toEqual(["evidence/edited-sources-keep-their-words"]);
  });

  test("waits for records that are not in order, and for regions", async () => {
    const { quote, source: record, ...rest } = harbourRecords();
    const edited = `${gazette}\nCorrected.`;
    const broken = await run(edited, [record, ...Object.values(rest), { ...quote, speaker: 3 }]);
    expect(broken.changes).toEqual([]);
    expect(broken.findings.map(({ code }) => code)).toContain("evidence/edited-sources-keep-their-words");
    const regions = [{ start: 0, end: 5, kind: "caption" }];
    const withRegions = await run(edited, [{ ...record, regions }, quote, ...Object.values(rest)]);
    expect(withRegions.changes).toEqual([]);
  });

  test("whose parts changed places has its closed anchors found wherever they stand now", async () => {
    const paragraphs = Array.from({ length: 200 }, (_, index) => `Paragraph ${index} has ${index * 7919} words.`);
    const text = paragraphs.join("\n");
    const records = [
      inventSource(text),
      ...paragraphs.map((words, index) =>
        inventRecord({ type: "Actor", id: `actor:a${index}`, evidence: [anchorOf(text, words)] }),
      ),
    ];
    const edited = [...paragraphs.slice(90), "A new one.".repeat(300), ...paragraphs.slice(0, 90)].join("\n");
    const { records: renewed, findings } = await run(edited, records);
    expect(findings).toEqual([]);
    const report = await validateRecords(renewed, { sources: { [source]: edited }, requireSources: true });
    expect(report.findings.filter(({ code }) => code.startsWith("evidence/"))).toEqual([]);
  });

  test("makes a closed anchor choose its old place among several, and no other", async () => {
    const text = "The ferry is late. The ferry is full.";
    const records = [
      inventSource(text),
      inventRecord({ type: "Actor", evidence: [anchorOf(text, "The ferry", {}, 1)] }),
    ];
    const appended = await run(`${text} So it goes.`, records);
    expect(appended.findings).toEqual([]);
    expect(appended.changes.map(({ pointer }) => pointer)).toEqual(["/text"]);
    const prepended = await run(`So it goes. ${text}`, records);
    expect(prepended.changes).toEqual([]);
    expect(prepended.findings.map(({ code }) => code)).toContain("evidence/words-stand-in-one-place");
  });
});
