import { describe, expect, test } from "vitest";
import { patternMaker, takesLinearTime } from "../../src/schemas/limited-pattern.js";

const limitPattern = patternMaker();
const place = { file: "vote.schema.json", pointer: "/properties/code/pattern" };

describe("a pattern of somebody else's schema", () => {
  test.each([
    "^vote:[a-z0-9-]+$",
    "^[^\\]]*x",
    "\\S",
    "^[0-9]{4}-[0-9]{2}$",
    "^(?:a)b?c*$",
    "^\\p{Lu}\\p{L}*$",
    "a{3}",
  ])("needs no limit where it cannot take long: %s", (source) => {
    expect(takesLinearTime(source)).toBe(true);
  });

  test.each([
    "^(a+)+$",
    "^(a|a)*$",
    "^a*a*$",
    "a*b",
    "^x|a*b",
    "^(?:a{1,9}){9}$",
    "^(a?){30}$",
    "^a?a?a?a?a?a?a{20}$",
    "^a{2,}b{2,}$",
    "^(?:[a-z]+\\.)+$",
    "^(a{500}){500}$",
  ])("is taken to be slow where it may be: %s", (source) => {
    expect(takesLinearTime(source)).toBe(false);
  });

  test.each(["^(a+)+$", "^(?:[a-z]+\\.)+[a-z]+$", "^vote:[a-z]+$", "\\S"])(
    "decides as it would by itself: %s",
    (source) => {
      const limited = limitPattern(source, place);
      const texts = ["", "a", "aaaa", "a.b", "vote:x", "aaa!", " ", "\u{1f6a2}"];
      expect(texts.map((text) => limited.test(text))).toEqual(texts.map((text) => new RegExp(source, "u").test(text)));
    },
  );

  test("is stopped, and named with its place", () => {
    expect(() => limitPattern("^(a+)+$", place).test(`${"a".repeat(60)}!`)).toThrow(
      expect.objectContaining({ name: "SchemaFault", ...place }),
    );
  });

  test("is stopped when many texts together take too long", () => {
    const limited = limitPattern("^(a+)+$", place);
    expect(() => {
      for (let count = 0; count < 10_000; count += 1) limited.test(`${"a".repeat(24)}!`);
    }).toThrow(/takes too long/u);
  });
});
