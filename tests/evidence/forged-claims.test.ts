import { describe, expect, test } from "vitest";
import { digestOf } from "../../src/evidence/source-text.js";
import { judge } from "./judge.js";
import {
  type AnchorRecord,
  asWritten,
  otherSource,
  othersOf,
  type QuoteRecord,
  quotesOf,
  sourcesOf,
  type World,
  worlds,
} from "./worlds.js";

const notInTheSource = "evidence/anchor-digests-agree";

/** The quote with other words in one text anchor, by somebody who renews all that depends on them. */
function forge(quote: QuoteRecord, words: string, index = 0): QuoteRecord {
  const evidence = quote.evidence.map((anchor, at) => (at === index ? renew(anchor, words) : anchor));
  return { ...quote, evidence, text: evidence.map(({ exact }) => exact).join(" ") };
}

function renew(anchor: AnchorRecord, words: string): AnchorRecord {
  return { ...anchor, exact: words, end: anchor.start + [...words].length, sha256: digestOf(words) };
}

function judgeQuote(world: World, quote: QuoteRecord) {
  const others = quotesOf(world).filter(({ id }) => id !== quote.id);
  return judge([...othersOf(world), quote, ...others], { sources: sourcesOf(world) });
}

function wordsOf(quote: QuoteRecord | undefined, index = 0): string {
  return quote?.evidence[index]?.exact as string;
}

function first(world: World): QuoteRecord {
  return quotesOf(world)[0] as QuoteRecord;
}

/** The first quote with its first anchor changed as given, and nothing else. */
function withAnchor(world: World, change: Partial<AnchorRecord>): QuoteRecord {
  const quote = first(world);
  const [anchor, ...rest] = quote.evidence;
  return { ...quote, evidence: [{ ...(anchor as AnchorRecord), ...change }, ...rest] };
}

describe.each(worlds)("in a source $name", (world) => {
  const quote = first(world);
  const words = wordsOf(quote);
  const [anchor] = quote.evidence as readonly [AnchorRecord, ...AnchorRecord[]];
  const expectOne = (forged: QuoteRecord, code: string, pointer: string, data: object = {}): void => {
    expect(judgeQuote(world, forged)).toEqual([
      expect.objectContaining({ code, id: forged.id, pointer, data: expect.objectContaining(data) }),
    ]);
  };

  test("true records have no finding", () => {
    expect(judgeQuote(world, quote)).toEqual([]);
  });

  test.each(Object.entries(world.changes))("%s is refused", (_, [from, to]) => {
    const forged = words.replace(asWritten(world, from), asWritten(world, to));
    expect(forged).not.toBe(words);
    expectOne(forge(quote, forged), notInTheSource, "/evidence/0/exact");
  });

  const middle = Math.floor(words.length / 2);
  const cut = words.split(" ");
  const forgeries: Readonly<Record<string, string>> = {
    "3 a word inserted": words.replace(" ", " not "),
    "8 middle cut": [...cut.slice(0, 2), ...cut.slice(-2)].join(" "),
    "9 two quotes in one": `${words} ${wordsOf(quotesOf(world)[2])}`,
    "10 ellipsis": [...cut.slice(0, 2), "…", ...cut.slice(-2)].join(" "),
    "10 three dots": [...cut.slice(0, 2), "...", ...cut.slice(-2)].join(" "),
    "11 bracketed note": words.replace(" ", " [the harbour office] "),
    "14 paraphrase": "The harbour office keeps its boats in at night",
    "15 invented": "Nobody ever said this, and nobody ever will",
    "20 the other normal form":
      words === words.normalize("NFC") ? `${words}é`.normalize("NFD") : words.normalize("NFC"),
    "19 line break": words.replace(" ", "\n"),
    "21 byte order mark": `${words.slice(0, middle)}\uFEFF${words.slice(middle)}`,
  };
  test.each(Object.entries(forgeries))("%s is refused", (_, forged) => {
    expectOne(forge(quote, forged), notInTheSource, "/evidence/0/exact");
  });

  test("22 offsets shifted by one are refused, and the right ones are given", () => {
    const { start, end } = anchor;
    const data = { elsewhere: { total: 1, places: [{ start, end }] }, foundStart: start, foundEnd: end };
    expectOne(withAnchor(world, { start: start + 1, end: end + 1 }), notInTheSource, "/evidence/0/start", data);
    expectOne(withAnchor(world, { start: start - 1, end: end - 1 }), notInTheSource, "/evidence/0/start", data);
  });

  test("23 offsets in UTF-16 units are refused and recognised", () => {
    const start = world.text.indexOf(words);
    const data = { asUtf16: true, foundStart: anchor.start, foundEnd: anchor.end };
    expectOne(withAnchor(world, { start, end: start + words.length }), notInTheSource, "/evidence/0/start", data);
  });

  test("24 offsets in bytes are refused and recognised", () => {
    const start = Buffer.byteLength(world.text.slice(0, world.text.indexOf(words)));
    const data = { asBytes: true, foundStart: anchor.start, foundEnd: anchor.end };
    const code =
      start + Buffer.byteLength(words) > [...world.text].length ? "evidence/anchors-lie-in-the-text" : notInTheSource;
    const pointer = code === notInTheSource ? "/evidence/0/start" : "/evidence/0/end";
    expectOne(withAnchor(world, { start, end: start + Buffer.byteLength(words) }), code, pointer, { asBytes: true });
    if (code === notInTheSource)
      expectOne(withAnchor(world, { start, end: start + Buffer.byteLength(words) }), code, pointer, data);
  });

  test("25 offsets out of range or reversed are refused", () => {
    const { start, end } = anchor;
    const beyond = [...world.text].length + 1;
    expectOne(withAnchor(world, { end: beyond }), "evidence/anchors-lie-in-the-text", "/evidence/0/end");
    expectOne(withAnchor(world, { start: end, end: start }), "evidence/anchors-lie-in-the-text", "/evidence/0/start");
    expectOne(withAnchor(world, { start: end }), "evidence/anchors-lie-in-the-text", "/evidence/0/start");
  });

  test("26 a wrong digest is refused", () => {
    expectOne(withAnchor(world, { sha256: "0".repeat(64) }), notInTheSource, "/evidence/0/sha256");
  });

  test("27 another span's digest is refused", () => {
    const sha256 = quote.evidence[1]?.sha256 as string;
    expectOne(withAnchor(world, { sha256 }), notInTheSource, "/evidence/0/sha256");
  });

  test("28 another source is refused, and the right one is named", () => {
    const whole = quotesOf(world)[1] as QuoteRecord;
    const evidence = whole.evidence.map((item) => ({
      ...item,
      source: otherSource,
      start: 0,
      end: item.end - item.start,
    }));
    const data = { otherSource: anchor.source };
    expectOne({ ...whole, evidence }, notInTheSource, "/evidence/0/source", data);
    expectOne(
      withAnchor(world, { source: otherSource, start: 0, end: anchor.end - anchor.start }),
      notInTheSource,
      "/evidence/0/source",
      data,
    );
  });

  test("29 an edited source is refused once, with what would still hold", () => {
    const edited = `${world.text}.`;
    const records = [...othersOf(world), ...quotesOf(world)];
    const findings = judge(records, { sources: { ...sourcesOf(world), [anchor.source]: edited } });
    const total = records.flatMap((record) => (record as QuoteRecord).evidence).length;
    expect(findings).toEqual([
      expect.objectContaining({
        code: "evidence/source-text-agrees",
        id: anchor.source,
        pointer: "/text/sha256",
        data: expect.objectContaining({ anchors: { hold: total, fail: 0 } }),
      }),
    ]);
  });

  test("30 a text that is not its anchors' is refused, with the place of the difference", () => {
    const text = quote.text.replace(wordsOf(quote, 1), `${wordsOf(quote, 1)}!`);
    const at = [...quote.text].length;
    expectOne({ ...quote, text }, "evidence/text-equals-anchors", "/text", { at, expected: quote.text, found: text });
  });

  test("31 anchors that are swapped or overlap are refused", () => {
    const evidence = quote.evidence.toReversed();
    const text = evidence.map(({ exact }) => exact).join(" ");
    expectOne({ ...quote, evidence }, "evidence/quote-anchors-ascend", "/evidence/1/start");
    expectOne({ ...quote, evidence, text }, "evidence/quote-anchors-ascend", "/evidence/1/start");
    const twice = [anchor, anchor];
    expectOne(
      { ...quote, evidence: twice, text: `${words} ${words}` },
      "evidence/quote-anchors-ascend",
      "/evidence/1/start",
    );
  });

  test("words altered in the anchor alone, or there and in the text, are refused once", () => {
    const exact = words.replace(" ", "  ");
    expectOne(withAnchor(world, { exact }), "evidence/exact-agrees-with-its-digest", "/evidence/0/exact");
    const both = { ...withAnchor(world, { exact }), text: quote.text.replace(words, exact) };
    expectOne(both, "evidence/exact-agrees-with-its-digest", "/evidence/0/exact");
  });

  test("a splice of two true anchors is refused", () => {
    const later = quotesOf(world)[2]?.evidence[1] as AnchorRecord;
    const text = `${words} ${later.exact}`;
    expectOne({ ...quote, evidence: [anchor, later], text }, "evidence/quotations-continue", "/evidence/1");
  });

  test("narration as quotation, and a quotation that is cut, are warned of", () => {
    const partial = quotesOf(world)[1] as QuoteRecord;
    const [whole] = partial.evidence as readonly [AnchorRecord];
    const marks = "evidence/quotes-stand-in-quotation-marks";
    const { text } = world;
    const narration = asWritten(world, world.demand.words);
    const start = [...text.slice(0, text.indexOf(narration))].length;
    expectOne({ ...partial, text: narration, evidence: [renew({ ...whole, start }, narration)] }, marks, "/evidence/0");
    const trimmed = (whole.exact as string).split(" ").slice(0, -1).join(" ");
    const data = { before: 0, after: [...(whole.exact as string)].length - [...trimmed].length };
    expectOne(forge(partial, trimmed), marks, "/evidence/0", data);
  });

  test("another speaker is warned of, even one whom the words name", () => {
    const speaker = Object.keys(world.actors)[1];
    expectOne({ ...quote, speaker }, "evidence/speaker-is-near", "/speaker", { speaker });
  });
});
