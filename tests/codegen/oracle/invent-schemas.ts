import fc from "fast-check";
import type { SchemaNode, SchemaObject } from "../../../src/schemas/schema.js";

const names = fc.constantFrom("a", "b", "c", "x-1", "__proto__");
const types = fc.constantFrom("string", "number", "integer", "boolean", "null", "object", "array");
const small = fc.integer({ min: 0, max: 3 });
const values: fc.Arbitrary<unknown> = fc.constantFrom<unknown>(
  null,
  true,
  0,
  1,
  2.5,
  "",
  "a",
  "x-1",
  [],
  [1],
  ["a", null],
  {},
  { a: 1 },
  { a: "a", b: [] },
);
const patterns = fc.constantFrom("^x-", "^a", "b$", "[0-9]", "^[a-z]$");

function only(keyword: string, value: fc.Arbitrary<unknown>): fc.Arbitrary<SchemaObject> {
  return value.map((given) => ({ [keyword]: given }));
}

/** Keywords that hold no schemas. */
const flat: fc.Arbitrary<SchemaObject> = fc.oneof(
  { arbitrary: only("type", types), weight: 6 },
  only("type", fc.uniqueArray(types, { minLength: 1, maxLength: 3 })),
  only("const", values),
  only("enum", fc.uniqueArray(values, { minLength: 1, maxLength: 4, selector: (value) => JSON.stringify(value) })),
  only("required", fc.uniqueArray(names, { maxLength: 2 })),
  only("dependentRequired", fc.dictionary(names, fc.uniqueArray(names, { maxLength: 2 }), { maxKeys: 2 })),
  ...["minLength", "maxLength", "minItems", "maxItems", "minProperties", "maxProperties"].map((name) =>
    only(name, small),
  ),
  ...["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum"].map((name) => only(name, small)),
  only("multipleOf", fc.constantFrom(1, 2, 0.5)),
  only("pattern", patterns),
  only("uniqueItems", fc.boolean()),
  only("format", fc.constantFrom("date", "uri", "unheard-of")),
  only("contentMediaType", fc.constant("application/json")),
  only("title", fc.constantFrom("A title", "Τίτλος", "class", "Title 1", "题目")),
  only("description", fc.constantFrom("Says something.", "Ends */ early", "`${name}` \\ \n@tag")),
  only("default", values),
  only("examples", fc.array(values, { maxLength: 2 })),
  ...["deprecated", "readOnly", "writeOnly"].map((name) => only(name, fc.boolean())),
  only("$comment", fc.constant("A remark.")),
);

const toDefinitions = [
  only("$ref", fc.constantFrom("#/$defs/one", "#/$defs/two", "#named", "#movable")),
  only("$dynamicRef", fc.constantFrom("#movable", "#/$defs/one")),
];
const toAnything = [...toDefinitions, only("$ref", fc.constant("#"))];

/** A schema of 2020-12 that uses any of its keywords, a few levels deep; references only if they are asked for. */
function schemaBelow(depth: number, references: readonly fc.Arbitrary<SchemaObject>[]): fc.Arbitrary<SchemaNode> {
  if (depth === 0) return fc.oneof({ arbitrary: flat, weight: 8 }, fc.boolean());
  const below = schemaBelow(depth - 1, references);
  const list = fc.array(below, { minLength: 1, maxLength: 3 });
  const map = fc.dictionary(names, below, { maxKeys: 3 });
  const nested: fc.Arbitrary<SchemaObject> = fc.oneof(
    { arbitrary: only("properties", map), weight: 4 },
    only("patternProperties", fc.dictionary(patterns, below, { maxKeys: 2 })),
    { arbitrary: only("additionalProperties", fc.oneof(fc.constant(false), below)), weight: 2 },
    only("unevaluatedProperties", fc.oneof(fc.constant(false), below)),
    only("propertyNames", fc.oneof(only("pattern", patterns), only("enum", fc.constant(["a", "b"])), below)),
    only("dependentSchemas", map),
    { arbitrary: only("items", below), weight: 2 },
    only("prefixItems", list),
    only("unevaluatedItems", fc.oneof(fc.constant(false), below)),
    fc.record({ contains: below, minContains: small, maxContains: small }, { requiredKeys: ["contains"] }),
    ...["allOf", "anyOf", "oneOf"].map((name) => only(name, list)),
    only("not", below),
    // biome-ignore lint/suspicious/noThenProperty: this is the keyword
    fc.record({ if: below, then: below, else: below }, { requiredKeys: ["if"] }),
    ...references,
  );
  return fc.oneof({ arbitrary: merged(fc.oneof({ arbitrary: nested, weight: 2 }, flat)), weight: 12 }, fc.boolean());
}

function merged(part: fc.Arbitrary<SchemaObject>): fc.Arbitrary<SchemaObject> {
  return fc.array(part, { minLength: 1, maxLength: 4 }).map((parts): SchemaObject => Object.assign({}, ...parts));
}

function rootWith(references: readonly fc.Arbitrary<SchemaObject>[]): fc.Arbitrary<SchemaObject> {
  return merged(schemaBelow(3, references).map(asObject)).filter(saysSomething);
}

/** A whole schema file: two definitions, of which one has an anchor and one a dynamic anchor, for its references. */
export const inventedSchemas: fc.Arbitrary<SchemaObject> = fc
  .oneof(
    // Where definitions refer to each other, many lead back to themselves with nothing on the way, and are refused.
    { arbitrary: fc.tuple(rootWith(toDefinitions), schemaBelow(1, []), schemaBelow(2, [])), weight: 4 },
    fc.tuple(rootWith(toAnything), schemaBelow(1, toAnything), schemaBelow(2, toAnything)),
  )
  .map(([root, one, two]) => ({
    $schema: "https://json-schema.org/draft/2020-12/schema",
    ...root,
    $defs: {
      one: { ...asObject(one), $anchor: "named" },
      two: { ...asObject(two), $dynamicAnchor: "movable" },
    },
  }));

function asObject(schema: SchemaNode): SchemaObject {
  if (typeof schema === "object") return schema;
  return schema ? {} : { not: {} };
}

const remarks =
  /^(?:title|description|default|examples|deprecated|readOnly|writeOnly|\$comment|format|contentMediaType)$/u;

/** A file that only has definitions and remarks is no schema itself, and gets no type. */
function saysSomething(schema: SchemaObject): boolean {
  return Object.keys(schema).some((keyword) => !remarks.test(keyword));
}
