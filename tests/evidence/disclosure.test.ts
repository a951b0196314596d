import { expect, test } from "vitest";
import { discloseShares } from "../../src/evidence/disclosure.js";
import { anchorOf, inventRecord, inventSource, textAnchorOf } from "../invent.js";
import { claimsOf, judge } from "./judge.js";

const text = "“🌊 abcdefgh” “ijklmnopqr” and so on, up to here.";
const limited = (maxVerbatimShare: number): object =>
  inventSource(text, { rights: { statement: "Invented.", maxVerbatimShare } });

const quote = (id: string, words: string): object =>
  inventRecord({ type: "Quote", id, text: words, evidence: [textAnchorOf(text, words)] });

const quotes = [
  quote("quote:one", "🌊 abcdefgh"),
  quote("quote:two", "🌊 abcdefgh"),
  quote("quote:three", "ijklmnopqr"),
];

test("what several quotes disclose is counted once, in code points", () => {
  const length = [...text].length;
  expect(discloseShares(claimsOf([limited(0.5), ...quotes]))).toEqual([
    { source: "source:invented", codePoints: 20, share: 20 / length, limit: 0.5 },
  ]);
});

test("closed anchors disclose nothing, and a source without rights has no limit", () => {
  const demand = inventRecord({ type: "Demand", evidence: [anchorOf(text, "and so on")] });
  expect(discloseShares(claimsOf([inventSource(text), demand]))).toEqual([
    { source: "source:invented", codePoints: 0, share: 0, limit: null },
  ]);
});

test("a share at its limit passes, and one beyond it is a finding at the source's record", () => {
  const limit = 20 / [...text].length;
  expect(judge([limited(limit), ...quotes])).toEqual([]);
  expect(judge([limited(limit - 0.001), ...quotes])).toMatchObject([
    {
      code: "evidence/disclosure-stays-within-its-limit",
      id: "source:invented",
      pointer: "/rights/maxVerbatimShare",
      data: { codePoints: 20, most: 19 },
    },
  ]);
});

test("an anchor that is at fault does not exceed the limit as well", () => {
  const [first] = quotes as [{ readonly evidence: readonly object[] }];
  const shifted = { ...first, evidence: [{ ...first.evidence[0], end: 9999 }] };
  const codes = judge([limited(0.5), shifted]).map(({ code }) => code);
  expect(codes).toEqual(["evidence/anchors-lie-in-the-text"]);
});
