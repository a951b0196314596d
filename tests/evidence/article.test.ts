import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { evidenceRules } from "../../src/evidence/rules/index.js";
import { countCodePoints } from "../../src/evidence/source-text.js";
import { inventRecord, inventSource, textAnchorOf } from "../invent.js";
import { judge } from "./judge.js";

/** The article belongs to somebody else: its text is not here, and these tests are for those who have a copy. */
const file = process.env["DEMARCHE_ARTICLE"] ?? resolve("../shared/article/geneva-talks-2022-01-07.txt");
const isAtHand = existsSync(file);
const text = isAtHand ? readFileSync(file, "utf8") : "";
const dataset = new URL("../../data/geneva-security-talks/", import.meta.url);

type RecordOfDataset = {
  readonly type: string;
  readonly id: string;
  readonly speaker?: string;
  readonly evidence: readonly { readonly start: number; readonly exact?: string }[];
};

function readDataset(): readonly RecordOfDataset[] {
  const names = ["sources", "actors", "meetings", "demands", "quotes", "positions"];
  return names.flatMap((name) =>
    readFileSync(new URL(`${name}.ndjson`, dataset), "utf8")
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line)),
  );
}

const spans = [...text.matchAll(/“([^”]*)”/gu)].map(({ index, 1: words = "" }) => ({
  words,
  start: countCodePoints(text.slice(0, index + 1)),
}));

function quoteOf(chosen: readonly { readonly words: string; readonly start: number }[]): readonly object[] {
  const evidence = chosen.map(({ words }) => textAnchorOf(text, words));
  const quote = { type: "Quote", id: "quote:spliced", text: chosen.map(({ words }) => words).join(" "), evidence };
  return [inventSource(text), inventRecord(quote)];
}

function judgeSpans(chosen: readonly { readonly words: string; readonly start: number }[]) {
  return judge(quoteOf(chosen), { sources: { "source:invented": text } });
}

describe.skipIf(!isAtHand)("in the article", () => {
  const records = isAtHand && existsSync(new URL("quotes.ndjson", dataset)) ? readDataset() : [];
  const quotes = records.filter(({ type }) => type === "Quote");
  const given = {
    sources: Object.fromEntries(records.filter(({ type }) => type === "Source").map(({ id }) => [id, text])),
  };
  const textStarts = (quote: RecordOfDataset): readonly number[] =>
    quote.evidence.filter(({ exact }) => exact !== undefined).map(({ start }) => start);
  const interrupted = new Set(
    quotes
      .map(textStarts)
      .filter(({ length }) => length > 1)
      .map(String),
  );

  test("each of the 18 quoted spans stands in quotation marks", () => {
    expect(spans).toHaveLength(18);
    for (const span of spans) expect(judgeSpans([span])).toEqual([]);
  });

  test("six pairs of spans continue each other, and the other 147 splices are refused", () => {
    const verdicts = spans.flatMap((one, index) =>
      spans.slice(index + 1).map((other) => ({
        isTrue: interrupted.has(String([one.start, other.start])),
        codes: judgeSpans([one, other]).map(({ code }) => code),
      })),
    );
    const accepted = verdicts.filter(({ codes }) => codes.length === 0);
    expect(accepted.filter(({ isTrue }) => isTrue)).toHaveLength(6);
    expect(accepted).toHaveLength(6);
    expect(verdicts.filter(({ codes }) => codes.join() === "evidence/quotations-continue")).toHaveLength(147);
  });

  test("the dataset has no finding", () => {
    expect(judge(records, given)).toEqual([]);
  });

  test("of the dataset's quotes with another of its speakers, at least nine in ten are warned of", () => {
    const speakers = [...new Set(quotes.map(({ speaker }) => speaker))];
    const swaps = quotes.flatMap((quote) =>
      speakers.filter((speaker) => speaker !== quote.speaker).map((speaker) => ({ ...quote, speaker })),
    );
    const others = records.filter(({ type }) => type !== "Quote");
    const ids = new Set<string>();
    const swapped = swaps.map((swap, index) => ({ ...swap, id: `quote:${index}` }));
    for (const { code, id } of judge([...others, ...swapped], given)) {
      if (code === "evidence/speaker-is-near") ids.add(id as string);
    }
    expect(ids.size / swaps.length).toBeGreaterThanOrEqual(0.9);
  });
});

test("the rules that read the text say so", () => {
  const blind = evidenceRules.filter(({ readsSource }) => !readsSource).map(({ code }) => code);
  expect(blind).toEqual([
    "evidence/source-is-at-hand",
    "evidence/anchor-is-draft",
    "evidence/exact-stands-on-text-anchors",
    "evidence/anchors-lie-in-the-text",
    "evidence/exact-agrees-with-its-digest",
    "evidence/quote-anchors-ascend",
    "evidence/text-equals-anchors",
    "evidence/disclosure-stays-within-its-limit",
  ]);
});
