import { describe, expect, test } from "vitest";
import { digestOf } from "../../src/evidence/source-text.js";
import { anchorOf, inventRecord, inventSource, textAnchorOf } from "../invent.js";
import { judge } from "./judge.js";

const text =
  "🌊 “The ferry waits,” said Mira Voss. The ferry waits for nobody, and e\u0301lan is all that it has. No more.";
const sources = { "source:invented": text };
const source = inventSource(text);

function quote(evidence: readonly object[], given: object = {}): object {
  const words = evidence
    .map((anchor) => (anchor as { readonly exact?: string }).exact)
    .filter((exact) => exact !== undefined);
  return inventRecord({ type: "Quote", id: "quote:waits", text: words.join(" "), evidence, ...given });
}

function demand(...evidence: readonly object[]): object {
  return inventRecord({ type: "Demand", id: "demand:ferry", summary: "Wait", evidence });
}

function findings(records: readonly object[], given: object = { sources }) {
  return judge([source, ...records], given).map(({ code, pointer, message }) => [code, pointer, message]);
}

describe("without the source's text", () => {
  const none = { sources: {} };
  const anchor = textAnchorOf(text, "The ferry waits,");

  test("true anchors have no finding", () => {
    expect(findings([quote([anchor]), demand(anchorOf(text, "nobody"))], none)).toEqual([]);
  });

  test("words that do not have their digest are refused", () => {
    const altered = { ...anchor, exact: "The ferry waits." };
    expect(findings([quote([altered])], none)).toEqual([
      ["evidence/exact-agrees-with-its-digest", "/evidence/0/exact", "digest"],
    ]);
  });

  test("words that are longer than their offsets are refused, once, although the text is another too", () => {
    const exact = "The ferry waits, 🌊";
    const longer = { ...anchor, exact, sha256: digestOf(exact) };
    expect(findings([quote([longer], { text: "The ferry waits," })], none)).toEqual([
      ["evidence/exact-agrees-with-its-digest", "/evidence/0/end", "length"],
    ]);
  });

  test("offsets beyond the length that the source's record gives are refused", () => {
    const beyond = { ...anchorOf(text, "nobody"), end: 9999 };
    expect(findings([demand(beyond)], none)).toEqual([
      ["evidence/anchors-lie-in-the-text", "/evidence/0/end", "beyond"],
    ]);
  });

  test("the source is an error where sources are required, once, with the number of its anchors", () => {
    const records = [source, demand(anchorOf(text, "nobody"), anchorOf(text, "ferry"))];
    expect(judge(records, { requireSources: true })).toEqual([
      {
        code: "evidence/source-is-at-hand",
        id: "source:invented",
        pointer: "/text",
        message: "missing",
        data: { source: "source:invented", anchors: 2 },
      },
    ]);
  });

  test("a source that no anchor uses is not missed", () => {
    expect(judge([source], { requireSources: true })).toEqual([]);
  });
});

describe("with the source's text", () => {
  test("words that stand in several places are given with the nearest first, and their number", () => {
    const [first, second] = [anchorOf(text, "ferry"), anchorOf(text, "ferry", {}, 1)] as [
      { start: number; end: number },
      { start: number; end: number },
    ];
    const [finding] = judge([source, demand({ ...second, start: second.start - 1, end: second.end - 1 })], { sources });
    expect(finding).toMatchObject({
      code: "evidence/anchor-digests-agree",
      pointer: "/evidence/0/start",
      message: "shifted",
      data: {
        elsewhere: {
          total: 2,
          places: [
            { start: second.start, end: second.end },
            { start: first.start, end: first.end },
          ],
        },
      },
    });
  });

  test("a closed anchor whose words are nowhere says nothing of the source's words", () => {
    const closed = { ...anchorOf(text, "nobody"), sha256: digestOf("somebody") };
    const [finding] = judge([source, demand(closed)], { sources });
    expect(finding).toMatchObject({
      pointer: "/evidence/0/sha256",
      message: "closed",
      data: { searched: "everywhere" },
    });
    expect(JSON.stringify(finding?.data)).not.toContain("nobody");
  });

  test("words in another form are told from other words", () => {
    const forged = (exact: string) => {
      const anchor = textAnchorOf(text, "The ferry waits,") as { readonly start: number };
      return quote([{ ...anchor, exact, end: anchor.start + [...exact].length, sha256: digestOf(exact) }]);
    };
    const messages = ["The\u00A0ferry waits,", "The ferry sails,", "No ferry"].map(
      (exact) => findings([forged(exact)])[0]?.[2],
    );
    expect(messages).toEqual(["form", "differ", "absent"]);
  });

  test("in a long text only what is near a closed anchor is searched", () => {
    const long = `${"The ferry waits for nobody. ".repeat(9000)}The bridge is open.`;
    const records = (shift: number) => {
      const anchor = anchorOf(long, "bridge") as { readonly start: number; readonly end: number };
      return [inventSource(long), demand({ ...anchor, start: anchor.start - shift, end: anchor.end - shift })];
    };
    const given = { sources: { "source:invented": long } };
    expect(judge(records(150), given)[0]).toMatchObject({ message: "shifted", data: { searched: "nearby" } });
    expect(judge(records(250), given)[0]).toMatchObject({ message: "closed", data: { searched: "nearby" } });
  });

  test("where very many anchors are at fault, the last are looked for nearby only, and that is said", () => {
    const long = "The ferry waits for nobody. ".repeat(12_000);
    const exact = "The bridge is open";
    const anchors = Array.from({ length: 2000 }, (_, index) => ({
      source: "source:invented",
      start: 40 * index,
      end: 40 * index + exact.length,
      sha256: digestOf(exact),
      exact,
    }));
    const quotes = anchors.map((anchor) => quote([anchor], { text: exact }));
    const found = judge([inventSource(long), ...quotes], { sources: { "source:invented": long } });
    expect(found).toHaveLength(2000);
    expect(found[0]).toMatchObject({ message: "differ", data: { searched: "everywhere" } });
    expect(found.at(-1)).toMatchObject({ message: "unsearched", data: { searched: "nearby" } });
  });

  test("a megabyte of words is compared like any other", () => {
    const words = "🌊 e\u0301 ".repeat(200_000).trimEnd();
    const long = `Mira Voss said: “${words}” And no more.`;
    const given = { sources: { "source:invented": long } };
    const anchor = textAnchorOf(long, words) as { readonly exact: string };
    const speech = (exact: string) => [
      inventSource(long),
      inventRecord({ type: "Quote", id: "quote:long", text: exact, evidence: [{ ...anchor, exact }] }),
    ];
    expect(judge(speech(words), given)).toEqual([]);
    const [finding, ...others] = judge(speech(`${words.slice(0, -1)}.`), given);
    expect(others).toEqual([]);
    expect(finding).toMatchObject({
      code: "evidence/exact-agrees-with-its-digest",
      data: { at: [...words].length - 1 },
    });
    expect([...String(finding?.data["expected"])].length).toBeLessThanOrEqual(200);
  });

  test("a length that the source's record has wrong is one finding, at that length", () => {
    const { text: identity, ...rest } = source as { readonly text: object };
    const wrong = (part: object) =>
      judge([{ ...rest, text: { ...identity, ...part } }, demand(anchorOf(text, "nobody"))], { sources });
    expect(wrong({ codePoints: 3 })).toMatchObject([
      { code: "evidence/source-text-agrees", pointer: "/text/codePoints", data: { expected: 3 } },
    ]);
    expect(wrong({ bytes: 3 })).toMatchObject([
      { code: "evidence/source-text-agrees", pointer: "/text/bytes", data: { expected: 3 } },
    ]);
  });

  test("with another text, anchors are counted and not judged one by one", () => {
    const edited = text.replace("nobody", "anybody");
    const records = [
      source,
      demand(anchorOf(text, "The ferry waits,"), anchorOf(text, "nobody"), anchorOf(text, "No more.")),
    ];
    const found = judge(records, { sources: { "source:invented": edited } });
    expect(found).toMatchObject([{ code: "evidence/source-text-agrees", data: { anchors: { hold: 1, fail: 2 } } }]);
  });

  test("a source whose record is not well-formed elsewhere still says which text it means", () => {
    const malformed = { ...source, kind: "rumour" };
    const closed = { ...anchorOf(text, "nobody"), sha256: digestOf("somebody") };
    const found = judge([malformed, demand(closed)], { sources, faults: new Map([[malformed, ["/kind"]]]) });
    expect(found).toMatchObject([{ code: "evidence/anchor-digests-agree" }]);
  });

  test("anchors of a source that is not there are left to the rule about references", () => {
    expect(findings([demand({ ...anchorOf(text, "nobody"), source: "source:nowhere" })])).toEqual([]);
  });

  test("an anchor that is not well-formed is left to the schema", () => {
    const record = demand({ ...anchorOf(text, "nobody"), start: -1 });
    expect(judge([source, record], { sources, faults: new Map([[record, ["/evidence/0/start"]]]) })).toEqual([]);
  });
});

describe("a quote's anchors", () => {
  test("that carry words and have supports, or stand on another record, are refused once", () => {
    const anchor = textAnchorOf(text, "The ferry waits,");
    expect(findings([quote([{ ...anchor, supports: ["/speaker"] }])])).toEqual([
      ["evidence/exact-stands-on-text-anchors", "/evidence/0/exact", "supports"],
    ]);
    expect(findings([demand(anchor)])).toEqual([
      ["evidence/exact-stands-on-text-anchors", "/evidence/0/exact", "record"],
    ]);
  });

  test("that hold words where none may are refused once, whatever the words", () => {
    const anchor = { ...anchorOf(text, "The ferry waits,"), exact: "No ferry" };
    expect(findings([demand(anchor)])).toEqual([
      ["evidence/exact-stands-on-text-anchors", "/evidence/0/exact", "record"],
    ]);
  });

  test("in a source that is not there are left to the rule about references", () => {
    const [one, other] = [textAnchorOf(text, "The ferry waits,"), textAnchorOf(text, "No more.")];
    expect(findings([quote([{ ...one, source: "source:nowhere" }, other])])).toEqual([]);
  });

  test("are drafts until they have a place, and nothing else is said of the text", () => {
    const draft = { source: "source:invented", words: "The ferry waits," };
    expect(findings([quote([draft], { text: "The ferry waits," }), demand(draft)])).toEqual([
      ["evidence/anchor-is-draft", "/evidence/0", "draft"],
      ["evidence/anchor-is-draft", "/evidence/0", "draft"],
    ]);
  });

  test("must carry words, if there are only others", () => {
    const closed = { ...anchorOf(text, "Mira Voss"), supports: ["/speaker"] };
    expect(findings([quote([closed], { text: "The ferry waits," })])).toEqual([
      ["evidence/text-equals-anchors", "/text", "unsupported"],
    ]);
  });

  test("in two sources are refused", () => {
    const other = "“No more,” she said.";
    const records = [
      inventSource(other, { id: "source:other" }),
      quote([textAnchorOf(text, "The ferry waits,"), textAnchorOf(other, "No more,", { source: "source:other" })]),
    ];
    expect(findings(records, { sources: { ...sources, "source:other": other } })).toEqual([
      ["evidence/quote-anchors-ascend", "/evidence/1/source", "source"],
    ]);
  });
});
