import { expect, test } from "vitest";
import { loadPolish } from "../../src/codegen/polish.js";

const polish = await loadPolish();

/** One type, in the form in which json-schema-to-typescript gives it. */
function polished(type: string, { isMutable = false, keys = ["a", "b"] } = {}): string {
  return polish({ text: `export interface Types {\nd0: ${type}\n}\n`, names: ["Ferry"], keys, isMutable });
}

test.each([
  ["a property", "{ p0: string }", "readonly a: string"],
  ["an optional property", "{ p0?: string }", "readonly a?: string"],
  ["a list", "{ p0: string[] }", "readonly a: readonly string[]"],
  ["a list of lists", "{ p0: string[][] }", "readonly a: readonly (readonly string[])[]"],
  ["a list of alternatives", "{ p0: (A | B)[] }", "readonly a: readonly (A | B)[]"],
  ["a tuple", "{ p0: [A, ...A[]] }", "readonly a: readonly [A, ...A[]]"],
  ["a tuple of lists", "{ p0: [A[], ...A[][]] }", "readonly a: readonly [readonly A[], ...(readonly A[])[]]"],
  ["an object within a list", "{ p0: { p1: C[] }[] }", "readonly b: readonly C[]"],
  ["an index signature", "{ [key: string]: unknown }", "readonly [key: string]: unknown"],
])("%s is readonly, and mutable if wanted", (_, before, after) => {
  expect(polished(before).replaceAll(/\s+/gu, " ")).toContain(after);
  expect(polished(before, { isMutable: true })).not.toContain("readonly");
});

test.each([
  ["around one name", "{ p0: (A)[] }", "readonly a: readonly A[]"],
  ["around all of a property's type", "{ p0: (A | B) }", "readonly a: A | B"],
  ["around alternatives among alternatives", "{ p0: A | (B | C) }", "readonly a: A | B | C"],
])("idle parentheses %s go", (_, before, after) => {
  expect(polished(before).replaceAll(/\s+/gu, " ")).toContain(after);
});

test("an object is an interface, and anything else a type", () => {
  expect(polished("{ p0: string }")).toMatch(/^export interface Ferry \{/u);
  expect(polished("(string | number)")).toBe("export type Ferry = string | number;\n");
});

test("comments stay where they are, once", () => {
  const text = polished("{\n/**\n * Its name.\n */\np0: string\n}");
  expect(text).toBe("export interface Ferry {\n  /**\n   * Its name.\n   */\n  readonly a: string;\n}\n");
});

test("properties are called what their stand-ins stand for, in quotes where they have to be", () => {
  const keys = ["__proto__", 'a "b"\n`${c}`', "p1"];
  const text = polished("{\np0: string\np1: string\np2: string\n}", { keys });
  expect(text).toContain("readonly __proto__: string;");
  expect(text).toContain('readonly "a \\"b\\"\\n`${c}`": string;');
  expect(text).toContain("readonly p1: string;");
});

test("a thousand properties are all made readonly", () => {
  const properties = Array.from({ length: 1_000 }, (_, at) => `p${at}: string[]`).join("\n");
  const keys = Array.from({ length: 1_000 }, (_, at) => `key${at}`);
  expect(polished(`{\n${properties}\n}`, { keys }).match(/readonly key/gu)).toHaveLength(1_000);
}, 20_000);
