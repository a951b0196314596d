import { expect, test } from "vitest";
import { polish, referencedTypes } from "../../src/codegen/polish.js";

test.each([
  ["a property", "{ a: string }", "readonly a: string"],
  ["an optional property", "{ a?: string }", "readonly a?: string"],
  ["a list", "{ a: string[] }", "readonly a: readonly string[]"],
  ["a list of lists", "{ a: string[][] }", "readonly a: readonly (readonly string[])[]"],
  ["a list of alternatives", "{ a: (A | B)[] }", "readonly a: readonly (A | B)[]"],
  ["a tuple", "{ a: [A, ...A[]] }", "readonly a: readonly [A, ...A[]]"],
  ["a tuple of lists", "{ a: [A[], ...A[][]] }", "readonly a: readonly [readonly A[], ...(readonly A[])[]]"],
  ["an object within a list", "{ a: { b: C[] }[] }", "readonly b: readonly C[]"],
  ["an index signature", "{ [key: string]: unknown }", "readonly [key: string]: unknown"],
])("%s is readonly", (_, before, after) => {
  expect(polish(`export interface Ferry ${before}`).replaceAll(/\s+/gu, " ")).toContain(after);
});

test.each([
  ["around one name", "a: (A)[]", "readonly a: readonly A[]"],
  ["around all of a property's type", "a: (A | B)", "readonly a: A | B"],
])("idle parentheses %s go", (_, before, after) => {
  expect(polish(`export interface Ferry { ${before} }`).replaceAll(/\s+/gu, " ")).toContain(after);
});

test("comments stay where they are, once", () => {
  const text = polish("export interface Ferry {\n/**\n * Its name.\n */\nname: string;\n}\n");
  expect(text).toBe("export interface Ferry {\n  /**\n   * Its name.\n   */\n  readonly name: string;\n}\n");
});

test("a thousand properties are all made readonly", () => {
  const properties = Array.from({ length: 1_000 }, (_, index) => `p${index}: string[];`).join("\n");
  expect(polish(`export interface Ferry {\n${properties}\n}`).match(/readonly p/gu)).toHaveLength(1_000);
}, 20_000);

test("the types that a text refers to are listed once, in order", () => {
  expect(referencedTypes("interface A { b: C; d: readonly B[]; e: C }")).toEqual(["B", "C"]);
});
