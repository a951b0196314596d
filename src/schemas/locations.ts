import type { Declaration, Registry } from "./registry.js";
import { isSchemaObject, type SchemaObject } from "./schema.js";

/** The steps to a place in a record: property names, and `*` for each item of an array. */
export type Path = readonly string[];

/** For each kind of value the places at which it stands in a record. */
export type Locations = Readonly<Record<string, readonly Path[]>>;

/** The shared definitions whose places the rules want to know. */
export const locatedTerms: ReadonlySet<string> = new Set([
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

/** Where values of these kinds stand in what a declaration describes, by the names of the kinds' declarations. */
export function locate(declaration: Declaration, registry: Registry, kinds: ReadonlySet<string>): Locations {
  const found: Record<string, Path[]> = {};
  const visit = (from: Declaration, node: unknown, path: Path): void => {
    if (!isSchemaObject(node)) return;
    if (typeof node["$ref"] === "string") {
      const target = registry.resolve(node["$ref"], { file: from.file, pointer: from.pointer });
      // A record's own id is its definition, not a reference.
      if (kinds.has(target.name) && path.join("/") !== "id") addPath(found, target.name, path);
      else visit(target, target.node, path);
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

/** The schemas within a schema, each with the step that it describes; none where it describes the same value. */
function* children(node: SchemaObject): Iterable<readonly [string | undefined, unknown]> {
  if (isSchemaObject(node["properties"])) yield* Object.entries(node["properties"]);
  if (node["items"] !== undefined) yield ["*", node["items"]];
  for (const keyword of ["anyOf", "oneOf", "allOf"]) {
    const branches = node[keyword];
    if (Array.isArray(branches)) for (const branch of branches) yield [undefined, branch];
  }
  for (const keyword of ["then", "else"]) if (node[keyword] !== undefined) yield [undefined, node[keyword]];
  const dependent = node["dependentSchemas"];
  if (isSchemaObject(dependent)) for (const schema of Object.values(dependent)) yield [undefined, schema];
}
