import fc from "fast-check";
import { expect, test } from "vitest";
import { templateLiteralOf } from "../../src/codegen/template-literal.js";
import { isSchemaObject } from "../../src/schemas/schema.js";
import { schemaFiles } from "../schemas/schema-files.js";

test.each([
  ["^actor:[a-z]+$", "`actor:${string}`"],
  ["^(?:demand|topic):[a-z]+$", "`demand:${string}` | `topic:${string}`"],
  ["^https?://.+$", "`http${string}://${string}`"],
  ["^[a-z]+\\.[a-z]+/[a-z]+$", "`${string}.${string}/${string}`"],
  ["^(?:yes|no)$", '"yes" | "no"'],
  ["^a{2}b$", "`${string}b`"],
  ["^x-", "`x-${string}`"],
  ["^\\$\\{a\\}.*\\`$", "`\\${a}${string}\\``"],
])("the pattern %s means %s", (pattern, type) => {
  expect(templateLiteralOf(pattern)).toBe(type);
});

test.each([
  ["\\S", "it is not anchored"],
  ["abc$", "its beginning is open"],
  ["^\\x41b$", "it names a character by its number"],
  ["^a|b$", "an alternation outside a group takes the anchors apart"],
  ["^[0-9a-f]{64}$", "nothing in it is fixed"],
  ["^(?=a)b$|x", "it has an unfamiliar part"],
])("the pattern %s means no more than a string: %s", (pattern) => {
  expect(templateLiteralOf(pattern)).toBeUndefined();
});

const typedPatterns = patternsIn(schemaFiles.map(({ schema }) => schema)).flatMap((pattern) => {
  const type = templateLiteralOf(pattern);
  return type === undefined ? [] : [{ pattern, type }];
});

test.each(typedPatterns)("what the schemas' pattern $pattern matches is of its type", ({ pattern, type }) => {
  const holds = regExpOf(type);
  fc.assert(
    fc.property(fc.stringMatching(new RegExp(pattern, "u")), (text) => {
      expect(text).toMatch(holds);
    }),
  );
});

/** What a template-literal type holds, as a regular expression. */
function regExpOf(type: string): RegExp {
  const texts = type.split(" | ").map((text) => text.slice(1, -1));
  const escaped = texts.map((text) =>
    text
      .split("${string}")
      .map((part) => part.replaceAll(/[$()*+.?[\\\]^{|}/-]/gu, "\\$&"))
      .join("[\\s\\S]*"),
  );
  return new RegExp(`^(?:${escaped.join("|")})$`, "u");
}

function patternsIn(node: unknown): readonly string[] {
  if (Array.isArray(node)) return [...new Set(node.flatMap(patternsIn))];
  if (!isSchemaObject(node)) return [];
  const { pattern } = node as { readonly pattern?: unknown };
  const own = typeof pattern === "string" ? [pattern] : [];
  return [...new Set([...own, ...Object.values(node).flatMap(patternsIn)])];
}
