import { below } from "./pointer.js";
import { isSchemaObject, type SchemaObject } from "./schema.js";

/** A schema within a file, and its place there. */
export interface PlacedSchema {
  readonly pointer: string;
  readonly node: SchemaObject;
  /** The keyword that it stands under; undefined at the root. */
  readonly under?: string;
}

const single = ["items", "if", "then", "else"];
const lists = ["anyOf", "oneOf", "allOf"];
const maps = ["properties", "dependentSchemas"];

/** A schema and all schemas within it, each with its place; without its definitions, or with them. */
export function* schemasWithin(
  node: unknown,
  pointer = "",
  { definitions = false }: { readonly definitions?: boolean } = {},
  under?: string,
): Iterable<PlacedSchema> {
  if (!isSchemaObject(node)) return;
  yield { pointer, node, ...(under !== undefined && { under }) };
  for (const [keyword, step, child] of partsOf(node, definitions)) {
    yield* schemasWithin(child, `${pointer}/${keyword}${step}`, { definitions }, keyword);
  }
}

function* partsOf(node: SchemaObject, definitions: boolean): Iterable<readonly [string, string, unknown]> {
  for (const keyword of single) if (keyword in node) yield [keyword, "", node[keyword]];
  for (const keyword of lists) {
    const branches = node[keyword];
    if (!Array.isArray(branches)) continue;
    for (const [index, branch] of branches.entries()) yield [keyword, `/${index}`, branch];
  }
  for (const keyword of definitions ? [...maps, "$defs"] : maps) {
    const named = node[keyword];
    if (!isSchemaObject(named)) continue;
    for (const [name, child] of Object.entries(named)) yield [keyword, below("", name), child];
  }
}
