import { isSchemaObject, type SchemaNode, type SchemaObject } from "../../../src/schemas/schema.js";

const kinds: Readonly<Record<string, readonly string[]>> = {
  object: [
    "properties",
    "patternProperties",
    "additionalProperties",
    "unevaluatedProperties",
    "propertyNames",
    "required",
    "minProperties",
    "maxProperties",
    "dependentRequired",
    "dependentSchemas",
    "dependencies",
  ],
  array: [
    "items",
    "prefixItems",
    "additionalItems",
    "unevaluatedItems",
    "contains",
    "minContains",
    "maxContains",
    "minItems",
    "maxItems",
    "uniqueItems",
  ],
  string: ["minLength", "maxLength", "pattern", "format", "contentEncoding", "contentMediaType"],
  number: ["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"],
};

const single = new Set(
  "items additionalItems unevaluatedItems contains additionalProperties unevaluatedProperties propertyNames not if then else".split(
    " ",
  ),
);
const lists = new Set("allOf anyOf oneOf prefixItems items".split(" "));
const maps = new Set("properties patternProperties dependentSchemas dependencies $defs definitions".split(" "));

/** The schema with the `type` said, wherever it is left out, that its other keywords speak of: what people mean. */
export function withImpliedTypes(schema: unknown): SchemaNode {
  if (!isSchemaObject(schema)) return schema as SchemaNode;
  const said = Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, within(key, value)]));
  if ("__proto__" in schema && Object.hasOwn(schema, "__proto__"))
    throw new Error("a keyword __proto__ is not expected");
  return "type" in schema ? said : { ...said, ...impliedType(schema) };
}

function impliedType(schema: SchemaObject): SchemaObject {
  const speaking = Object.keys(schema).filter((keyword) => says(keyword, schema[keyword]));
  const implied = Object.keys(kinds).filter((kind) => kinds[kind]?.some((keyword) => speaking.includes(keyword)));
  if (implied.length === 0) return {};
  return { type: implied.length === 1 ? implied[0] : implied };
}

/** `additionalProperties: true` asks nothing of objects, and so does not speak of them. */
function says(keyword: string, value: unknown): boolean {
  return !(single.has(keyword) && (value === true || (isSchemaObject(value) && Object.keys(value).length === 0)));
}

function within(keyword: string, value: unknown): unknown {
  if (lists.has(keyword) && Array.isArray(value)) return value.map(withImpliedTypes);
  if (single.has(keyword) && isSchemaObject(value)) return withImpliedTypes(value);
  if (!maps.has(keyword) || !isSchemaObject(value)) return value;
  // fromEntries defines properties, so that a property named __proto__ stays one.
  return Object.fromEntries(
    Object.entries(value).map(([name, part]) => [name, Array.isArray(part) ? part : withImpliedTypes(part)]),
  );
}
