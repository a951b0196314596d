import { isSchemaObject, type SchemaNode } from "../../../src/schemas/schema.js";
import type { OracleFile } from "./oracle-case.js";
import { uriOf } from "./verdicts.js";

/** A schema, and the URI that references in it are relative to. */
export interface PlacedNode {
  readonly node: SchemaNode;
  readonly base: string;
}

/** Finds the schemas that references lead to. Simpler than the project's own way there, and independent of it. */
export interface SchemaPlaces {
  readonly rootOf: (file: OracleFile) => PlacedNode;
  readonly follow: (reference: string, base: string) => PlacedNode | undefined;
}

const folder = "file:///";

/** All schemas of these files by URI: their `$id`s and anchors; a pointer is walked when it is followed. */
export function placesOf(files: readonly OracleFile[]): SchemaPlaces {
  const resources = new Map<string, PlacedNode>();
  for (const file of files) {
    const base = baseOf(file);
    resources.set(base, { node: file.schema, base });
    collect(file.schema, base, resources);
  }
  return {
    rootOf: (file) => ({ node: file.schema, base: baseOf(file) }),
    follow(reference, base) {
      const [uri = "", fragment = ""] = resolve(reference, base).split("#", 2);
      const anchored = resources.get(`${uri}#${fragment}`);
      const resource = resources.get(uri);
      if (anchored || !resource || fragment === "") return anchored ?? resource;
      return walk(resource, decodeURIComponent(fragment));
    },
  };
}

function baseOf(file: OracleFile): string {
  return resolve(uriOf(file), folder).replace(/#$/u, "");
}

function collect(node: unknown, base: string, resources: Map<string, PlacedNode>): void {
  if (Array.isArray(node)) for (const part of node) collect(part, base, resources);
  if (!isSchemaObject(node)) return;
  const here = baseWithin(node, base);
  if (here !== base) resources.set(here, { node, base: here });
  for (const keyword of ["$anchor", "$dynamicAnchor"]) {
    if (typeof node[keyword] === "string") resources.set(`${here}#${node[keyword]}`, { node, base: here });
  }
  for (const part of Object.values(node)) collect(part, here, resources);
}

/** In the older dialects, an `$id` that is only a fragment is an anchor. */
function baseWithin(node: Readonly<Record<string, unknown>>, base: string): string {
  const id = node["$id"] ?? node["id"];
  return typeof id === "string" ? resolve(id, base).replace(/#$/u, "") : base;
}

function walk(from: PlacedNode, pointer: string): PlacedNode | undefined {
  let found: unknown = from.node;
  let base = from.base;
  for (const step of pointer.split("/").slice(1)) {
    const key = step.replaceAll("~1", "/").replaceAll("~0", "~");
    found = typeof found === "object" && found !== null ? (found as Record<string, unknown>)[key] : undefined;
    if (isSchemaObject(found)) base = baseWithin(found, base);
  }
  return isSchemaObject(found) || typeof found === "boolean" ? { node: found, base } : undefined;
}

function resolve(reference: string, base: string): string {
  return URL.canParse(reference, base) ? new URL(reference, base).href : reference;
}
