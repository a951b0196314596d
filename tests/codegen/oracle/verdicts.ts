import { Ajv, type Options } from "ajv";
import { Ajv2019 } from "ajv/dist/2019.js";
import { Ajv2020 } from "ajv/dist/2020.js";
import draft06 from "ajv/dist/refs/json-schema-draft-06.json" with { type: "json" };
import ajvDraft04 from "ajv-draft-04";
import { isSchemaObject, type SchemaNode } from "../../../src/schemas/schema.js";
import type { OracleFile } from "./oracle-case.js";

/** Whether Ajv accepts a value by the schema of a file; undefined if it fails on that value. */
export type Verdicts = (value: unknown) => boolean | undefined;

/** The class of Ajv for the dialect that a schema says it is in; 2020-12 if it says none. */
function ajvFor(schema: SchemaNode, options: Options): Pick<Ajv, "addSchema" | "getSchema" | "compile"> {
  const dialect = isSchemaObject(schema) ? String(schema["$schema"] ?? "") : "";
  if (dialect.includes("draft-04")) return new ajvDraft04.default(options);
  if (dialect.includes("2019-09")) return new Ajv2019(options);
  if (!/draft-0[67]/u.test(dialect)) return new Ajv2020(options);
  const ajv = new Ajv(options);
  if (options.meta !== false) ajv.addMetaSchema(draft06);
  return ajv;
}

/**
 * What Ajv says about instances of the first file's schema; undefined if it cannot compile it. Formats are annotations.
 * Its own metaschemas are known to it only if asked for, since to load them takes most of the time.
 */
export function verdictsOf(
  [root, ...others]: readonly [OracleFile, ...OracleFile[]],
  { metaschemas = false }: { readonly metaschemas?: boolean } = {},
): Verdicts | undefined {
  const ajv = ajvFor(root.schema, {
    strict: false,
    meta: metaschemas,
    validateFormats: false,
    validateSchema: false,
    logger: false,
  });
  try {
    for (const file of others) {
      const uri = uriOf(file);
      if (!ajv.getSchema(uri)) ajv.addSchema(file.schema as object, uri);
    }
    const check = ajv.compile(root.schema as object);
    return (value) => attempt(() => check(value) === true);
  } catch {
    return undefined;
  }
}

/** Where a file is: at the URL that it was retrieved from, by its own `$id`, or else beside the others. */
export function uriOf({ name, url, schema }: OracleFile): string {
  const id = isSchemaObject(schema) ? (schema["$id"] ?? schema["id"]) : undefined;
  return url ?? (typeof id === "string" ? id : name);
}

function attempt<Result>(action: () => Result): Result | undefined {
  try {
    return action();
  } catch {
    return undefined;
  }
}
