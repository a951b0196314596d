import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findAll } from "../../src/anchor/find-all.js";
import { foldText } from "../../src/anchor/fold-text.js";

/** Texts of few letters, so that words stand in them often and overlap. */
const text = fc.string({ unit: fc.constantFrom("a", "b", " ", "é", "🚢"), maxLength: 60 });

function placesOf(words: string, within: string): readonly number[] {
  const places: number[] = [];
  for (let unit = within.indexOf(words); unit !== -1; unit = within.indexOf(words, unit + 1)) places.push(unit);
  return places;
}

describe("finding many words at once", () => {
  test("finds what indexOf finds, each place once and in order", () => {
    fc.assert(
      fc.property(
        text,
        fc.array(fc.tuple(fc.nat(60), fc.integer({ min: 1, max: 20 })), { maxLength: 8 }),
        text,
        (within, cuts, other) => {
          const needles = [...cuts.map(([at, length]) => within.slice(at, at + length)), other].filter(
            (one) => one !== "",
          );
          const found = needles.map((): number[] => []);
          const unfinished = findAll(
            needles,
            { text: within },
            {
              spending: { left: 1e6 },
              visit: (index, unit) => found[index]?.push(unit),
            },
          );
          expect([...unfinished]).toEqual([]);
          expect(found).toEqual(needles.map((one) => placesOf(one, within)));
        },
      ),
      { numRuns: 500 },
    );
  });

  test("says of which words it did not see all when its budget is spent", () => {
    const within = "aaaaaaaaaa".repeat(1000);
    const unfinished = findAll(
      ["aaaaaaaa", "bbbbbbbb", "aa"],
      { text: within },
      { spending: { left: 20_000 }, visit: () => {} },
    );
    expect([...unfinished]).toEqual([0]);
  });
});

describe("a folded text", () => {
  const signs = [
    "a",
    "b",
    "B",
    "1",
    ".",
    "(",
    " ",
    "\n",
    "\r\n",
    "\u00A0",
    "“",
    "’",
    "—",
    "-",
    "…",
    "e\u0301",
    "é",
    "\u00AD",
    "\u200B",
    "🚢",
    "\u1112\u1161\u11AB",
    "\uFEFF",
  ];
  const formed = fc.array(fc.constantFrom(...signs), { maxLength: 30 }).map((parts) => parts.join(""));

  test("leads back to what it was made from: folding that gives the same", () => {
    fc.assert(
      fc.property(formed, fc.nat(40), fc.nat(40), (stored, one, other) => {
        const folded = foldText(stored);
        const [start, end] = [Math.min(one, other), Math.max(one, other)];
        if (start >= end || end > folded.text.length) return;
        const range = folded.rangeOf(start, end);
        const back = foldText(stored.slice(range.start, range.end)).text;
        // A place within what was folded together leads to all of that.
        expect(back).toContain(folded.text.slice(start, end));
        expect(range.start).toBeLessThan(range.end);
      }),
      { numRuns: 1000 },
    );
  });

  test.each([
    ["don't", "don’t"],
    ['"a"', "“a”"],
    ["«a»", "„a“"],
    ["a - b", "a — b"],
    ["a--b", "a—b"],
    ["a...", "a…"],
    ["a b", "a\u00A0\r\n b"],
    ["caf\u00E9", "cafe\u0301"],
    ["\uD55C", "\u1112\u1161\u11AB"],
    ["ab", "a\u00ADb"],
    ["ab", "a\u200Bb\u200F"],
    ["\u212B", "A\u030A"],
  ])("is the same for %j and %j", (one, other) => {
    expect(foldText(one).text).toBe(foldText(other).text);
  });

  test.each(["Not", "12", "[x]", "(x)", "a.", "a?", "a!", "a,", "a;", "Оuter"])("keeps %j as it is", (kept) => {
    expect(foldText(kept).text).toBe(kept);
  });
});
