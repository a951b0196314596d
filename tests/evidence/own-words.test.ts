import { describe, expect, test } from "vitest";
import { anchorOf, inventRecord, inventSource, textAnchorOf } from "../invent.js";
import { judge } from "./judge.js";

const passage = "the harbour office has said that it will not run a second boat to any of the islands";
const quoted = "we will not run a second boat to any of the islands as long as I am here";
const text = `🌊 On Wednesday ${passage}.\nLind, 61, says “${quoted}” of 3 boats from Pärnu.\nNothing else happened in June.`;
const sources = { "source:invented": text };
const source = inventSource(text);

function demand(given: object, words = "On Wednesday"): object {
  return inventRecord({
    type: "Demand",
    id: "demand:boat",
    summary: "Run it",
    evidence: [anchorOf(text, words)],
    ...given,
  });
}

function findings(...records: readonly object[]) {
  return judge([source, ...records], { sources }).map(({ code, pointer, data }) => ({ code, pointer, data }));
}

describe("words of the source outside quotes", () => {
  const words = passage.split(" ");

  test("may be 13 in a row and not 14, whatever their case and the marks between them", () => {
    expect(findings(demand({ note: `He said: ${words.slice(0, 13).join(" ")} at all` }))).toEqual([]);
    const copied = `🌊 ${words.slice(0, 14).join(" – ").toUpperCase()}`;
    expect(findings(demand({ note: copied }))).toEqual([
      {
        code: "evidence/source-words-stay-short",
        pointer: "/note",
        data: { source: "source:invented", words: 14, limit: 13, start: 2, end: [...copied].length },
      },
    ]);
  });

  test("are found wherever they stand: in lists, extensions and the manifest", () => {
    const record = demand({ extensions: { "org.example/remark": [{ text: passage }] } });
    expect(findings(record)).toMatchObject([
      { pointer: "/extensions/org.example~1remark/0/text", data: { words: 18 } },
    ]);
    const manifest = { title: "Boats", topics: [{ id: "topic:boat", label: "Boat", proposition: passage }] };
    expect(judge([source], { sources, manifest })).toMatchObject([
      { code: "evidence/source-words-stay-short", id: null, pointer: "/topics/0/proposition" },
    ]);
  });

  test("may be longer within one quotation, which a quote may disclose", () => {
    expect(findings(demand({ note: quoted }))).toEqual([]);
    expect(findings(demand({ note: `61 says ${quoted}` }))).toMatchObject([{ pointer: "/note" }]);
  });

  test("are not looked for in the text of quotes, nor in drafts", () => {
    const quote = inventRecord({ type: "Quote", id: "quote:x", text: quoted, evidence: [textAnchorOf(text, quoted)] });
    expect(findings(quote)).toEqual([]);
    const draft = demand({ evidence: [{ source: "source:invented", words: passage }] });
    expect(findings(draft).map(({ code }) => code)).toEqual(["evidence/anchor-is-draft"]);
  });
});

describe("numbers and names of a summary", () => {
  const code = "evidence/summary-numbers-and-names-are-near";
  const lind = inventRecord({ type: "Actor", id: "actor:lind", name: "Odo Lind", aliases: ["Lind"], evidence: [] });

  test("are warned of where the paragraphs of the anchors do not have them", () => {
    expect(findings(demand({ summary: "Run 3 boats to Narva in June" }, "3 boats"))).toEqual([
      { code, pointer: "/summary", data: { words: ["Narva", "June"] } },
    ]);
    expect(findings(demand({ summary: "Run 31 boats" }, "3 boats"))).toMatchObject([{ code, data: { words: ["31"] } }]);
  });

  test("are found anywhere in the paragraph, by another name of the same actor, or as its people", () => {
    expect(findings(demand({ summary: "Run 3 boats from Pärnu, says Lind at 61" }, "says"))).toEqual([]);
    expect(findings(lind, demand({ summary: "Let Odo decide" }, "3 boats"))).toEqual([]);
    expect(findings(demand({ summary: "Let a Pärnuan decide" }, "3 boats"))).toEqual([]);
  });

  test("do not include the word that a sentence begins with, or the letters of U.S.", () => {
    expect(findings(demand({ summary: "Reduce fares. Double the crew of U.S. boats" }, "3 boats"))).toEqual([]);
  });

  test("are not judged where a text is not at hand", () => {
    expect(judge([source, demand({ summary: "Run 31 boats" })])).toEqual([]);
  });
});

describe("the words that a date rests on", () => {
  const code = "integrity/inferred-dates-show-their-words";
  const noted = (note: string, basis: string, ...evidence: readonly object[]): object =>
    demand({ made: "2031-05", dateNotes: [{ pointer: "/made", basis, text: note }], evidence });

  test("stand in one of the record's anchors, exactly", () => {
    const anchor = anchorOf(text, "On Wednesday the harbour office");
    expect(findings(noted("Wednesday", "inferred", anchor))).toEqual([]);
    for (const basis of ["inferred", "stated"]) {
      expect(findings(noted("wednesday", basis, anchor))).toEqual([
        { code, pointer: "/dateNotes/0/text", data: { text: "wednesday" } },
      ]);
    }
    expect(findings(noted("in June", "stated", anchor))).toMatchObject([{ code }]);
  });

  test("are not looked for where an anchor is at fault already", () => {
    const anchor = anchorOf(text, "On Wednesday the") as { readonly start: number; readonly end: number };
    const shifted = { ...anchor, start: anchor.start + 5, end: anchor.end + 5 };
    expect(findings(noted("On Wednesday", "stated", shifted)).map((finding) => finding.code)).toEqual([
      "evidence/anchor-digests-agree",
    ]);
  });

  test("stand in the text itself, for a source that has no anchors", () => {
    const dated = (note: string) =>
      inventSource(text, { dateNotes: [{ pointer: "/published", basis: "inferred", text: note }] });
    expect(judge([dated("in June")], { sources })).toEqual([]);
    expect(judge([dated("in July")], { sources })).toMatchObject([{ code, id: "source:invented" }]);
  });
});
