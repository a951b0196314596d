import { isSchemaObject, SchemaFault, type SchemaObject } from "./schema.js";

/** A version of JSON Schema, as far as its keywords differ from those of 2020-12. */
export interface Dialect {
  readonly name: string;
  /** The keyword that gives a schema its address. */
  readonly id: "$id" | "id";
  /** Whether `#name` as an address makes an anchor. */
  readonly idIsAnchor: boolean;
  /** Whether a `$ref` makes all that stands beside it meaningless. */
  readonly refHides: boolean;
  /** Whether `items` can be a list, with `additionalItems` for the rest. */
  readonly listItems: boolean;
  /** Whether `contains` makes items count as evaluated. */
  readonly containsEvaluates: boolean;
  /** Whether there are `dependencies`. */
  readonly dependencies: boolean;
  /** Keywords that mean nothing, because their vocabulary is not used. */
  readonly absent?: ReadonlySet<string>;
}

const newest: Dialect = {
  name: "2020-12",
  id: "$id",
  idIsAnchor: false,
  refHides: false,
  listItems: false,
  containsEvaluates: true,
  dependencies: false,
};
const of2019: Dialect = { ...newest, name: "2019-09", listItems: true, containsEvaluates: false };
const draft07: Dialect = { ...of2019, name: "draft-07", idIsAnchor: true, refHides: true, dependencies: true };
const dialects: ReadonlyMap<string, Dialect> = new Map([
  ["json-schema.org/draft/2020-12/schema", newest],
  ["json-schema.org/draft/2019-09/schema", of2019],
  ["json-schema.org/draft-07/schema", draft07],
  ["json-schema.org/draft-06/schema", { ...draft07, name: "draft-06" }],
  ["json-schema.org/draft-04/schema", { ...draft07, name: "draft-04", id: "id" }],
]);

const vocabulary = "https://json-schema.org/draft/2020-12/vocab/";
const bounds = ["multipleOf", "maximum", "exclusiveMaximum", "minimum", "exclusiveMinimum", "maxLength", "minLength"];
const counts = ["maxItems", "minItems", "uniqueItems", "maxContains", "minContains", "maxProperties", "minProperties"];
/** The keywords of the vocabularies that say something about values. */
const vocabularies: Readonly<Record<string, readonly string[]>> = {
  validation: ["type", "const", "enum", "pattern", "required", "dependentRequired", ...bounds, ...counts],
  applicator: [
    ...["prefixItems", "items", "contains", "additionalProperties", "properties", "patternProperties"],
    ...["dependentSchemas", "propertyNames", "if", "then", "else", "allOf", "anyOf", "oneOf", "not"],
  ],
  unevaluated: ["unevaluatedItems", "unevaluatedProperties"],
};
const others = ["core", "meta-data", "format-annotation", "format-assertion", "content"];

/**
 * The dialect of a schema, by its `$schema`; of the schema around it where it has none. A metaschema of somebody's own
 * will do if it is among the given schemas and demands no vocabulary that 2020-12 has not. Any other is refused by name.
 */
export function dialectOf(node: SchemaObject, around: Dialect | undefined, lookUp: LookUp): Dialect {
  const { $schema: name } = node;
  if (name === undefined) return around ?? newest;
  const found = typeof name === "string" ? dialects.get(withoutScheme(name)) : undefined;
  if (found) return found;
  const metaschema = typeof name === "string" ? lookUp.metaschema(name) : undefined;
  const own = metaschema && dialectBy(metaschema);
  if (own) return own;
  throw new SchemaFault(
    `"$schema": ${JSON.stringify(name)} is a dialect that is not known; there are 2020-12, 2019-09, draft-07, draft-06 and draft-04`,
    { file: lookUp.file, pointer: `${lookUp.pointer}/$schema` },
  );
}

/** The dialects in which a keyword has a meaning, where it has not one in all of them. */
const order = ["draft-04", "draft-06", "draft-07", "2019-09", "2020-12"];
const spans: ReadonlyMap<string, readonly [first: string, last: string]> = new Map([
  ...span(["const", "contains", "propertyNames"], "draft-06", "2020-12"),
  ...span(["if", "then", "else"], "draft-07", "2020-12"),
  ...span(["$anchor", "dependentRequired", "dependentSchemas"], "2019-09", "2020-12"),
  ...span(["unevaluatedItems", "unevaluatedProperties", "minContains", "maxContains"], "2019-09", "2020-12"),
  ...span(["prefixItems", "$dynamicRef", "$dynamicAnchor"], "2020-12", "2020-12"),
  ...span(["$recursiveRef", "$recursiveAnchor"], "2019-09", "2019-09"),
  ...span(["dependencies"], "draft-04", "draft-07"),
]);

function span(
  keywords: readonly string[],
  ...dialectNames: readonly [string, string]
): readonly (readonly [string, readonly [string, string]])[] {
  return keywords.map((keyword) => [keyword, dialectNames]);
}

/** Whether a keyword means something in a dialect that is known not to have it before or after others. */
export function isOf(keyword: string, { name, absent }: Dialect): boolean {
  if (absent?.has(keyword)) return false;
  const found = spans.get(keyword);
  return !found || (order.indexOf(found[0]) <= order.indexOf(name) && order.indexOf(name) <= order.indexOf(found[1]));
}

/** Where a dialect is asked for, and the way to the metaschemas that are given. */
export interface LookUp {
  readonly file: string;
  readonly pointer: string;
  metaschema(id: string): SchemaObject | undefined;
}

function dialectBy({ $vocabulary: used }: SchemaObject): Dialect | undefined {
  if (!isSchemaObject(used)) return undefined;
  const known = [...Object.keys(vocabularies), ...others].map((name) => `${vocabulary}${name}`);
  if (!Object.keys(used).every((name) => known.includes(name) || used[name] === false)) return undefined;
  const absent = Object.entries(vocabularies).filter(([name]) => !(`${vocabulary}${name}` in used));
  return { ...newest, name: "2020-12", absent: new Set(absent.flatMap(([, keywords]) => keywords)) };
}

/** Whether an address is that of a metaschema, or a part of one, of JSON Schema itself. */
export function isMetaschema(uri: string): boolean {
  return /^json-schema\.org\/(?:draft-0[4-7]\/(?:hyper-)?schema|draft\/20(?:19-09|20-12)\/(?:schema|hyper-schema|meta\/[a-z-]+)|schema)$/u.test(
    withoutScheme(uri),
  );
}

function withoutScheme(uri: string): string {
  return uri.replace(/^https?:\/\//u, "").replace(/#$/u, "");
}
