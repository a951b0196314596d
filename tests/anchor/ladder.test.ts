import { describe, expect, test } from "vitest";
import { anchorRecords, type Finding } from "../../src/index.js";
import { inventRecord, inventSource, textAnchorOf } from "../invent.js";

const text = [
  "🚢 Old Harbour, 4 May. Mira Voss said the ferry is safe. Nobody else said the ferry is safe.",
  "“We don’t run\u00A03 boats at night — not to Outer Island,” said Mira Voss, the harbour master. “The crew sleeps.”",
  "The council wants two ferries to Outer Island before June, and nobody knows who would pay for that.",
].join("\r\n");
const source = "source:invented";
const otherText = "Port radio: Lind wants a bridge to the island.";
const sources = { [source]: text, "source:radio": otherText };

async function anchor(draft: object, options: { readonly form?: "source" } = {}, quote: object = {}) {
  const record = inventRecord({ type: "Quote", id: "quote:a", text: "x", evidence: [{ source, ...draft }], ...quote });
  const given = [inventSource(text), inventSource(otherText, { id: "source:radio" }), record];
  const anchoring = await anchorRecords(given, { sources, ...options });
  const [finding] = anchoring.findings as readonly [Finding];
  const changed = anchoring.records[2] as { readonly text: string; readonly evidence: readonly unknown[] };
  return { ...anchoring, finding, changed };
}

const spanOf = (words: string, occurrence = 0): object => {
  const { start, end } = textAnchorOf(text, words, {}, occurrence) as { readonly start: number; readonly end: number };
  return { start, end };
};

describe("words in several places", () => {
  const words = "said the ferry is safe";

  test("are anchored where `before` leaves one, white space between the two apart", async () => {
    for (const before of ["else ", "else", "Nobody else\n"]) {
      const { findings, changed, changes } = await anchor({ words, before });
      expect(findings).toEqual([]);
      expect(changed.evidence).toEqual([textAnchorOf(text, words, {}, 1)]);
      expect(changes.map(({ by }) => by)).toEqual(["before"]);
    }
  });

  test.each([
    [{}, "evidence/words-stand-in-one-place"],
    [{ before: "Nobody" }, "evidence/words-stand-in-one-place"],
    [{ before: " " }, "evidence/words-stand-in-one-place"],
  ])("are left with %j, with their number, their places and what tells them apart", async (given, code) => {
    const { finding, changed } = await anchor({ words, ...given });
    expect(finding.code).toBe(code);
    expect(finding.data).toMatchObject({
      total: 2,
      places: [
        { ...spanOf(words), before: "Voss" },
        { ...spanOf(words, 1), before: "else" },
      ],
    });
    expect(changed.evidence).toEqual([{ source, words, ...given }]);
  });

  test("of two letters are counted, and five are shown", async () => {
    const { finding } = await anchor({ words: "e" });
    expect(finding.data["total"]).toBe(text.split("e").length - 1);
    expect(finding.data["places"]).toHaveLength(5);
  });
});

describe("words that differ in form", () => {
  const stored = "We don’t run\u00A03 boats at night — not to Outer Island,";
  const words = "We don't run 3 boats at night - not to Outer Island,";

  test("are left, with their place", async () => {
    const { finding, changed } = await anchor({ words });
    expect([finding.code, finding.data]).toMatchObject([
      "evidence/words-have-the-sources-form",
      { total: 1, ...spanOf(stored) },
    ]);
    expect(changed.evidence).toEqual([{ source, words }]);
  });

  test("are replaced by the source's on request, and the quote's text follows if it was them", async () => {
    const { findings, changed } = await anchor({ words }, { form: "source" }, { text: words });
    expect(findings).toEqual([]);
    expect(changed).toMatchObject({ text: stored, evidence: [textAnchorOf(text, stored)] });
    const other = await anchor({ words }, { form: "source" }, { text: "We sleep." });
    expect(other.changed.text).toBe("We sleep.");
  });

  test.each([
    ["case", "we don't run 3 boats at night"],
    ["a digit", "We don't run 4 boats at night - not to Outer Island"],
    ["a mark", "We don't run 3 boats at night - not to Outer Island!"],
    ["a look-alike", "We don't run 3 boats at night - not to Оuter Island"],
  ])("are not those that differ in %s", async (_, changed) => {
    const { finding, changes } = await anchor({ words: changed }, { form: "source" });
    expect(finding.code).not.toBe("evidence/words-have-the-sources-form");
    expect(changes).toEqual([]);
  });
});

describe("words in parts", () => {
  const [one, other] = ["We don’t run\u00A03 boats at night — not to Outer Island,", "The crew sleeps."];
  const proposed = [textAnchorOf(text, one), textAnchorOf(text, other)];

  test.each([`${one} … ${other}`, `${one} [...] ${other}`, `${one}... ${other}`, `${one} ${other}`])(
    "are proposed as anchors and not written: %j",
    async (words) => {
      const { finding, changes } = await anchor({ words });
      expect(finding.code).toBe("evidence/parts-are-anchored-apart");
      expect(finding.data).toMatchObject({ parts: 2, anchors: proposed });
      expect(finding.data["breach"]).toBeUndefined();
      expect(changes).toEqual([]);
    },
  );

  test("are said not to continue each other where more than who speaks stands between them", async () => {
    const { finding } = await anchor({ words: "The crew sleeps. … nobody knows who would pay" });
    expect([finding.code, finding.data["breach"]]).toEqual(["evidence/parts-are-anchored-apart", "unquoted"]);
  });

  test("in another order are no parts", async () => {
    const { finding } = await anchor({ words: `${other} … ${one}` });
    expect(finding.code).not.toBe("evidence/parts-are-anchored-apart");
  });
});

describe("words that are almost those of the source", () => {
  const stored = "The council wants two ferries to Outer Island before June, and nobody knows";

  test.each([
    ["wants", "needs", "[-needs-]{+wants+}"],
    ["two ", "", "{+two +}"],
    ["council wants", "council never wants", "[-never -]"],
  ])("are shown word by word, and never written: %j as %j", async (from, to, part) => {
    const { finding, changes } = await anchor({ words: stored.replace(from, to) }, { form: "source" });
    expect(finding.code).toBe("evidence/words-are-verbatim");
    expect(finding.data).toMatchObject(spanOf(stored));
    expect(finding.data["changes"]).toContain(part);
    expect(changes).toEqual([]);
  });

  test("are no more so beyond a tenth, or if they are short", async () => {
    for (const words of ["The council hates three trains from Inner Island", "The council has"])
      expect((await anchor({ words })).finding.code).toBe("evidence/words-are-in-the-source");
  });
});

test("words of another source are said to stand there", async () => {
  const { finding } = await anchor({ words: "Lind wants a bridge" });
  expect([finding.code, finding.data]).toMatchObject([
    "evidence/words-stand-in-their-source",
    { otherSource: "source:radio", total: 1, start: 12, end: 31 },
  ]);
});

test.each(["\ud83d", "\udea2 Old", "\u0000", "\u200b", " ", "x".repeat(1_000_000), "…", "... ..."])(
  "words that cannot stand there are a finding or equal to the source: %#",
  async (words) => {
    const { changes, findings } = await anchor({ words });
    for (const { value } of changes) expect(text).toContain((value as { exact: string }).exact);
    expect(changes.length + findings.length).toBeGreaterThan(0);
  },
);

test("two drafts that would become one anchor are not both written", async () => {
  const { findings, changes } = await anchor(
    {},
    {},
    {
      evidence: [
        { source, words: "The crew sleeps." },
        { source, words: "The crew sleeps.", before: "“" },
      ],
    },
  );
  expect(findings.map(({ code, pointer }) => [code, pointer])).toEqual([
    ["evidence/anchors-are-distinct", "/evidence/1"],
  ]);
  expect(changes).toHaveLength(1);
});

test("a record that is not well-formed is left alone, and said to be so", async () => {
  const { findings, changes } = await anchor({ words: "The crew sleeps." }, {}, { speaker: 3 });
  expect(findings.map(({ code }) => code)).toEqual(["structure/type"]);
  expect(changes).toEqual([]);
});

test("a source that is not at hand is one finding for all its drafts", async () => {
  const draft = { source, words: "The crew sleeps." };
  const records = [
    inventSource(text),
    ...["a", "b"].map((id) => inventRecord({ type: "Quote", id: `quote:${id}`, text: "x", evidence: [draft] })),
  ];
  const { findings } = await anchorRecords(records, { sources: {} });
  expect(findings.map(({ code, id, data }) => [code, id, data])).toEqual([
    ["evidence/source-is-at-hand", source, { source, anchors: 2 }],
  ]);
});
