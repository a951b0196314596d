import { type Registry, registerSchemas } from "../../src/schemas/registry.js";
import type { SchemaFile, SchemaObject } from "../../src/schemas/schema.js";

/** A schema file, invented: `schemaOf("ferry", { type: "string" })` is `ferry.schema.json`. */
export function schemaOf(name: string, schema: SchemaObject): SchemaFile {
  return {
    name: `${name}.schema.json`,
    schema: { $id: `https://schemas.example/${name}.schema.json`, ...schema },
  };
}

/** A registry of one schema. */
export function registryOf(schema: SchemaObject): Registry {
  return registerSchemas([schemaOf("ferry", schema)]);
}

/** A closed object with these properties, all of them required unless said otherwise. */
export function closed(properties: SchemaObject, required: readonly string[] = Object.keys(properties)): SchemaObject {
  return { type: "object", properties, required, additionalProperties: false };
}
