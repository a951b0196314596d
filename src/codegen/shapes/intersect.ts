import { admits } from "../template-literal.js";
import {
  type Alternative,
  allClaims,
  anyClaim,
  type Both,
  isAnything,
  isClosedBy,
  isScalar,
  isWhole,
  type Kind,
  type Layer,
  type List,
  type Named,
  type Part,
  type Properties,
  type Property,
  type Shape,
  unite,
} from "./shape.js";

/** What has to be known of schemas to find what two shapes have in common. */
export interface World {
  /** What a named type is. */
  open(named: Named): Shape;
  kindsOf(shape: Shape): ReadonlySet<Kind>;
  shapeOf(part: Part): Shape;
  /** Does what asks for shapes of parts; undefined if one of them is only being worked out. */
  unlessBusy<T>(work: () => T): T | undefined;
  /** Whether nothing can be of this part; false where that is not known. */
  isImpossible(part: Part): boolean;
}

/** More alternatives than this are not multiplied out. */
const mostAlternatives = 48;

const mostLayers = 256;
const mostJoined = 1_000;

/** More property declarations than this are not repeated for several alternatives. */
const mostProperties = 64;

/**
 * The values that two shapes have in common, or more. Names are kept where the other shape says nothing about them, and
 * opened where it does. What would multiply is left as it is, to be written with `&`.
 */
export function intersect(one: Shape, other: Shape, world: World): Shape {
  if (isAnything(one)) return other;
  if (isAnything(other)) return one;
  if (isSameName(one, other)) return one;
  if (covers(one, other, world)) return other;
  if (covers(other, one, world)) return one;
  if (isBoth(one) || isBoth(other)) return joinBoth(one, other);
  const [left, right] = [openAll(one, world), openAll(other, world)];
  const product =
    left && right && left.length * right.length <= mostAlternatives ? multiply(left, right, world) : undefined;
  if (product && !isSwollen(product, Math.max(sizeOf(left ?? []), sizeOf(right ?? [])))) return product;
  return joinBoth(one, other);
}

function isBoth(shape: Shape): boolean {
  return shape.some(({ kind }) => kind === "both");
}

/** The compiler multiplies out what is joined by `&`; what would be too much for it is left out. */
function joinBoth(one: Shape, other: Shape): Shape {
  const shapes = [...shapesOf(one), ...shapesOf(other)];
  const alternatives = shapes.reduce((product, shape) => product * shape.length, 1);
  return alternatives > mostJoined ? one : [{ kind: "both", shapes }];
}

function isSameName(one: Shape, other: Shape): boolean {
  const [left, right] = [one[0], other[0]];
  if (one.length !== 1 || other.length !== 1 || left?.kind !== "named" || right?.kind !== "named") return false;
  return left.site === right.site;
}

function isSwollen(product: Shape, before: number): boolean {
  const size = sizeOf(product);
  return product.length > 1 && size > mostProperties && size > before;
}

/** How many property declarations it takes to write a shape. */
export function sizeOf(shape: Shape): number {
  return shape.reduce((sum, one) => sum + (one.kind === "object" ? one.properties.size : 0), 0);
}

function shapesOf(shape: Shape): readonly Shape[] {
  const [only] = shape;
  return shape.length === 1 && only?.kind === "both" ? only.shapes : [shape];
}

/** The common values of shapes in which no name is left; undefined if there would be too many alternatives. */
export function intersectFlat(one: Shape, other: Shape, world: World): Shape | undefined {
  if (isAnything(one)) return other;
  if (isAnything(other)) return one;
  if (one.length * other.length > 4 * mostAlternatives) return undefined;
  return multiply(one, other, world);
}

function multiply(one: Shape, other: Shape, world: World): Shape {
  const product: Alternative[] = [];
  for (const left of one) for (const right of other) product.push(...intersectTwo(left, right, world));
  return product;
}

/** Whether everything that the second shape, which has names, can be is left open by the first. */
function covers(one: Shape, other: Shape, world: World): boolean {
  if (!other.some(({ kind }) => kind === "named" || kind === "both")) return false;
  const whole = new Set(one.filter(saysLittle).map(({ kind }) => kind));
  return whole.size > 0 && [...world.kindsOf(other)].every((kind) => whole.has(kind));
}

/** Whether an alternative is not worth opening a name for: it says nothing, or only how many items there are. */
function saysLittle(one: Alternative): boolean {
  return isWhole(one) || (one.kind === "array" && one.prefix.length === 0 && one.rest.length === 0 && one.most > 0);
}

function openAll(shape: Shape, world: World): Shape | undefined {
  if (!shape.some(({ kind }) => kind === "named")) return shape;
  const opened: Alternative[] = [];
  for (const alternative of shape) {
    const inner = alternative.kind === "named" ? openAll(world.open(alternative), world) : [alternative];
    if (!inner) return undefined;
    if (isAnything(inner)) return inner;
    opened.push(...inner);
    if (opened.length > mostAlternatives) return undefined;
  }
  return unite([opened]);
}

function intersectTwo(one: Alternative, other: Alternative, world: World): Shape {
  if (one.kind === "anything") return [other];
  if (other.kind === "anything") return [one];
  if (one.kind === "both" || other.kind === "both") return addTo(one, other);
  if (one.kind !== other.kind) return [];
  if (isWhole(one) && one.kind !== "object" && one.kind !== "array") return [other];
  if (isWhole(other) && other.kind !== "object" && other.kind !== "array") return [one];
  if (one.kind === "array" && other.kind === "array") return intersectLists(one, other, world);
  if (one.kind === "object" && other.kind === "object") return intersectProperties(one, other, world);
  return isScalar(one) && isScalar(other) ? intersectScalars(one, other) : [];
}

function addTo(one: Alternative, other: Alternative): readonly [Both] {
  return [{ kind: "both", shapes: [...shapesOf([one]), ...shapesOf([other])] }];
}

type Scalar = Extract<Alternative, { readonly only?: unknown }>;

function intersectScalars(one: Alternative, other: Alternative): Shape {
  const [left, right] = [one as Scalar, other as Scalar];
  const but: readonly unknown[] = [...(left.but ?? []), ...(right.but ?? [])];
  const likes = [left, right].flatMap((side) => (side.kind === "string" && side.like !== undefined ? [side.like] : []));
  const lists: readonly (readonly unknown[])[] = [left.only, right.only].filter((only) => only !== undefined);
  const [first, second] = lists;
  if (first) {
    const isPossible = (value: unknown): boolean =>
      !but.includes(value) &&
      (second?.includes(value) ?? true) &&
      likes.every((like) => typeof value !== "string" || admits(like, value));
    const only = first.filter(isPossible);
    return only.length > 0 ? [{ kind: left.kind, only } as Alternative] : [];
  }
  if (left.kind === "boolean" && but.length > 0) {
    const only = [true, false].filter((value) => !but.includes(value));
    return only.length > 0 ? [{ kind: "boolean", only }] : [];
  }
  const like = likes[0];
  return [{ kind: left.kind, ...(like !== undefined && { like }), ...(but.length > 0 && { but }) } as Alternative];
}

function intersectLists(one: List, other: List, world: World): Shape {
  const length = Math.max(one.prefix.length, other.prefix.length);
  const prefix = Array.from({ length }, (_, at) =>
    allClaims(one.prefix[at] ?? one.rest, other.prefix[at] ?? other.rest),
  );
  const least = Math.max(one.least, other.least);
  const most = Math.min(one.most, other.most);
  if (least > most || prefix.slice(0, least).some((part) => world.isImpossible(part))) return [];
  return [
    {
      ...{ kind: "array", prefix, rest: allClaims(one.rest, other.rest), least, most },
      evaluated: Math.max(one.evaluated, other.evaluated),
      contained: [...new Set([...one.contained, ...other.contained])],
      isVague: one.isVague || other.isVague,
    },
  ];
}

function intersectProperties(one: Properties, other: Properties, world: World): Shape {
  const properties = new Map<string, Property>();
  for (const name of new Set([...one.properties.keys(), ...other.properties.keys()])) {
    const [left, right] = [one.properties.get(name), other.properties.get(name)];
    const part = allClaims(
      left?.part ?? partOfLayers(one.layers, name, world),
      right?.part ?? partOfLayers(other.layers, name, world),
    );
    const isRequired = (left?.isRequired ?? false) || (right?.isRequired ?? false);
    if (isRequired && world.isImpossible(part)) return [];
    const isEvaluated = isEvaluatedBy(one, left) || isEvaluatedBy(other, right);
    properties.set(name, { part, isRequired, isEvaluated });
  }
  return [
    {
      kind: "object",
      properties,
      layers: mergeLayers(one.layers, other.layers),
      perhaps: mergePerhaps(one.perhaps, other.perhaps, world),
      isVague: one.isVague || other.isVague,
    },
  ];
}

/** Each layer once; more of them than anybody writes are left out, which only makes the type wider. */
function mergeLayers(one: readonly Layer[], other: readonly Layer[]): readonly Layer[] {
  return [...new Set([...one, ...other])].slice(0, mostLayers);
}

function isEvaluatedBy({ layers }: Properties, property: Property | undefined): boolean {
  if (property?.isEvaluated) return true;
  return layers.some(({ evaluates }) => evaluates === "everything");
}

export function mergePerhaps(
  one: ReadonlyMap<string, Part>,
  other: ReadonlyMap<string, Part>,
  world: World,
): ReadonlyMap<string, Part> {
  if (one.size === 0) return other;
  const merged = new Map(one);
  for (const [name, part] of other) {
    const known = merged.get(name);
    merged.set(name, known ? anyClaim([known, part], world.shapeOf) : part);
  }
  return merged;
}

/** What several layers say of a property that none of the schemas behind them names. */
export function partOfLayers(layers: readonly Layer[], name: string, world: World): Part {
  return allClaims(...layers.filter(({ names }) => !names.has(name)).map((layer) => partOfLayer(layer, name, world)));
}

function partOfLayer({ patterns, rest }: Layer, name: string, world: World): Part {
  const possible = patterns.filter(({ like }) => like === undefined || admits(like, name));
  return possible.length === 0 ? rest : anyClaim([...possible.map(({ part }) => part), rest], world.shapeOf);
}

/** What one layer says of names that it does not list. */
export function partOfOthers({ patterns, rest }: Layer, world: World): Part {
  return anyClaim([...patterns.map(({ part }) => part), rest], world.shapeOf);
}

/** Whether names that are not listed may stand there only if they follow one of some patterns. */
export function hasOnlyPatterns(layer: Layer): boolean {
  return isClosedBy(layer) && layer.patterns.length > 0;
}
