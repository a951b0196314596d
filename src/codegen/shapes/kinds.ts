import { isSchemaObject, type SchemaObject } from "../../schemas/schema.js";
import type { SchemaIndex, Site } from "../../schemas/schema-index.js";
import { kindsOfType, shapesOfValues } from "./own-keywords.js";
import { everyKind, type Kind } from "./shape.js";

const ofObjects = [
  ...["properties", "patternProperties", "additionalProperties", "required", "propertyNames", "minProperties"],
  ...["maxProperties", "dependentRequired", "dependentSchemas", "dependencies", "unevaluatedProperties"],
];
const ofArrays = [
  ...["items", "prefixItems", "additionalItems", "contains", "minItems", "maxItems", "unevaluatedItems"],
];
const ofOthers = [
  ...["type", "const", "enum", "minLength", "maxLength", "pattern", "format", "minimum", "maximum"],
  ...["exclusiveMinimum", "exclusiveMaximum", "multipleOf", "minContains", "maxContains"],
  ...["uniqueItems", "$ref", "$dynamicRef", "$recursiveRef", "allOf", "anyOf", "oneOf", "not", "if", "then", "else"],
];
const assertions: ReadonlySet<string> = new Set([...ofObjects, ...ofArrays, ...ofOthers]);

/** Whether a keyword rules out any value. */
export function isAssertion(keyword: string): boolean {
  return assertions.has(keyword);
}

/** Whether a keyword narrows anything: `additionalProperties: true` stands where people mean any value at all. */
function saysSomething(value: unknown): boolean {
  if (value === undefined || value === true || value === false || value === 0) return value === false;
  return typeof value !== "object" || value === null || Object.keys(value).length > 0;
}

const all: ReadonlySet<Kind> = new Set(everyKind);

/** Finds which kinds of value schemas admit, without working out their shapes. */
export class KindsOf {
  readonly #index: SchemaIndex;
  readonly #strict: boolean;
  readonly #exact = new Map<number, ReadonlySet<Kind>>();

  constructor(index: SchemaIndex, strict: boolean) {
    this.#index = index;
    this.#strict = strict;
  }

  /** The kinds that a schema admits, taken by the letter. */
  exactly(site: Site): ReadonlySet<Kind> {
    const found = this.#exact.get(site.id);
    if (found) return found;
    // What leads back here says no more.
    this.#exact.set(site.id, all);
    const kinds = this.#combine(site, (one) => this.exactly(one));
    this.#exact.set(site.id, kinds);
    return kinds;
  }

  /** The kinds that people mean who write only of objects or arrays and no type; undefined where they say it. */
  meant({ node, id }: Site): ReadonlySet<Kind> | undefined {
    if (this.#strict || !isSchemaObject(node)) return undefined;
    if ((this.#exact.get(id) ?? all).size < everyKind.length) return undefined;
    const kinds = new Set<Kind>();
    if (ofArrays.some((keyword) => saysSomething(node[keyword]))) kinds.add("array");
    if (ofObjects.some((keyword) => saysSomething(node[keyword]))) kinds.add("object");
    return kinds.size > 0 ? kinds : undefined;
  }

  /** The kinds that a schema's type has, where the schemas around it leave these kinds. */
  of(site: Site, around: ReadonlySet<Kind>, within: ReadonlySet<number> = new Set()): ReadonlySet<Kind> {
    const exact = this.exactly(site);
    if (around.size < everyKind.length) return new Set([...exact].filter((kind) => around.has(kind)));
    const meant = this.meant(site);
    if (meant) return meant;
    if (within.has(site.id)) return exact;
    const inner = new Set([...within, site.id]);
    return this.#combine(site, (one) => this.of(one, exact, inner));
  }

  #combine(site: Site, kindsOf: (site: Site) => ReadonlySet<Kind>): ReadonlySet<Kind> {
    const { node } = site;
    if (!isSchemaObject(node)) return node ? all : new Set();
    if (site.dialect.refHides && "$ref" in node) return kindsOf(this.#index.resolve(site));
    let kinds: readonly Kind[] = kindsOfType(node);
    const keep = (set: ReadonlySet<Kind>): void => {
      kinds = kinds.filter((kind) => set.has(kind));
    };
    for (const shape of shapesOfValues(node)) keep(new Set(shape.map(({ kind }) => kind as Kind)));
    if ("$ref" in node) keep(kindsOf(this.#index.resolve(site)));
    const branches = (keyword: string): readonly Site[] =>
      listed(node, keyword).map((at) => this.#index.child(site, keyword, at));
    for (const branch of branches("allOf")) keep(kindsOf(branch));
    for (const keyword of ["anyOf", "oneOf"]) {
      const any = branches(keyword);
      if (any.length > 0) keep(new Set(any.flatMap((branch) => [...kindsOf(branch)])));
    }
    return kinds.length === everyKind.length ? all : new Set(kinds);
  }
}

function listed(node: SchemaObject, keyword: string): readonly string[] {
  const list = node[keyword];
  return Array.isArray(list) ? list.map((_, at) => String(at)) : [];
}
