import { below } from "../schemas/pointer.js";
import { isSchemaObject, SchemaFault } from "../schemas/schema.js";
import type { SchemaIndex, Site } from "../schemas/schema-index.js";

/** A chain of schemas that speak of one value may have so many links. */
const longest = 256;

/** Refuses a schema that leads back to itself without going into the value: it has no type, and no validator ends. */
export function refuseCycles(sites: Iterable<Site>, index: SchemaIndex): void {
  const done = new Set<number>();
  const open = new Set<number>();
  const visit = (site: Site, from: Site, keyword: string): void => {
    if (done.has(site.id)) return;
    const place = { file: from.file, pointer: below(from.pointer, keyword) };
    if (open.has(site.id)) throw new SchemaFault("leads back to itself with no type on the way", place);
    if (open.size > longest)
      throw new SchemaFault(`more than ${longest} schemas in a row say what one value is`, place);
    open.add(site.id);
    for (const [next, by] of sameValue(site, index)) visit(next, site, by);
    open.delete(site.id);
    done.add(site.id);
  };
  for (const site of sites) visit(site, site, "$ref");
}

/** The schemas that a schema applies to the very value that it is about. */
function* sameValue(site: Site, index: SchemaIndex): Iterable<readonly [Site, string]> {
  const { node } = site;
  if (!isSchemaObject(node)) return;
  if ("$ref" in node) yield [index.resolve(site), "$ref"];
  if (site.dialect.refHides && "$ref" in node) return;
  for (const keyword of ["allOf", "anyOf", "oneOf"]) {
    const branches = node[keyword];
    if (!Array.isArray(branches)) continue;
    for (const at of branches.keys()) yield [index.child(site, keyword, String(at)), keyword];
  }
  for (const keyword of ["not", "if", "then", "else"]) if (keyword in node) yield [index.child(site, keyword), keyword];
  for (const keyword of ["dependentSchemas", "dependencies"]) {
    const schemas = node[keyword];
    if (!isSchemaObject(schemas)) continue;
    for (const name of Object.keys(schemas)) {
      if (!Array.isArray(schemas[name])) yield [index.child(site, keyword, name), keyword];
    }
  }
}
