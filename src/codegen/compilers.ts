import { createRequire } from "node:module";
import { Ajv, type Options } from "ajv";
import { Ajv2019 } from "ajv/dist/2019.js";
import { Ajv2020 } from "ajv/dist/2020.js";
import type { SchemaFile } from "../schemas/schema.js";

/** A version of JSON Schema that Ajv knows, by its metaschema's address without `http(s)://` and `#`. */
export type Dialect = keyof typeof compilers;

const compilers = {
  "json-schema.org/draft/2020-12/schema": (options: Options): Ajv => new Ajv2020(options),
  "json-schema.org/draft/2019-09/schema": (options: Options): Ajv => new Ajv2019(options),
  "json-schema.org/draft-07/schema": (options: Options): Ajv => new Ajv(options),
  "json-schema.org/draft-06/schema": (options: Options): Ajv =>
    new Ajv({ ...options, defaultMeta: draft6 }).addMetaSchema(createRequire(import.meta.url)(draft6File)),
} as const;

const draft6 = "http://json-schema.org/draft-06/schema#";
const draft6File = "ajv/dist/refs/json-schema-draft-06.json";

/** The dialect of a schema, which is 2020-12 if it says none; undefined if Ajv does not know it. */
export function knownDialect({ schema }: SchemaFile): Dialect | undefined {
  const { $schema = "json-schema.org/draft/2020-12/schema" } = schema;
  const address = String($schema)
    .replace(/^https?:\/\//u, "")
    .replace(/#$/u, "");
  return Object.hasOwn(compilers, address) ? (address as Dialect) : undefined;
}

/** A new Ajv for a dialect. */
export function compilerOf(dialect: Dialect, options: Options): Ajv {
  return compilers[dialect](options);
}
