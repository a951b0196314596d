import { below } from "../schemas/pointer.js";
import { isSchemaObject, type SchemaNode, type SchemaObject } from "../schemas/schema.js";

const single = [
  "additionalItems",
  "additionalProperties",
  "contains",
  "contentSchema",
  "else",
  "if",
  "items",
  "not",
  "propertyNames",
  "then",
  "unevaluatedItems",
  "unevaluatedProperties",
];
const lists = ["allOf", "anyOf", "items", "oneOf", "prefixItems"];
const maps = ["$defs", "definitions", "dependencies", "dependentSchemas", "patternProperties", "properties"];

/** A schema in which each schema is what `change` makes of it, from the innermost outward. What is data stays as it is. */
function mapSchemas(
  node: SchemaNode,
  change: (node: SchemaObject, pointer: string) => SchemaNode,
  pointer = "",
): SchemaNode {
  if (!isSchemaObject(node)) return node;
  const map = (child: unknown, at: string): unknown =>
    typeof child === "boolean" || isSchemaObject(child) ? mapSchemas(child, change, at) : child;
  const entries = Object.entries(node).map(([keyword, value]) => {
    const at = below(pointer, keyword);
    if (lists.includes(keyword) && Array.isArray(value)) {
      return [keyword, value.map((child, index) => map(child, `${at}/${index}`))] as const;
    }
    if (single.includes(keyword)) return [keyword, map(value, at)] as const;
    if (!maps.includes(keyword) || !isSchemaObject(value)) return [keyword, value] as const;
    // Not an assignment each: a property may be named `__proto__`.
    const children = Object.entries(value).map(([name, child]) => [name, map(child, below(at, name))]);
    return [keyword, Object.fromEntries(children)] as const;
  });
  return change(Object.fromEntries(entries), pointer);
}

/** Every schema within a schema that is an object, with its JSON Pointer, the outermost first. */
export function schemasIn(node: SchemaNode): readonly (readonly [pointer: string, node: SchemaObject])[] {
  const found: [string, SchemaObject][] = [];
  mapSchemas(node, (schema, pointer) => {
    found.push([pointer, schema]);
    return schema;
  });
  return found.reverse();
}
