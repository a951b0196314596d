import { expect, test } from "vitest";
import { declareType } from "../../src/codegen/declare.js";
import type { SchemaObject } from "../../src/schemas/schema.js";
import { closed, registryOf } from "./schema-of.js";

test("a reference becomes the name of its type and keeps what the place of use says", async () => {
  const text = await declare({
    ...closed({ crew: { $ref: "#/$defs/Crew", description: "Who is aboard." } }),
    $defs: { Crew: { type: "string", description: "Any crew." } },
  });
  expect(text).toMatch(/Who is aboard\.[\s*/]+crew: Crew/u);
  expect(text).not.toContain("Any crew.");
});

test.each<[meaning: string, property: SchemaObject, type: string]>([
  ["a constant", { const: "ferry" }, 'x: "ferry"'],
  ["an enumeration", { enum: ["a", "b"] }, 'x: ("a" | "b")'],
  ["a list", { type: "array", items: { type: "string" } }, "x: string[]"],
  ["a list that is not empty", { type: "array", items: { type: "string" }, minItems: 1 }, "x: [string, ...(string)[]]"],
  ["a text with a known beginning", { type: "string", pattern: "^actor:.+$" }, "x: `actor:${string}`"],
  [
    "keys with one form",
    { type: "object", patternProperties: { "^a/.+$": {} }, additionalProperties: false },
    "{ [key: `a/${string}`]: unknown }",
  ],
])("%s", async (_, property, type) => {
  const text = await declare(closed({ x: property }));
  expect(text.replaceAll(/\s+/gu, " ").replaceAll(/(?<=\[) | (?=\])/gu, "")).toContain(type);
});

test("an optional property, and a closed object without an index signature", async () => {
  const text = await declare(closed({ a: { type: "string" }, b: { type: "string" } }, ["a"]));
  expect(text).toMatch(/a: string/u);
  expect(text).toMatch(/b\?: string/u);
  expect(text).not.toContain("[k: string]");
});

test("short constraints become tags, and no description ends the comment early", async () => {
  const text = await declare(closed({ x: { type: "integer", minimum: 0, description: "Ends in */ here." } }));
  expect(text).toContain("@minimum 0");
  expect(text).toContain("Ends in *\\/ here.");
});

test.each([
  ["unevaluatedProperties", ""],
  ["allOf", "/properties/crew"],
  ["prefixItems", "/properties/crew/items"],
  ["maxItms", "/properties/crew/anyOf/0"],
])("the keyword %s, which the types would get wrong, is an error with its place", async (keyword, pointer) => {
  const unknown = { [keyword]: true };
  const schema = {
    "": { ...closed({}), ...unknown },
    "/properties/crew": closed({ crew: unknown }),
    "/properties/crew/items": closed({ crew: { type: "array", items: unknown } }),
    "/properties/crew/anyOf/0": closed({ crew: { anyOf: [unknown] } }),
  }[pointer];
  await expect(declare(schema ?? {})).rejects.toThrow(
    expect.objectContaining({
      name: "SchemaFault",
      file: "ferry.schema.json",
      pointer,
      message: expect.stringContaining(`"${keyword}"`),
    }),
  );
});

test("a keyword beside a reference that would change its type is an error", async () => {
  const schema = { ...closed({ crew: { $ref: "#/$defs/Crew", enum: ["a"] } }), $defs: { Crew: { type: "string" } } };
  await expect(declare(schema)).rejects.toThrow(/"enum"/u);
});

test("an object that is not closed is an error", async () => {
  await expect(declare({ type: "object", properties: {} })).rejects.toThrow(/additionalProperties/u);
});

async function declare(schema: SchemaObject): Promise<string> {
  const registry = registryOf(schema);
  const [root] = registry.declarations;
  if (!root) throw new Error("the schema declares nothing");
  return declareType(root, registry);
}
