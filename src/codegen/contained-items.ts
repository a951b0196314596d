import { below } from "../schemas/pointer.js";
import { isSchemaObject, SchemaFault, type SchemaNode, type SchemaObject } from "../schemas/schema.js";
import type { SchemaIndex, Site } from "../schemas/schema-index.js";

/**
 * A copied schema with `unevaluatedItems` as Ajv has to be given it: Ajv does not count as evaluated what `contains`
 * found, nor, in a branch, what `items` did. The first is said in the keyword itself; what cannot be is a SchemaFault.
 */
export function withItemsContained(
  copy: SchemaObject,
  site: Site,
  index: SchemaIndex,
  copyOf: (site: Site) => SchemaNode,
): SchemaObject {
  const { unevaluatedItems } = copy;
  if (!isConstraint(unevaluatedItems)) return copy;
  const contained: Site[] = [];
  // With items of its own, the number of those evaluated is a number from the beginning.
  const hasPrefix = "prefixItems" in copy;
  visit(site, index, false, (found, keyword, inBranch) => {
    if (keyword === "contains" && !found.dialect.containsEvaluates) return;
    if (inBranch && !(keyword === "prefixItems" && hasPrefix)) refuse(site, keyword, found);
    if (keyword === "contains") contained.push(index.child(found, "contains"));
  });
  if (contained.length === 0) return copy;
  return { ...copy, unevaluatedItems: { anyOf: [...contained.map(copyOf), unevaluatedItems as SchemaNode] } };
}

/** Whether a schema has no items left unevaluated, for all that Ajv sees: for it, `contains` evaluates every item. */
export function withoutEvaluatingAll({ contains, minContains, maxContains, ...node }: SchemaObject): SchemaObject {
  if (contains === undefined) return node;
  const counted = {
    contains,
    ...(minContains !== undefined && { minContains }),
    ...(maxContains !== undefined && { maxContains }),
  };
  // What stands under `not` evaluates nothing.
  return withAll(node, [{ not: { not: counted } }]);
}

/** Whether an `unevaluatedItems` asks anything of an item. */
export function isConstraint(unevaluated: unknown): boolean {
  return unevaluated !== undefined && unevaluated !== true;
}

/** A schema that asks for more. */
export function withAll(node: SchemaObject, more: readonly SchemaNode[]): SchemaObject {
  if (more.length === 0) return node;
  const given = Array.isArray(node["allOf"]) ? (node["allOf"] as readonly SchemaNode[]) : [];
  return { ...node, allOf: [...given, ...more] };
}

function refuse({ file, pointer }: Site, keyword: string, found: Site): never {
  const problem =
    `a validator cannot tell which items ${keyword} in a branch (${found.file}#${found.pointer}) leaves unevaluated; ` +
    "say it in the branches themselves, or leave out --with";
  throw new SchemaFault(problem, { file, pointer: below(pointer, "unevaluatedItems") });
}

type Evaluating = "contains" | "items" | "prefixItems" | "unevaluatedItems";
type Visitor = (site: Site, keyword: Evaluating, inBranch: boolean) => void;

/** Goes to all schemas that speak of the same value, and tells of what evaluates items there. */
function visit(start: Site, index: SchemaIndex, isBranch: boolean, tell: Visitor, seen = new Set<string>()): void {
  const { node } = start;
  const key = `${start.id} ${isBranch}`;
  if (!isSchemaObject(node) || seen.has(key)) return;
  seen.add(key);
  if ("contains" in node) tell(start, "contains", isBranch);
  if (isBranch) for (const keyword of evaluatingIn(node)) tell(start, keyword, true);
  for (const [inner, inBranch] of around(start, node, index)) visit(inner, index, isBranch || inBranch, tell, seen);
}

function evaluatingIn(node: SchemaObject): readonly Evaluating[] {
  const isList = Array.isArray(node["items"]);
  return [
    ...("prefixItems" in node || isList ? (["prefixItems"] as const) : []),
    ...((isList ? "additionalItems" in node : "items" in node) ? (["items"] as const) : []),
    ...("unevaluatedItems" in node ? (["unevaluatedItems"] as const) : []),
  ];
}

function* around(site: Site, node: SchemaObject, index: SchemaIndex): Iterable<readonly [Site, boolean]> {
  if ("$ref" in node) yield [index.resolve(site), false];
  for (const keyword of ["$dynamicRef", "$recursiveRef"] as const) {
    if (keyword in node) for (const target of index.resolveDynamic(site, keyword)) yield [target, true];
  }
  for (const keyword of ["allOf", "anyOf", "oneOf"]) {
    const branches = node[keyword];
    if (!Array.isArray(branches)) continue;
    for (const at of branches.keys()) yield [index.child(site, keyword, String(at)), keyword !== "allOf"];
  }
  for (const keyword of ["if", "then", "else"]) if (keyword in node) yield [index.child(site, keyword), true];
  const dependent = node["dependentSchemas"];
  if (!isSchemaObject(dependent)) return;
  for (const name of Object.keys(dependent)) yield [index.child(site, "dependentSchemas", name), true];
}
