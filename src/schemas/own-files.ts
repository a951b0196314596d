/**
 * Checks the schemas that somebody gives for data of their own, before anything is compiled: that they use what can be
 * followed, lead to nothing but each other and ours, and do not run in circles. What they must not do is a SchemaFault
 * at its place; nothing is fetched.
 */

import { isNearMiss, nearest } from "../structure/nearest.js";
import { hasNamespace } from "../structure/own-schemas.js";
import { below } from "./pointer.js";
import type { Declaration, Registry } from "./registry.js";
import { isSchemaObject, SchemaFault, type SchemaFile, type SchemaObject } from "./schema.js";
import { type PlacedSchema, schemasWithin } from "./walk.js";

const dialect = "https://json-schema.org/draft/2020-12/schema";

const annotations = [
  "$schema",
  "$id",
  "$comment",
  "$defs",
  "title",
  "description",
  "default",
  "examples",
  "deprecated",
];
const assertions = [
  ...["type", "enum", "const", "format", "minLength", "maxLength", "pattern", "minimum", "maximum"],
  ...["exclusiveMinimum", "exclusiveMaximum", "multipleOf", "minItems", "maxItems", "uniqueItems"],
  ...["required", "minProperties", "maxProperties", "dependentRequired", "additionalProperties"],
];
const applicators = [
  "$ref",
  "properties",
  "items",
  "anyOf",
  "oneOf",
  "allOf",
  "if",
  "then",
  "else",
  "dependentSchemas",
];

/** The keywords that a schema of one's own can use: those beneath which every reference can be found. */
const keywords: ReadonlySet<string> = new Set([...annotations, ...assertions, ...applicators]);

/** Refuses what a schema of one's own cannot use. The schema has passed its metaschema. */
export function refuseWhatCannotBeFollowed(file: SchemaFile): void {
  if ((file.schema["$schema"] ?? dialect) !== dialect) fail("must be JSON Schema 2020-12", file, "/$schema");
  for (const { node, pointer, under } of schemasWithin(file.schema, "", { definitions: true })) {
    for (const keyword of Object.keys(node)) if (!keywords.has(keyword)) refuseKeyword(keyword, file, pointer);
    if (pointer !== "" && "$id" in node) fail("only a whole file has an $id", file, `${pointer}/$id`);
    if (isSchemaObject(node["additionalProperties"])) {
      fail("references beneath it could not be followed; name the properties", file, `${pointer}/additionalProperties`);
    }
    refuseOpenObject(node, under, file, pointer);
    refusePattern(node["pattern"], file, `${pointer}/pattern`);
  }
}

function refuseKeyword(keyword: string, file: SchemaFile, pointer: string): never {
  const near = nearest(keyword, keywords);
  const hint = near !== undefined && isNearMiss(keyword, near) ? `; did you mean "${near}"?` : "";
  return fail(
    `the keyword ${JSON.stringify(keyword)} cannot be used in a schema of your own${hint}`,
    file,
    below(pointer, keyword),
  );
}

/** Where a schema describes a value by itself; under other keywords it only adds to what another one says. */
const wholes: ReadonlySet<string | undefined> = new Set([undefined, "$defs", "properties", "items"]);

function refuseOpenObject(node: SchemaObject, under: string | undefined, file: SchemaFile, pointer: string): void {
  if (node["type"] !== "object" || node["additionalProperties"] === false || !wholes.has(under)) return;
  fail('an object must be closed by "additionalProperties": false, or a misspelled name would pass', file, pointer);
}

function refusePattern(pattern: unknown, file: SchemaFile, pointer: string): void {
  if (typeof pattern !== "string") return;
  try {
    new RegExp(pattern, "u");
  } catch {
    fail(`${JSON.stringify(pattern)} is no regular expression`, file, pointer);
  }
}

/** What a file of one's own is for: the records of a type, a key of `extensions`, or what other files refer to. */
export type Purpose = { readonly type: string } | { readonly key: string } | undefined;

/** Tells by `properties.type.const`, or else by the title, what a schema is for. */
export function purposeOf(file: SchemaFile, ourTypes: readonly string[]): Purpose {
  const type = constantType(file.schema);
  const { title } = file.schema;
  if (type === undefined) return typeof title === "string" && hasNamespace(title) ? { key: title } : undefined;
  const pointer = "/properties/type/const";
  if (ourTypes.includes(type)) fail(`the type ${JSON.stringify(type)} is taken: it is one of ours`, file, pointer);
  if (!hasNamespace(type))
    fail(`${JSON.stringify(type)} has no namespace; a type of your own is like "org.example/Vote"`, file, pointer);
  return { type };
}

function constantType({ properties }: SchemaObject): string | undefined {
  const type = isSchemaObject(properties) ? properties["type"] : undefined;
  const constant = isSchemaObject(type) ? type["const"] : undefined;
  return typeof constant === "string" ? constant : undefined;
}

/** Refuses the schema of a record type that leaves out what every record has. */
export function refuseIncompleteRecord(file: SchemaFile, registry: Registry): void {
  const { required, properties } = file.schema;
  const missing = ["type", "id", "evidence"].filter((name) => !Array.isArray(required) || !required.includes(name));
  if (missing.length > 0) fail(`a record needs ${missing.map((name) => `"${name}"`).join(", ")}`, file, "/required");
  if (file.schema["type"] !== "object") fail('a record is an object; say "type": "object"', file, "");
  const evidence = isSchemaObject(properties) ? properties["evidence"] : undefined;
  const reference = isSchemaObject(evidence) ? evidence["$ref"] : undefined;
  const target =
    typeof reference === "string" ? registry.resolve(reference, { file: file.name, pointer: "" }) : undefined;
  if (target?.name !== "Evidence")
    fail('must be a "$ref" to our evidence.schema.json, so that anchors can be checked', file, "/properties/evidence");
}

const mostParts = 10_000;

/** Refuses references that lead nowhere, lead in a circle, or unfold into more than anybody writes. */
export function refuseEndlessReferences(declarations: readonly Declaration[], registry: Registry): void {
  const sizes = new Map<Declaration, number | "open">();
  const measure = (declaration: Declaration): number => {
    sizes.set(declaration, "open");
    let size = 0;
    for (const part of schemasWithin(declaration.node, declaration.pointer))
      size += 1 + sizeOfTarget(part, declaration);
    if (size > mostParts)
      fail(`it unfolds into more than ${mostParts} parts`, { name: declaration.file }, declaration.pointer);
    sizes.set(declaration, size);
    return size;
  };
  const sizeOfTarget = ({ node, pointer }: PlacedSchema, { file }: Declaration): number => {
    if (typeof node["$ref"] !== "string") return 0;
    const place = { file, pointer: `${pointer}/$ref` };
    const target = registry.resolve(node["$ref"], place);
    const known = sizes.get(target) ?? measure(target);
    if (known === "open") throw new SchemaFault(`"$ref": "${node["$ref"]}" leads back to itself`, place);
    return known;
  };
  for (const declaration of declarations) if (!sizes.has(declaration)) measure(declaration);
}

function fail(problem: string, { name }: Pick<SchemaFile, "name">, pointer: string): never {
  throw new SchemaFault(problem, { file: name, pointer });
}
