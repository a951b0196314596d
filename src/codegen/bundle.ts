import { isOf } from "../schemas/dialects.js";
import { below } from "../schemas/pointer.js";
import { isSchemaObject, SchemaFault, type SchemaNode, type SchemaObject } from "../schemas/schema.js";
import type { SchemaIndex, Site } from "../schemas/schema-index.js";
import { isConstraint, withAll, withItemsContained, withoutEvaluatingAll } from "./contained-items.js";

/** What the words of a message may be taken from, where a form is asked for. */
const annotations = ["title", "description", "examples"];

/** What has been worked out once every reference is resolved. */
const references: ReadonlySet<string> = new Set([
  ...["$schema", "$id", "id", "$ref", "$anchor", "$dynamicRef", "$dynamicAnchor", "$recursiveRef", "$recursiveAnchor"],
  ...["$defs", "definitions", "$vocabulary", "$comment", "$async", "nullable", "discriminator", "default"],
  ...["contentSchema", ...annotations],
]);

const lists = ["allOf", "anyOf", "oneOf", "prefixItems"];
const maps = ["properties", "patternProperties", "dependentSchemas"];
const single = [
  ...["additionalProperties", "contains", "if", "then", "else", "items", "not", "propertyNames"],
  ...["unevaluatedItems", "unevaluatedProperties"],
];

export interface BundleOptions {
  /** Keeps what the words of a message about a pattern may be taken from. */
  readonly annotated?: boolean;
  /** The types that a schema is taken to say though it says none, by `file#pointer`. */
  readonly meant?: ReadonlyMap<string, readonly string[]>;
}

/**
 * One schema, in the newest dialect and with no address or anchor in it, that holds other schemas as its `$defs`. Each
 * reference leads to one of these, so that validators follow it to where types do, whatever the dialect, the addresses
 * and the anchors. A schema with dynamic references stands there once for each way that leads to it with others behind.
 */
export class Bundle {
  readonly #index: SchemaIndex;
  readonly #options: BundleOptions;
  readonly #names = new Map<string, string>();
  readonly #open: (readonly [name: string, site: Site, scope: Scope])[] = [];
  readonly #dynamicBases: ReadonlySet<string>;
  readonly #judgesItems: boolean;

  constructor(index: SchemaIndex, options: BundleOptions = {}) {
    this.#index = index;
    this.#options = options;
    const sites = [...index.sites];
    this.#judgesItems = sites.some(({ node }) => isSchemaObject(node) && isConstraint(node["unevaluatedItems"]));
    const anchored = sites.filter(({ node }) => isSchemaObject(node) && hasDynamicAnchor(node));
    this.#dynamicBases = new Set(anchored.map(({ base }) => base));
  }

  /** The name in `$defs` of a file's schema. */
  root(file: string): string {
    return this.#nameOf(this.#index.root(file), []);
  }

  /** The schema that holds all roots that were asked for. */
  write($id: string): SchemaObject {
    const $defs: Record<string, SchemaNode> = {};
    for (let next = this.#open.shift(); next; next = this.#open.shift()) {
      const [name, site, scope] = next;
      $defs[name] = this.#copy(site, scope);
    }
    return { $id, $defs };
  }

  #nameOf(site: Site, scope: Scope): string {
    const key = JSON.stringify([site.id, ...scope]);
    const known = this.#names.get(key);
    if (known !== undefined) return known;
    const name = `s${this.#names.size}`;
    this.#names.set(key, name);
    this.#open.push([name, site, scope]);
    return name;
  }

  #copy(site: Site, outer: Scope): SchemaNode {
    const { node, dialect, base } = site;
    if (!isSchemaObject(node)) return node;
    const scope = this.#dynamicBases.has(base) && !outer.includes(base) ? [...outer, base] : outer;
    if (dialect.refHides && "$ref" in node) return this.#refer(site, "$ref", scope);
    const copy: Record<string, unknown> = {};
    if (this.#options.annotated && ("pattern" in node || "patternProperties" in node)) {
      for (const keyword of annotations) if (keyword in node) copy[keyword] = node[keyword];
    }
    for (const keyword of Object.keys(node)) {
      if (references.has(keyword) || !isOf(keyword, dialect)) continue;
      copy[keyword] = this.#copyKeyword(site, keyword, scope);
    }
    const meant = this.#options.meant?.get(`${site.file}#${site.pointer}`);
    if (meant) copy["type"] = meant;
    const referred = ["$ref", "$dynamicRef", "$recursiveRef"]
      .filter((keyword) => keyword in node && isOf(keyword, dialect))
      .map((keyword) => this.#refer(site, keyword, scope));
    const whole = referred.length === 1 ? { ...copy, ...referred[0] } : withAll(copy, referred);
    return withItemsContained(this.#asNewest(whole, site), site, this.#index, (inner) => this.#copy(inner, scope));
  }

  #refer(site: Site, keyword: string, scope: Scope): SchemaObject {
    const target = this.#targetOf(site, keyword, scope);
    if (target.file === "") return { $ref: new URL(String((site.node as SchemaObject)[keyword]), site.base).href };
    return { $ref: `#/$defs/${this.#nameOf(target, scope)}` };
  }

  /** A dynamic reference leads to the outermost of the schemas gone through that has the anchor. */
  #targetOf(site: Site, keyword: string, scope: Scope): Site {
    if (keyword !== "$dynamicRef" && keyword !== "$recursiveRef") return this.#index.resolve(site);
    const candidates = this.#index.resolveDynamic(site, keyword);
    for (const base of scope) {
      const found = candidates.find((candidate) => candidate.base === base);
      if (found) return found;
    }
    return candidates.length === 1 ? (candidates[0] as Site) : this.#index.resolve(site, keyword);
  }

  #copyKeyword(site: Site, keyword: string, scope: Scope): unknown {
    const value = (site.node as SchemaObject)[keyword];
    const child = (...steps: readonly string[]): SchemaNode =>
      this.#copy(this.#index.child(site, keyword, ...steps), scope);
    if (Array.isArray(value) && (lists.includes(keyword) || keyword === "items")) {
      return value.map((_, at) => child(String(at)));
    }
    if ((single.includes(keyword) || keyword === "additionalItems") && isNode(value)) return child();
    if ((maps.includes(keyword) || keyword === "dependencies") && isSchemaObject(value)) {
      return Object.fromEntries(
        Object.entries(value).map(([name, one]) => [name, isNode(one) ? child(name) : one] as const),
      );
    }
    if (keyword === "const" || keyword === "enum") refuseReservedData(value, site, keyword);
    return value;
  }

  /** Keywords of older dialects, and what Ajv does not take as it is meant, in keywords that it does. */
  #asNewest(node: SchemaObject, { dialect }: Site): SchemaObject {
    let copy = node;
    if (dialect.listItems && Array.isArray(copy["items"])) {
      const { items, additionalItems, ...rest } = copy;
      copy = { ...rest, prefixItems: items, ...(additionalItems !== undefined && { items: additionalItems }) };
      if ((items as readonly unknown[]).length === 0) delete (copy as Record<string, unknown>)["prefixItems"];
    } else if ("additionalItems" in copy) {
      const { additionalItems: _, ...rest } = copy;
      copy = rest;
    }
    if (dialect.dependencies && isSchemaObject(copy["dependencies"]))
      copy = withDependencies(copy, copy["dependencies"]);
    if (dialect.name === "draft-04") copy = withNumericBounds(copy);
    if (this.#judgesItems) copy = withoutEvaluatingAll(copy);
    return withConditions(withPossibleValues(withoutReservedName(copy)));
  }
}

/** The addresses of the schemas with dynamic anchors that were gone through, the outermost first. */
type Scope = readonly string[];

function hasDynamicAnchor(node: SchemaObject): boolean {
  return typeof node["$dynamicAnchor"] === "string" || node["$recursiveAnchor"] === true;
}

function isNode(value: unknown): value is SchemaNode {
  return typeof value === "boolean" || isSchemaObject(value);
}

function withDependencies({ dependencies: _, ...node }: SchemaObject, dependencies: SchemaObject): SchemaObject {
  const entries = Object.entries(dependencies);
  return {
    ...node,
    dependentRequired: Object.fromEntries(entries.filter(([, value]) => Array.isArray(value))),
    dependentSchemas: Object.fromEntries(entries.filter(([, value]) => isNode(value))),
  };
}

/** In draft-04 a bound is exclusive by a word beside it. */
function withNumericBounds({
  exclusiveMinimum,
  exclusiveMaximum,
  minimum,
  maximum,
  ...node
}: SchemaObject): SchemaObject {
  const bound = (name: string, value: unknown, isExclusive: unknown): SchemaObject =>
    value === undefined ? {} : { [isExclusive === true ? `exclusive${name}` : name.toLowerCase()]: value };
  return { ...node, ...bound("Minimum", minimum, exclusiveMinimum), ...bound("Maximum", maximum, exclusiveMaximum) };
}

/** Ajv passes over a property named `__proto__`, but not over a pattern that only it fits. */
function withoutReservedName(node: SchemaObject): SchemaObject {
  const { properties, patternProperties = {} } = node;
  if (!isSchemaObject(properties) || !Object.hasOwn(properties, "__proto__")) return node;
  const own = Object.entries(properties);
  return {
    ...node,
    properties: Object.fromEntries(own.filter(([name]) => name !== "__proto__")),
    patternProperties: {
      ...(patternProperties as SchemaObject),
      "^__proto__$": own.find(([name]) => name === "__proto__")?.[1],
    },
  };
}

function refuseReservedData(value: unknown, { file, pointer }: Site, keyword: string): void {
  if (!/"__proto__":/u.test(JSON.stringify(value))) return;
  const problem = 'a validator cannot compare with a value that has a property "__proto__"; leave out --with';
  throw new SchemaFault(problem, { file, pointer: below(pointer, keyword) });
}

/** Ajv refuses an enum of nothing, which admits nothing. */
function withPossibleValues({ enum: values, ...node }: SchemaObject): SchemaObject {
  if (values === undefined) return node;
  return Array.isArray(values) && values.length === 0 ? withAll(node, [false]) : { ...node, enum: values };
}

/**
 * Ajv passes over an `if` that nothing follows where it holds, although its properties and items count as evaluated
 * then.
 */
function withConditions(node: SchemaObject): SchemaObject {
  const { if: condition, then: yes, else: no, ...rest } = node;
  if (condition === undefined) return rest;
  if (yes === undefined) {
    const otherwise = no === undefined ? true : { allOf: [{ not: condition }, no] };
    return withAll(rest, [{ anyOf: [condition as SchemaNode, otherwise as SchemaNode] }]);
  }
  // biome-ignore lint/suspicious/noThenProperty: it is the JSON Schema keyword
  return { ...rest, if: condition, then: yes, ...(no !== undefined && { else: no }) };
}
