import { isSchemaObject, type SchemaObject } from "../../schemas/schema.js";
import type { SchemaIndex, Site } from "../../schemas/schema-index.js";
import { intersect, type World } from "./intersect.js";
import { kindsOfType } from "./own-keywords.js";
import {
  type Alternative,
  anyObject,
  anyPart,
  anything,
  type Claim,
  everyKind,
  never,
  neverPart,
  type Part,
  type Shape,
  unite,
  withKind,
  withoutKind,
} from "./shape.js";

/** What a schema is negated with. */
export interface Negation {
  readonly index: SchemaIndex;
  readonly world: World;
  /** What a schema admits, without regard to what counts as evaluated. */
  admits(site: Site): Shape;
  says(keyword: string): boolean;
  /** What was found already. */
  readonly found: Map<number, Shape>;
}

/** The values that a schema does not admit, or more. */
export function negate(site: Site, negation: Negation, within: ReadonlySet<number> = new Set()): Shape {
  const { node } = site;
  if (!isSchemaObject(node)) return node ? never : anything;
  const found = negation.found.get(site.id);
  if (found) return found;
  if (within.has(site.id)) return anything;
  const inner = new Set([...within, site.id]);
  const keywords = Object.keys(node).filter((keyword) => negation.says(keyword));
  const relevant = site.dialect.refHides && keywords.includes("$ref") ? ["$ref"] : keywords;
  const shape = unite(relevant.map((keyword) => negateKeyword(keyword, { site, node, negation, within: inner })));
  negation.found.set(site.id, shape);
  return shape;
}

interface Negated {
  readonly site: Site;
  readonly node: SchemaObject;
  readonly negation: Negation;
  readonly within: ReadonlySet<number>;
}

function negateKeyword(keyword: string, { site, node, negation, within }: Negated): Shape {
  const { index, world } = negation;
  const child = (...steps: readonly string[]): Site => index.child(site, keyword, ...steps);
  const negated = (one: Site): Shape => negate(one, negation, within);
  const branches = (): readonly Site[] => (node[keyword] as readonly unknown[]).map((_, at) => child(String(at)));
  switch (keyword) {
    case "type":
      return withoutTypes(node);
    case "const":
      return withoutValues([node["const"]]);
    case "enum":
      return withoutValues(node["enum"] as readonly unknown[]);
    case "required":
      return withoutOneOf(node["required"] as readonly string[]);
    case "properties":
      return withWrongProperty(site, Object.keys(node["properties"] as SchemaObject), { negation, within });
    case "not":
      return negation.admits(child());
    case "allOf":
      return unite(branches().map(negated));
    case "anyOf":
      return branches()
        .map(negated)
        .reduce((one, other) => intersect(one, other, world), anything);
    case "$ref":
      return negated(index.resolve(site));
    // Beside `if` they say something, alone nothing.
    case "then":
    case "else":
      return "if" in node ? anything : never;
    default:
      return anything;
  }
}

function withoutTypes(node: SchemaObject): Shape {
  const { type } = node;
  const names = Array.isArray(type) ? type : [type];
  const kinds = kindsOfType(node).filter((kind) => kind !== "number" || names.includes("number"));
  return withKind(
    [],
    everyKind.filter((kind) => !kinds.includes(kind)),
  );
}

function withoutValues(values: readonly unknown[]): Shape {
  const of = (type: string): readonly unknown[] => values.filter((value) => typeof value === type);
  return everyKind.flatMap((kind): Shape => {
    if (kind === "null" && values.includes(null)) return [];
    if (kind === "boolean" && of(kind).length > 1) return [];
    const isScalar = kind === "boolean" || kind === "number" || kind === "string";
    if (isScalar && of(kind).length > 0) return [{ kind, but: of(kind) } as Alternative];
    return withKind([], [kind]);
  });
}

/** Objects that lack one of the names. */
function withoutOneOf(names: readonly string[]): Shape {
  return names.map((name): Alternative => objectWith(name, neverPart, false));
}

function withWrongProperty(
  site: Site,
  names: readonly string[],
  { negation, within }: Pick<Negated, "negation" | "within">,
): Shape {
  const wrong = (name: string): Shape => {
    const child = negation.index.child(site, "properties", name);
    if (child.node === true) return [];
    const claim: Claim = { id: `not:${child.id}`, shape: () => negate(child, negation, within) };
    return [objectWith(name, child.node === false ? anyPart : [claim], true)];
  };
  return names.flatMap(wrong);
}

/** An object with a property; it counts as evaluated by nobody. */
export function objectWith(name: string, part: Part, isRequired: boolean): Alternative {
  return { ...anyObject, properties: new Map([[name, { part, isRequired, isEvaluated: false }]]) };
}

/** Everything that is no object, and objects of this shape. */
export function orNoObject(objects: Shape): Shape {
  return [...withoutKind("object"), ...objects];
}
