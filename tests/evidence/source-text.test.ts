import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compareTexts } from "../../src/evidence/difference.js";
import { misreadAs } from "../../src/evidence/misread-offsets.js";
import { countCodePoints, digestOf, openSourceText } from "../../src/evidence/source-text.js";

const pieces = [
  "a",
  "é",
  "e\u0301",
  "⛴️",
  "🌊",
  "👩‍👩‍👧",
  "\r\n",
  "\uFEFF",
  "ש",
  "\u200F",
  "“",
  "漢",
  "\u{10FFFF}",
  " ",
];
const text = fc.array(fc.constantFrom(...pieces), { maxLength: 60 }).map((parts) => parts.join(""));
const offset = fc.integer({ min: 0, max: 130 });

describe("a source's text", () => {
  test("is sliced as its list of characters is", () => {
    fc.assert(
      fc.property(text, offset, offset, (given, start, end) => {
        expect(openSourceText(given).slice(start, end)).toBe([...given].slice(start, end).join(""));
      }),
    );
  });

  test("is as long as its list of characters, and its bytes", () => {
    fc.assert(
      fc.property(text, (given) => {
        const { codePoints, bytes, sha256 } = openSourceText(given);
        expect(codePoints).toBe([...given].length);
        expect(countCodePoints(given)).toBe(codePoints);
        expect(bytes).toBe(Buffer.byteLength(given));
        expect(sha256).toBe(digestOf(given));
      }),
    );
  });

  test("gives each character's offset in either unit, and back", () => {
    fc.assert(
      fc.property(text, (given) => {
        const opened = openSourceText(given);
        let unit = 0;
        for (const [index, character] of [...given].entries()) {
          expect(opened.unitAt(index)).toBe(unit);
          expect(opened.codePointAt(unit)).toBe(index);
          unit += character.length;
        }
      }),
    );
  });
});

test("offsets in bytes and in UTF-16 units are recognised and turned into code points", () => {
  fc.assert(
    fc.property(text, offset, offset, (given, one, other) => {
      const characters = [...given];
      const [start, end] = [Math.min(one, other), Math.max(one, other)].map((at) =>
        Math.min(at, characters.length),
      ) as [number, number];
      const words = characters.slice(start, end).join("");
      fc.pre(words !== "");
      const before = characters.slice(0, start).join("");
      const sha256 = digestOf(words);
      const opened = openSourceText(given);
      const misread = (unitOf: (text: string) => number) =>
        misreadAs({ source: "source:x", start: unitOf(before), end: unitOf(before + words), sha256 }, opened);
      expect(misread(({ length }) => length)).toMatchObject({ unit: "utf16", start, end });
      const bytes = misread((part) => Buffer.byteLength(part));
      expect(bytes.unit).toBeDefined();
      if (bytes.unit === "bytes") expect(bytes).toMatchObject({ start, end });
    }),
  );
});

test("offsets in bytes far into a long text are turned into code points", () => {
  const given = "é🌊".repeat(5000);
  const opened = openSourceText(given);
  const sha256 = digestOf("🌊é");
  const misread = misreadAs({ source: "source:x", start: 6 * 4000 + 2, end: 6 * 4000 + 8, sha256 }, opened);
  expect(misread).toMatchObject({ unit: "bytes", start: 8001, end: 8003 });
});

test("the first difference is counted in code points and shown, in long texts too", () => {
  expect(compareTexts("🌊🌊a", "🌊🌊b")).toEqual({ expected: "🌊🌊a", found: "🌊🌊b", at: 2 });
  expect(compareTexts("🌊", "🌋").at).toBe(0);
  const long = "🌊".repeat(1000);
  const { expected, found, at } = compareTexts(`${long}a${long}`, `${long}b${long}`);
  expect(at).toBe(1000);
  expect([[...expected].length, [...found].length]).toEqual([200, 200]);
  expect([[...expected][40], [...found][40]]).toEqual(["a", "b"]);
});
