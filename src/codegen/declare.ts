import type { SchemaObject } from "../schemas/schema.js";

/** The types of one file as json-schema-to-typescript writes them: one interface, whose properties are the types. */
export type Compile = (properties: Readonly<Record<string, SchemaObject>>) => Promise<string>;

/** Loads json-schema-to-typescript, which only those have installed who generate. */
export async function loadCompiler(): Promise<Compile> {
  const { compile } = await import("json-schema-to-typescript");
  return (properties) =>
    compile({ type: "object", properties, required: Object.keys(properties), additionalProperties: false }, "Types", {
      bannerComment: "",
      format: false,
      declareExternallyReferenced: false,
      // Its tuple unions for maxItems reject nothing that matters and explode.
      maxItems: -1,
    });
}
