import { isNearMiss, nearest } from "../structure/nearest.js";
import { isSchemaObject } from "./schema.js";

const isSchema = (value: unknown): boolean => typeof value === "boolean" || isSchemaObject(value);
const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);
const isText = (value: unknown): boolean => typeof value === "string";
const isTexts = (value: unknown): boolean => isList(value) && value.every(isText);
const isNumber = (value: unknown): boolean => typeof value === "number";
const isCount = (value: unknown): boolean => Number.isInteger(value) && (value as number) >= 0;
const isBoolean = (value: unknown): boolean => typeof value === "boolean";
const isAnything = (): boolean => true;
const isSchemaList = (value: unknown): boolean => isList(value) && value.length > 0 && value.every(isSchema);
const isSchemaMap = (value: unknown): boolean => isSchemaObject(value) && Object.values(value).every(isSchema);
const isBound = (value: unknown): boolean => isNumber(value) || isBoolean(value);
const types = ["null", "boolean", "integer", "number", "string", "array", "object"];
const isTypes = (value: unknown): boolean =>
  isList(value) ? value.length > 0 && value.every((one) => types.includes(String(one))) : types.includes(String(value));

/** What a keyword's value has to be, in words, and the test of it. */
interface Form {
  readonly words: string;
  accepts(value: unknown): boolean;
}

const form = (words: string, accepts: (value: unknown) => boolean): Form => ({ words, accepts });
const schema = form("a schema", isSchema);
const schemas = form("a list of at least one schema", isSchemaList);
const schemaMap = form("an object of schemas", isSchemaMap);
const text = form("a string", isText);
const count = form("a whole number that is not negative", isCount);
const number = form("a number", isNumber);
const bound = form("a number", isBound);
const boolean = form("true or false", isBoolean);
const anything = form("anything", isAnything);
const items = form(
  "a schema or a list of schemas",
  (value) => isSchema(value) || (isList(value) && value.every(isSchema)),
);
const named = form(
  "an object of lists of names",
  (value) => isSchemaObject(value) && Object.values(value).every(isTexts),
);
const dependencies = form(
  "an object of schemas and lists of names",
  (value) => isSchemaObject(value) && Object.values(value).every((one) => isSchema(one) || isTexts(one)),
);

/** Every keyword of the dialects that are known, and what its value has to be. */
const forms: Readonly<Record<string, Form>> = {
  ...{ $schema: text, $id: text, id: anything, $anchor: text, $dynamicAnchor: text, $recursiveAnchor: boolean },
  ...{ $ref: text, $dynamicRef: text, $recursiveRef: text, $vocabulary: anything, $comment: anything },
  ...{ $defs: schemaMap, definitions: schemaMap, title: anything, description: anything, default: anything },
  ...{ examples: anything, deprecated: anything, readOnly: anything, writeOnly: anything },
  ...{ contentEncoding: anything, contentMediaType: anything, contentSchema: schema, format: text },
  ...{ type: form(`one of ${types.join(", ")}, or a list of these`, isTypes), const: anything },
  enum: form("a list", isList),
  ...{ multipleOf: number, maximum: number, minimum: number, exclusiveMaximum: bound, exclusiveMinimum: bound },
  ...{ maxLength: count, minLength: count, pattern: text },
  ...{ items, prefixItems: schemas, additionalItems: schema, unevaluatedItems: schema, contains: schema },
  ...{ maxItems: count, minItems: count, uniqueItems: boolean, maxContains: count, minContains: count },
  ...{ properties: schemaMap, patternProperties: schemaMap, additionalProperties: schema, propertyNames: schema },
  ...{ unevaluatedProperties: schema, required: form("a list of names", isTexts), dependentRequired: named },
  ...{ dependentSchemas: schemaMap, dependencies, maxProperties: count, minProperties: count },
  // biome-ignore lint/suspicious/noThenProperty: it is the JSON Schema keyword
  ...{ allOf: schemas, anyOf: schemas, oneOf: schemas, not: schema, if: schema, then: schema, else: schema },
};

/** What is wrong with a keyword's value, or undefined. Whether the keyword is known is another question. */
export function problemOf(keyword: string, value: unknown): string | undefined {
  const expected = Object.hasOwn(forms, keyword) ? forms[keyword] : undefined;
  if (!expected || expected.accepts(value)) return undefined;
  return `"${keyword}" must be ${expected.words}`;
}

/** Keywords that no dialect has, but that editors and generators write, and that say nothing about values. */
const customary = new Set([
  ...["markdownDescription", "markdownEnumDescriptions", "enumDescriptions", "enumNames", "defaultSnippets"],
  ...["errorMessage", "patternErrorMessage", "deprecationMessage", "doNotSuggest", "allowComments"],
  ...["allowTrailingCommas", "example", "tsType", "options", "headerTemplate", "propertyOrder"],
]);

/** Whether a keyword is one of the dialects'. */
export function isKnown(keyword: string): boolean {
  return Object.hasOwn(forms, keyword);
}

/** Whether a keyword is one of the dialects', and if not, what to tell the author. */
export function strangenessOf(keyword: string): string | undefined {
  if (Object.hasOwn(forms, keyword)) return undefined;
  const saying = `the keyword ${JSON.stringify(keyword)} is of no dialect of JSON Schema and says nothing about the type`;
  if (customary.has(keyword) || /^x-/u.test(keyword)) return saying;
  const near = nearest(keyword, Object.keys(forms));
  return near !== undefined && isNearMiss(keyword, near) ? `${saying}; did you mean "${near}"?` : saying;
}

/** A schema within another: the steps to it, and its node. */
export interface Part {
  readonly steps: readonly string[];
  readonly node: unknown;
}

const single = [
  ...["items", "additionalItems", "unevaluatedItems", "contains", "additionalProperties", "unevaluatedProperties"],
  ...["propertyNames", "if", "then", "else", "not", "contentSchema"],
];
const lists = ["prefixItems", "items", "allOf", "anyOf", "oneOf"];
const maps = ["properties", "patternProperties", "dependentSchemas", "$defs", "definitions", "dependencies"];

/** The schemas directly within a schema, of every dialect. */
export function* partsOf(node: unknown): Iterable<Part> {
  if (!isSchemaObject(node)) return;
  for (const keyword of single) if (isSchema(node[keyword])) yield { steps: [keyword], node: node[keyword] };
  for (const keyword of lists) {
    const branches = node[keyword];
    if (!isList(branches)) continue;
    for (const [index, branch] of branches.entries()) yield { steps: [keyword, String(index)], node: branch };
  }
  for (const keyword of maps) {
    const parts = node[keyword];
    if (!isSchemaObject(parts)) continue;
    for (const [name, part] of Object.entries(parts)) if (isSchema(part)) yield { steps: [keyword, name], node: part };
  }
}
