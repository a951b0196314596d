import { documentDeclarations } from "./records.js";
import type { Declaration, Registry } from "./registry.js";
import { isSchemaObject, type SchemaObject } from "./schema.js";
import { banner } from "./types.js";

/** A place in a record: property names, and `*` for each item of an array. */
type Path = readonly string[];

/**
 * A table of where, in each record, the values of each shared definition stand: where its references are, where its
 * dates are. The rules walk it, so that a new property needs no second list.
 */
export function generateLocations(registry: Registry): string {
  const table = Object.fromEntries(
    documentDeclarations(registry).map((declaration) => [declaration.name, locationsOf(declaration, registry)]),
  );
  return [
    banner,
    "\n/** For each record type and each kind of value: the paths at which it stands; `*` is each item of an array. */\n",
    "export const locations: Readonly<Record<string, Readonly<Record<string, readonly (readonly string[])[]>>>> = ",
    JSON.stringify(table, null, 2).replaceAll(/\[\s+((?:"[^"]*",?\s*)+)\]/gu, compact),
    ";\n",
  ].join("");
}

const located = new Set([
  "ActorId",
  "MeetingId",
  "DemandId",
  "QuoteId",
  "PositionId",
  "SourceId",
  "TopicId",
  "RecordId",
  "ProposalId",
  "EdtfDate",
]);

function locationsOf(declaration: Declaration, registry: Registry): Record<string, Path[]> {
  const found: Record<string, Path[]> = {};
  const visit = (from: Declaration, node: unknown, path: Path): void => {
    if (!isSchemaObject(node)) return;
    if (typeof node["$ref"] === "string") {
      const target = registry.resolve(node["$ref"], { file: from.file, pointer: from.pointer });
      // A record's own id is its definition, not a reference.
      if (located.has(target.name) && path.join("/") !== "id") addPath(found, target.name, path);
      else visit(target, target.node, path);
      return;
    }
    for (const [key, property] of children(node)) visit(from, property, key === undefined ? path : [...path, key]);
  };
  visit(declaration, declaration.node, []);
  return found;
}

function addPath(found: Record<string, Path[]>, kind: string, path: Path): void {
  const paths = found[kind] ?? [];
  if (!paths.some((known) => known.join("/") === path.join("/"))) found[kind] = [...paths, path];
}

function* children(node: SchemaObject): Iterable<readonly [string | undefined, unknown]> {
  if (isSchemaObject(node["properties"])) yield* Object.entries(node["properties"]);
  if (node["items"] !== undefined) yield ["*", node["items"]];
  for (const keyword of ["anyOf", "oneOf"]) {
    const branches = node[keyword];
    if (Array.isArray(branches)) for (const branch of branches) yield [undefined, branch];
  }
}

function compact(list: string): string {
  return list.replaceAll(/\s+/gu, " ").replace("[ ", "[").replace(" ]", "]");
}
