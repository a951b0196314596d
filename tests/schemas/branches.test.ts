import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { chooseBranches } from "../../src/schemas/branches.js";
import { registerSchemas } from "../../src/schemas/registry.js";
import type { SchemaObject } from "../../src/schemas/schema.js";
import { closed, schemaOf } from "../codegen/schema-of.js";

const text = { type: "string" };
const values = [
  ...[undefined, null, 1, "a", [], {}],
  ...[{ kind: "a" }, { kind: "b" }, { kind: "c" }, { kind: "a", size: 1 }, { kind: "b", name: "x" }],
  ...[{ end: "a" }, { words: "a" }, { end: "a", words: "a" }, { words: 1 }, { end: 1 }, { other: 1 }],
];

describe.each<[title: string, branches: readonly SchemaObject[]]>([
  [
    "a constant tells the branches apart",
    [closed({ kind: { const: "a" } }), closed({ kind: { const: "b" }, name: text })],
  ],
  ["a property of its own tells them apart", [closed({ end: text }), closed({ words: text })]],
  ["one branch knows all of the other's properties", [closed({ end: text }), closed({ end: text, words: text })]],
  ["nothing tells them apart", [closed({ end: text }), closed({ end: { type: "integer" } })]],
  ["one is open", [{ type: "object", properties: { end: text } }, closed({ words: text })]],
  ["one is no object", [closed({ end: text }), text]],
])("where %s", (_, branches) => {
  test.each(["anyOf", "oneOf"])("%s judges as before", (keyword) => {
    const [before, after] = bothOf({ [keyword]: branches });
    const [judgeBefore, judgeAfter] = [before, after].map((schema) => new Ajv2020({ strict: false }).compile(schema));
    for (const value of values) expect([value, judgeAfter?.(value)]).toEqual([value, judgeBefore?.(value)]);
  });
});

test("by a constant, only the branch that was meant speaks", () => {
  const [, after] = bothOf({ oneOf: [closed({ kind: { const: "a" } }), closed({ kind: { const: "b" }, name: text })] });
  expect(errorsOf(after, { kind: "b", name: 1 })).toEqual([["/name", "type"]]);
});

test("an unknown constant is one error that has all constants there are", () => {
  const [, after] = bothOf({ oneOf: [closed({ kind: { const: "a" } }), closed({ kind: { const: "b" } })] });
  expect(errorsOf(after, { kind: "c" })).toEqual([["/kind", "enum"]]);
});

test("by a property of its own, only the branch that was meant speaks", () => {
  const [, after] = bothOf({ anyOf: [closed({ end: text }), closed({ words: text })] });
  expect(errorsOf(after, { words: 1 })).toEqual([["/words", "type"]]);
});

test("branches are found through references, and examples are left alone", () => {
  const example = { oneOf: [{ $ref: "nothing" }] };
  const [, after] = bothOf({
    anyOf: [{ $ref: "#/$defs/End" }, { $ref: "#/$defs/Words" }],
    examples: [example],
    $defs: { End: closed({ end: text }), Words: closed({ words: text }) },
  });
  expect(after["examples"]).toEqual([example]);
  expect(errorsOf(after, { words: 1 })).toEqual([["/words", "type"]]);
});

function bothOf(schema: SchemaObject): readonly [before: SchemaObject, after: SchemaObject] {
  const file = schemaOf("ferry", schema);
  return [file.schema, chooseBranches(file, registerSchemas([file]))];
}

/** Where and by which keyword a value fails, without the keywords that only pass on what failed within. */
function errorsOf(schema: SchemaObject, value: unknown): readonly (readonly string[])[] {
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  ajv.validate(schema, value);
  return (ajv.errors ?? [])
    .filter(({ keyword }) => !["if", "allOf"].includes(keyword))
    .map(({ instancePath, keyword }) => [instancePath, keyword]);
}
