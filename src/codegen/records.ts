import type { Declaration, Registry } from "../schemas/registry.js";
import { isSchemaObject } from "../schemas/schema.js";

/** The declarations whose `type` is one constant: the records. */
export function recordDeclarations(registry: Registry): readonly Declaration[] {
  return registry.declarations.filter((declaration) => recordTypeOf(declaration) === declaration.name);
}

function recordTypeOf(declaration: Declaration): unknown {
  const properties = declaration.node["properties"];
  if (!isSchemaObject(properties) || !isSchemaObject(properties["type"])) return undefined;
  return properties["type"]["const"];
}

/** The declarations at the root of their file that are objects: the records and the manifest. */
export function documentDeclarations(registry: Registry): readonly Declaration[] {
  return registry.declarations.filter(({ pointer, node }) => pointer === "" && node["type"] === "object");
}
