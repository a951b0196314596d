import type { Site } from "../../schemas/schema-index.js";

/** The kinds of JSON value. */
export type Kind = "null" | "boolean" | "number" | "string" | "array" | "object";

export const everyKind: readonly Kind[] = ["null", "boolean", "number", "string", "array", "object"];

/**
 * The values that a schema admits, or more of them, never fewer: what any of the alternatives admits. None is `never`.
 */
export type Shape = readonly Alternative[];

export type Alternative =
  | Anything
  | { readonly kind: "null" }
  | Scalar<"boolean", boolean>
  | Scalar<"number", number>
  | Text
  | List
  | Properties
  | Named
  | Both;

export interface Anything {
  readonly kind: "anything";
}

interface Scalar<K extends Kind, V> {
  readonly kind: K;
  /** The only values, if they are known. */
  readonly only?: readonly V[];
  /** Values that are not among them. */
  readonly but?: readonly V[];
}

/** Strings; `like` is the template-literal type that holds all of them. */
export interface Text extends Scalar<"string", string> {
  readonly like?: string;
}

export interface List {
  readonly kind: "array";
  /** What the first items have to be, one by one. */
  readonly prefix: readonly Part[];
  /** What the items after these have to be. */
  readonly rest: Part;
  readonly least: number;
  readonly most: number;
  /** How many of the first items count as evaluated, for `unevaluatedItems`. */
  readonly evaluated: number;
  /** What an item that counts as evaluated wherever it stands has to be (`contains`). */
  readonly contained: readonly Part[];
  /** Whether something that cannot be followed may have evaluated any item. */
  readonly isVague: boolean;
}

export interface Properties {
  readonly kind: "object";
  readonly properties: ReadonlyMap<string, Property>;
  /** What holds of properties that are not named; each of these holds. */
  readonly layers: readonly Layer[];
  /** Properties that a schema beside this one may have evaluated, and what they are then. */
  readonly perhaps: ReadonlyMap<string, Part>;
  /** Whether something that cannot be followed may have evaluated any property. */
  readonly isVague: boolean;
}

export interface Property {
  readonly part: Part;
  readonly isRequired: boolean;
  readonly isEvaluated: boolean;
}

/** What one schema says of the properties that it does not name: by pattern, and of all the rest. */
export interface Layer {
  readonly names: ReadonlySet<string>;
  readonly patterns: readonly Pattern[];
  readonly rest: Part;
  readonly evaluates: "nothing" | "patterns" | "everything";
}

interface Pattern {
  /** The template-literal type of the names that match; undefined where that is `string`. */
  readonly like: string | undefined;
  readonly part: Part;
}

/** A type that has a name of its own. */
export interface Named {
  readonly kind: "named";
  readonly site: Site;
}

/** All of these hold; for shapes whose alternatives would multiply. */
export interface Both {
  readonly kind: "both";
  readonly shapes: readonly Shape[];
}

/** What a part of a value has to be: all of the claims. Worked out only when it is asked for, for schemas recur. */
export type Part = readonly Claim[];

export interface Claim {
  /** The same for the same claim. */
  readonly id: string;
  shape(): Shape;
  /** The schema that makes the claim, for what it says to readers. */
  readonly site?: Site;
}

export const anything: Shape = [{ kind: "anything" }];
export const never: Shape = [];

export function isAnything(shape: Shape): boolean {
  return shape.some(({ kind }) => kind === "anything");
}

export const anyPart: Part = [];
export const neverPart: Part = [{ id: "never", shape: () => never }];

export const anyList: List = {
  kind: "array",
  prefix: [],
  rest: anyPart,
  least: 0,
  most: Number.POSITIVE_INFINITY,
  evaluated: 0,
  contained: [],
  isVague: false,
};
export const anyObject: Properties = {
  kind: "object",
  properties: new Map(),
  layers: [],
  perhaps: new Map(),
  isVague: false,
};

/** Everything of one kind. */
function allOfKind(kind: Kind): Alternative {
  if (kind === "array") return anyList;
  return kind === "object" ? anyObject : { kind };
}

/** Everything of these kinds, but one of them as said. */
export function withKind(alternatives: Shape, kinds: Iterable<Kind> = everyKind): Shape {
  const kind = alternatives[0]?.kind;
  return [...kinds].flatMap((one) => (one === kind ? alternatives : [allOfKind(one)]));
}

/** Everything but values of one kind. */
export function withoutKind(kind: Kind): Shape {
  return everyKind.filter((one) => one !== kind).map(allOfKind);
}

/** Whether an alternative holds all values of its kind. */
export function isWhole(alternative: Alternative): boolean {
  switch (alternative.kind) {
    case "null":
      return true;
    case "boolean":
    case "number":
      return alternative.only === undefined && alternative.but === undefined;
    case "string":
      return alternative.only === undefined && alternative.but === undefined && alternative.like === undefined;
    case "array":
      return alternative.prefix.length === 0 && alternative.rest.length === 0 && hasAnyLength(alternative);
    case "object":
      return alternative.properties.size === 0 && alternative.layers.every(isOpen);
    default:
      return alternative.kind === "anything";
  }
}

function hasAnyLength({ least, most }: List): boolean {
  return least === 0 && most === Number.POSITIVE_INFINITY;
}

/** Whether a layer says nothing of the properties that it is about. */
export function isOpen({ patterns, rest }: Layer): boolean {
  return rest.length === 0 && patterns.every(({ part }) => part.length === 0);
}

/** Whether nothing that is not named is allowed. */
export function isClosedBy({ rest }: Layer): boolean {
  return rest.some(({ id }) => id === "never");
}

/** All of several parts' claims, each once. */
export function allClaims(...parts: readonly Part[]): Part {
  if (parts.length === 2 && parts[0]?.length === 0) return parts[1] as Part;
  const claims = new Map(parts.flat().map((claim) => [claim.id, claim]));
  const closed = claims.get("never");
  return closed ? [closed] : [...claims.values()];
}

/** What one of several parts says: the claims of any of them hold. */
export function anyClaim(parts: readonly Part[], shapeOf: (part: Part) => Shape): Part {
  const possible = parts.filter((part) => !part.some(({ id }) => id === "never"));
  const [first] = possible;
  if (first === undefined) return neverPart;
  if (possible.some((part) => part.length === 0)) return anyPart;
  const byKey = new Map(possible.map((part) => [keyOf(part), part]));
  if (byKey.size === 1) return first;
  const id = `(${[...byKey.keys()].sort().join("|")})`;
  return [{ id, shape: () => unite([...byKey.values()].map(shapeOf)) }];
}

/** The same for parts that make the same claims. */
export function keyOf(part: Part): string {
  return part
    .map(({ id }) => id)
    .sort()
    .join("&");
}

/** A part that is one known shape. */
export function known(id: string, shape: Shape): Part {
  return isAnything(shape) ? anyPart : [{ id: `known:${id}`, shape: () => shape }];
}

/** What any of several shapes admits. */
export function unite(shapes: readonly Shape[]): Shape {
  if (shapes.some(isAnything)) return anything;
  const united: Alternative[] = [];
  const scalars = new Map<Kind, number>();
  const names = new Set<number>();
  for (const alternative of shapes.flat()) {
    if (alternative.kind === "named") {
      if (names.has(alternative.site.id)) continue;
      names.add(alternative.site.id);
    }
    const at = isScalar(alternative) ? scalars.get(alternative.kind) : undefined;
    const other = at === undefined ? undefined : united[at];
    if (at !== undefined && other && isScalar(other) && isScalar(alternative)) {
      united[at] = uniteScalars(other, alternative);
      continue;
    }
    if (isScalar(alternative)) scalars.set(alternative.kind, united.length);
    // Everything of a kind makes other alternatives of it idle.
    const isIdle = united.some((one) => one.kind === alternative.kind && isWhole(one) && !isScalar(one));
    if (!isIdle) united.push(alternative);
  }
  const whole = new Set(united.filter((one) => isWhole(one)).map(({ kind }) => kind));
  if (everyKind.every((kind) => whole.has(kind))) return anything;
  return united.filter((one) => isWhole(one) || !whole.has(one.kind));
}

type AnyScalar = Extract<Alternative, { readonly only?: unknown } | { readonly kind: "null" }>;

export function isScalar(alternative: Alternative): alternative is AnyScalar {
  return ["null", "boolean", "number", "string"].includes(alternative.kind);
}

function uniteScalars(one: AnyScalar, other: AnyScalar): Alternative {
  if (one.kind === "null" || other.kind === "null") return { kind: "null" };
  if (one.only && other.only) {
    const only = [...new Set<unknown>([...one.only, ...other.only])];
    if (one.kind === "boolean" && only.length === 2) return { kind: "boolean" };
    return { kind: one.kind, only } as Alternative;
  }
  if (one.kind === "string" && other.kind === "string") {
    const likes = [likeOf(one), likeOf(other)];
    if (likes.every((like) => like !== undefined)) return { kind: "string", like: [...new Set(likes)].join(" | ") };
  }
  return { kind: one.kind } as Alternative;
}

function likeOf({ only, like }: Text): string | undefined {
  return only ? only.map((text) => JSON.stringify(text)).join(" | ") : like;
}
