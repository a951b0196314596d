import { isSchemaObject, type SchemaObject } from "../../schemas/schema.js";
import type { SchemaIndex, Site } from "../../schemas/schema-index.js";
import { literalsOf, templateLiteralOf } from "../template-literal.js";
import { partOfLayers, type World } from "./intersect.js";
import {
  type Alternative,
  allClaims,
  anyList,
  anyObject,
  anyPart,
  everyKind,
  type Kind,
  known,
  type Layer,
  neverPart,
  type Part,
  type Property,
  type Shape,
  unite,
  withKind,
} from "./shape.js";

/** What a schema within another has to say of a part of the value. */
export type PartOf = (site: Site) => Part;

/** What a schema is read with. */
export interface Reading {
  readonly index: SchemaIndex;
  readonly world: World;
  readonly partOf: PartOf;
}

/** The kinds that a `type` names; all of them where there is none. */
export function kindsOfType({ type }: SchemaObject): readonly Kind[] {
  if (type === undefined) return everyKind;
  const names = (Array.isArray(type) ? type : [type]) as readonly string[];
  const kinds = new Set(names.map((name) => (name === "integer" ? "number" : name)));
  return everyKind.filter((kind) => kinds.has(kind));
}

/** The shape that holds exactly one value. */
function shapeOfValue(value: unknown): Shape {
  if (value === null) return [{ kind: "null" }];
  if (Array.isArray(value)) {
    const prefix = value.map(partOfValue);
    return [{ ...anyList, prefix, rest: neverPart, least: value.length, most: value.length }];
  }
  if (isSchemaObject(value)) {
    const entries = Object.entries(value);
    const properties = entries.map(
      ([name, one]) => [name, { part: partOfValue(one), isRequired: true, isEvaluated: false }] as const,
    );
    return [{ ...anyObject, properties: new Map(properties), layers: [closedAround(entries.map(([name]) => name))] }];
  }
  // JSON has numbers that are too large for us.
  if (typeof value === "number" && !Number.isFinite(value)) return [{ kind: "number" }];
  if (typeof value === "boolean") return [{ kind: "boolean", only: [value] }];
  return typeof value === "number" ? [{ kind: "number", only: [value] }] : [{ kind: "string", only: [String(value)] }];
}

function partOfValue(value: unknown): Part {
  return known(JSON.stringify(value), shapeOfValue(value));
}

/** A layer that allows no other names. */
function closedAround(names: Iterable<string>): Layer {
  return { names: new Set(names), patterns: [], rest: neverPart, evaluates: "nothing" };
}

/** Texts and numbers in one go: there can be thousands. */
function shapeOfValues(values: readonly unknown[]): Shape {
  const texts = values.filter((value) => typeof value === "string");
  const others = values.filter((value) => typeof value !== "string").map(shapeOfValue);
  return unite([...(texts.length > 0 ? [[{ kind: "string", only: [...new Set(texts)] } as const]] : []), ...others]);
}

/** What `const` and `enum` leave. */
export function shapesOfValues(node: SchemaObject): readonly Shape[] {
  const shapes: Shape[] = [];
  if ("const" in node) shapes.push(shapeOfValue(node["const"]));
  if (Array.isArray(node["enum"])) shapes.push(shapeOfValues(node["enum"]));
  return shapes;
}

/** What `pattern` says of strings. */
export function shapesOfPattern(node: SchemaObject): readonly Shape[] {
  const like = typeof node["pattern"] === "string" ? templateLiteralOf(node["pattern"]) : undefined;
  return like === undefined ? [] : [withKind([{ kind: "string", like }])];
}

/** What `properties`, `patternProperties`, `additionalProperties` and `required` say of objects. */
export function shapesOfProperties(
  site: Site,
  node: SchemaObject,
  { index, world, partOf }: Reading,
): readonly Shape[] {
  const named = isSchemaObject(node["properties"]) ? Object.keys(node["properties"]) : [];
  const patterned = isSchemaObject(node["patternProperties"]) ? Object.keys(node["patternProperties"]) : [];
  const required = new Set(Array.isArray(node["required"]) ? (node["required"] as readonly string[]) : []);
  const isClosing = "additionalProperties" in node;
  if (named.length === 0 && patterned.length === 0 && required.size === 0 && !isClosing) return [];
  const patterns = patterned.map((pattern) => ({
    like: templateLiteralOf(pattern),
    part: partOf(index.child(site, "patternProperties", pattern)),
  }));
  // A pattern that is a list of names is as good as the names.
  const listed = patterns.flatMap(
    ({ like, part }) => (like === undefined ? undefined : literalsOf(like))?.map((name) => [name, part] as const) ?? [],
  );
  const layer: Layer = {
    names: new Set([...named, ...listed.map(([name]) => name)]),
    patterns: patterns.filter(({ like }) => like === undefined || !literalsOf(like)),
    rest: isClosing ? partOf(index.child(site, "additionalProperties")) : anyPart,
    evaluates: isClosing ? "everything" : patterned.length > 0 ? "patterns" : "nothing",
  };
  const properties = new Map<string, Property>();
  for (const name of named) {
    const part = partOf(index.child(site, "properties", name));
    if (required.has(name) && world.isImpossible(part)) return [withKind([], everyKind.slice(0, -1))];
    properties.set(name, { part, isRequired: required.has(name), isEvaluated: true });
  }
  for (const [name, listedPart] of listed) {
    const part = allClaims(properties.get(name)?.part ?? anyPart, listedPart);
    if (required.has(name) && world.isImpossible(part)) return [withKind([], everyKind.slice(0, -1))];
    properties.set(name, { part, isRequired: required.has(name), isEvaluated: true });
  }
  for (const name of required) {
    if (properties.has(name)) continue;
    const part = partOfLayers([layer], name, world);
    if (part === neverPart || part.some(({ id }) => id === "never")) return [withKind([], everyKind.slice(0, -1))];
    properties.set(name, { part, isRequired: true, isEvaluated: isClosing });
  }
  return [withKind([{ ...anyObject, properties, layers: [layer] }])];
}

/** What `propertyNames` says, where it lists names or gives them a known beginning. */
export function shapesOfNames(site: Site, node: SchemaObject, { index, world, partOf }: Reading): readonly Shape[] {
  if (!("propertyNames" in node)) return [];
  const part = partOf(index.child(site, "propertyNames"));
  if (part.length === 0) return [];
  const shape = world.unlessBusy(() => withoutNames(world.shapeOf(part), world));
  if (!shape) return [];
  const names = shape.filter(({ kind }) => kind === "string" || kind === "anything" || kind === "both");
  const [text] = names;
  const layer = (patterns: Layer["patterns"], listed: readonly string[] = []): Layer => ({
    ...closedAround(listed),
    patterns,
  });
  const objectWith = (one: Layer): Shape => {
    const entries = [...one.names].map(
      (name) => [name, { part: anyPart, isRequired: false, isEvaluated: false }] as const,
    );
    return withKind([{ ...anyObject, properties: new Map<string, Property>(entries), layers: [one] }]);
  };
  if (text === undefined) return [objectWith(layer([]))];
  if (names.length > 1 || text.kind !== "string") return [];
  if (text.only) return [objectWith(layer([], text.only))];
  return text.like === undefined ? [] : [objectWith(layer([{ like: text.like, part: anyPart }]))];
}

function withoutNames(shape: Shape, world: World): Shape {
  return shape.flatMap((one) => (one.kind === "named" ? withoutNames(world.open(one), world) : [one]));
}

/** What `prefixItems`, `items`, `contains` and the bounds say of arrays. */
export function shapesOfItems(site: Site, node: SchemaObject, { index, partOf }: Reading): readonly Shape[] {
  const prefixKeyword = Array.isArray(node["prefixItems"])
    ? "prefixItems"
    : Array.isArray(node["items"])
      ? "items"
      : undefined;
  const length = prefixKeyword === undefined ? 0 : (node[prefixKeyword] as readonly unknown[]).length;
  const restKeyword = Array.isArray(node["items"]) ? "additionalItems" : "items";
  const hasRest = restKeyword in node && !(site.dialect.name === "2020-12" && restKeyword === "additionalItems");
  const contains = "contains" in node ? partOf(index.child(site, "contains")) : undefined;
  const least = Math.max(countOf(node["minItems"], 0), contains ? countOf(node["minContains"], 1) : 0);
  const most = countOf(node["maxItems"], Number.POSITIVE_INFINITY);
  if (length === 0 && !hasRest && !contains && least === 0 && most === Number.POSITIVE_INFINITY) return [];
  const prefix = Array.from({ length }, (_, at) => partOf(index.child(site, prefixKeyword ?? "items", String(at))));
  const isImpossible = least > most;
  const list: Alternative = {
    ...{ kind: "array", prefix, rest: hasRest ? partOf(index.child(site, restKeyword)) : anyPart, least, most },
    evaluated: hasRest ? Number.POSITIVE_INFINITY : length,
    contained: contains && site.dialect.containsEvaluates ? [contains] : [],
    isVague: false,
  };
  return [
    withKind(isImpossible ? [] : [list], isImpossible ? everyKind.filter((kind) => kind !== "array") : everyKind),
  ];
}

function countOf(value: unknown, otherwise: number): number {
  return typeof value === "number" ? value : otherwise;
}
