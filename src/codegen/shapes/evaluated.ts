import { mergePerhaps, type World } from "./intersect.js";
import {
  type Alternative,
  allClaims,
  anyClaim,
  anyList,
  anyObject,
  everyKind,
  isAnything,
  isScalar,
  type List,
  type Part,
  type Properties,
  type Property,
  type Shape,
  unite,
  withKind,
} from "./shape.js";

/**
 * Shapes of which it has to be known what counts as evaluated, for `unevaluatedProperties` and `unevaluatedItems`: no
 * alternative is dropped for being part of another.
 */
export function uniteFlat(shapes: readonly Shape[]): Shape {
  const all = shapes.flatMap((shape) => (isAnything(shape) ? withKind([], everyKind) : shape));
  const scalars = unite([all.filter(isScalar)]);
  return [...scalars, ...all.filter((one) => !isScalar(one))];
}

/** Branches any of which may hold at once: each alternative allows for what the other branches may have evaluated. */
export function uniteBranches(branches: readonly Shape[], world: World): Shape {
  const flat = branches.map((branch) => uniteFlat([branch]));
  return uniteFlat(
    flat.map((branch, at) => {
      const others = flat.filter((_, other) => other !== at).flat();
      return branch.map((one) => allowFor(one, others, world));
    }),
  );
}

function allowFor(one: Alternative, others: Shape, world: World): Alternative {
  if (one.kind === "object") {
    const objects = others.filter((other) => other.kind === "object");
    const perhaps = objects.map(evaluatedBy).reduce((all, some) => mergePerhaps(all, some, world), one.perhaps);
    return { ...one, perhaps, isVague: one.isVague || objects.some(hasUnnamedEvaluated) };
  }
  if (one.kind !== "array") return one;
  const lists = others.filter((other) => other.kind === "array");
  const isVague = lists.some(
    (list) => list.isVague || list.evaluated > one.evaluated || list.contained.length > one.contained.length,
  );
  return { ...one, isVague: one.isVague || isVague };
}

function evaluatedBy({ properties, perhaps }: Properties): ReadonlyMap<string, Part> {
  const own = [...properties].filter(([, property]) => property.isEvaluated);
  return new Map([...perhaps, ...own.map(([name, { part }]) => [name, part] as const)]);
}

function hasUnnamedEvaluated({ layers, isVague }: Properties): boolean {
  return isVague || layers.some(({ evaluates }) => evaluates !== "nothing");
}

/** What `unevaluatedProperties` leaves of a shape. */
export function closeProperties(shape: Shape, rest: Part, world: World): Shape {
  return shape.flatMap((one): Shape => {
    if (one.kind !== "object" || one.layers.some(({ evaluates }) => evaluates === "everything")) return [one];
    // What may have been evaluated is not known: nothing is ruled out.
    return one.isVague ? [one] : closeOne(one, rest, world);
  });
}

function closeOne(one: Properties, rest: Part, world: World): Shape {
  const patterns = one.layers.filter(({ evaluates }) => evaluates === "patterns").flatMap((layer) => layer.patterns);
  const otherwise = (part: Part | undefined): Part =>
    anyClaim([...(part ? [part] : []), ...patterns.map((pattern) => pattern.part), rest], world.shapeOf);
  const properties = new Map<string, Property>();
  for (const [name, property] of one.properties) {
    const claims = property.isEvaluated ? property.part : allClaims(property.part, otherwise(one.perhaps.get(name)));
    if (property.isRequired && world.isImpossible(claims)) return [];
    properties.set(name, { ...property, part: claims, isEvaluated: true });
  }
  for (const [name, part] of one.perhaps) {
    if (!properties.has(name)) properties.set(name, { part: otherwise(part), isRequired: false, isEvaluated: true });
  }
  const layer = { names: new Set(properties.keys()), patterns, rest, evaluates: "everything" } as const;
  return [{ ...one, properties, layers: [...one.layers, layer], perhaps: new Map() }];
}

/** What `unevaluatedItems` leaves of a shape. */
export function closeItems(shape: Shape, rest: Part, world: World): Shape {
  return shape.map((one): Alternative => {
    if (one.kind !== "array" || one.isVague || one.evaluated === Number.POSITIVE_INFINITY) return one;
    const others = one.contained.length > 0 ? anyClaim([rest, ...one.contained], world.shapeOf) : rest;
    return {
      ...one,
      prefix: one.prefix.map((part, at) => (at < one.evaluated ? part : allClaims(part, others))),
      rest: allClaims(one.rest, others),
      evaluated: Number.POSITIVE_INFINITY,
    };
  });
}

/** The same shape, in which nothing counts as evaluated. */
export function withoutEvaluation(shape: Shape): Shape {
  return shape.map((one): Alternative => {
    if (one.kind === "object") return forgetProperties(one);
    return one.kind === "array" ? forgetItems(one) : one;
  });
}

function forgetProperties(one: Properties): Properties {
  const entries = [...one.properties].map(([name, property]) => [name, { ...property, isEvaluated: false }] as const);
  const layers = one.layers.map((layer) => ({ ...layer, evaluates: "nothing" as const }));
  return { ...anyObject, properties: new Map(entries), layers };
}

function forgetItems(one: List): List {
  return { ...one, evaluated: 0, contained: anyList.contained, isVague: false };
}
