import { Ajv, type Options } from "ajv";
import { Ajv2019 } from "ajv/dist/2019.js";
import { Ajv2020 } from "ajv/dist/2020.js";
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
  return /draft-0[67]/u.test(dialect) ? new Ajv(options) : new Ajv2020(options);
}

/**
 * What Ajv says about instances of the first file's schema; undefined if it cannot compile it. Formats are annotations.
 */
export function verdictsOf(files: readonly [OracleFile, ...OracleFile[]]): Verdicts | undefined {
  return attempt(() => judgesOf(files)(files[0].name));
}

/** Ajv with a set of schemas: for the name of each file, what it says about instances; throws if it cannot compile it. */
export function judgesOf(files: readonly [OracleFile, ...OracleFile[]]): (name: string) => Verdicts {
  const ajv = ajvFor(files[0].schema, {
    strict: false,
    // To load them takes most of the time of a small schema; a set that needs them has them among its files.
    meta: false,
    validateFormats: false,
    validateSchema: false,
    logger: false,
    inlineRefs: false,
    unicodeRegExp: files.every(({ schema }) => patternsAreUnicode(schema)),
  });
  for (const file of files) ajv.addSchema(file.schema as object, uriOf(file));
  return (name) => {
    const file = files.find((candidate) => candidate.name === name);
    const check = file && ajv.getSchema(uriOf(file));
    if (!check) throw new Error(`there is no schema ${name}`);
    return (value) => attempt(() => check(value) === true);
  };
}

/** Many patterns in use were written for expressions without the flag `u`, and need to be read so. */
function patternsAreUnicode(node: unknown): boolean {
  if (Array.isArray(node)) return node.every(patternsAreUnicode);
  if (!isSchemaObject(node)) return true;
  const patterns = isSchemaObject(node["patternProperties"]) ? Object.keys(node["patternProperties"]) : [];
  if (typeof node["pattern"] === "string") patterns.push(node["pattern"]);
  return (
    patterns.every((pattern) => attempt(() => new RegExp(pattern, "u"))) &&
    Object.values(node).every(patternsAreUnicode)
  );
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
