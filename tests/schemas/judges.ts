import { registerSchema, type SchemaObject, type Validator, validate } from "@hyperjump/json-schema/draft-2020-12";
import { Ajv2020 } from "ajv/dist/2020.js";
import { schemaFiles } from "./schema-files.js";

/** Whether a value is valid by the schema at a URI. */
export type Judge = (uri: string, value: unknown) => boolean;

type Json = Parameters<Validator>[0];

const ajv = new Ajv2020({ allErrors: false, strict: true, strictRequired: false, strictTypes: false });
for (const { schema } of schemaFiles) ajv.addSchema(schema);

/** Ajv on the schemas exactly as their files have them. */
export const judgeByAjv: Judge = (uri, value) => {
  const check = ajv.getSchema(uri);
  if (!check) throw new Error(`no schema has the URI ${uri}`);
  return check(value) === true;
};

for (const { schema } of schemaFiles) registerSchema(structuredClone(schema) as SchemaObject);
const compiled = new Map<string, Validator>();

/** Hyperjump's implementation, which shares no code with Ajv, on the same schemas. Call `compileForHyperjump` first. */
export const judgeByHyperjump: Judge = (uri, value) => {
  const check = compiled.get(uri);
  if (!check) throw new Error(`the schema ${uri} is not compiled`);
  return check(value as Json).valid;
};

/** Compiles a schema, which has Hyperjump judge it by the metaschema and follow its references first. */
export async function compileForHyperjump(uri: string): Promise<void> {
  if (!compiled.has(uri)) compiled.set(uri, await validate(uri));
}
