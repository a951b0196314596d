/**
 * A schema enters, the shape of the values that it admits leaves: all of them, perhaps more, never fewer. Parts of the
 * value are not worked out before they are asked for, so that a schema may hold itself.
 */
import { below } from "../../schemas/pointer.js";
import { isSchemaObject, SchemaFault, type SchemaObject, type SchemaWarning } from "../../schemas/schema.js";
import type { SchemaIndex, Site } from "../../schemas/schema-index.js";
import { conditionsOf } from "./conditions.js";
import { closeItems, closeProperties, uniteBranches, uniteFlat, withoutEvaluation } from "./evaluated.js";
import { intersect, intersectFlat, sizeOf, type World } from "./intersect.js";
import { isAssertion, KindsOf } from "./kinds.js";
import { negate } from "./negate.js";
import {
  type PartOf,
  type Reading,
  shapesOfItems,
  shapesOfNames,
  shapesOfPattern,
  shapesOfProperties,
  shapesOfValues,
} from "./own-keywords.js";
import {
  type Alternative,
  anyPart,
  anything,
  everyKind,
  isAnything,
  type Kind,
  keyOf,
  type Named,
  never,
  neverPart,
  type Part,
  type Shape,
  unite,
  withKind,
} from "./shape.js";

/** How a schema is read. */
interface Mode {
  /** Whether names are opened, because it has to be known what counts as evaluated. */
  readonly isFlat: boolean;
  /** The kinds that the schemas around it leave. */
  readonly kinds: ReadonlySet<Kind>;
  /** Whether it is taken by the letter: it does not describe a value, but is asked about one. */
  readonly isExact: boolean;
}

export interface ShapeOptions {
  readonly strict: boolean;
  /** Whether conditions that take several alternatives are left out, because types would be too long with them. */
  readonly isFrugal: boolean;
  /** Schemas whose `$dynamicRef` is not followed: one of its ways leads back. */
  readonly uncertain: ReadonlySet<Site>;
  /** Whether a schema has a type of its own, which others refer to by name. */
  isNamed(site: Site): boolean;
}

/** Thrown where a shape is asked for while it is being worked out. */
const busy = new Error("the shape is being worked out");
const allKinds: ReadonlySet<Kind> = new Set(everyKind);
const standalone: Mode = { isFlat: false, kinds: allKinds, isExact: false };
/** A conditional is written as a union only while that takes at most so many property declarations. */
const mostForConditions = 24;
/** So far into a value it is looked whether anything can be there. */
const deepestParts = 24;
/** More steps than this are an attack, not a schema. */
const mostSteps = 400_000;

export class Shapes implements World {
  readonly warnings: SchemaWarning[] = [];
  /** For each schema the keywords that its type does not express. */
  readonly lost: Map<number, Set<string>> = new Map();
  readonly #index: SchemaIndex;
  readonly #options: ShapeOptions;
  readonly #kinds: KindsOf;
  readonly #shapes = new Map<string, Shape | typeof busy>();
  readonly #parts = new Map<string, Shape>();
  readonly #openParts = new Set<string>();
  readonly #impossible = new Map<string, boolean>();
  readonly #negated = new Map<number, Shape>();
  #steps = 0;

  constructor(index: SchemaIndex, options: ShapeOptions) {
    this.#index = index;
    this.#options = options;
    this.#kinds = new KindsOf(index, options.strict);
  }

  /** The shape of a schema that stands by itself. */
  of(site: Site): Shape {
    return this.#evaluate(site, standalone);
  }

  open({ site }: Named): Shape {
    return this.of(site);
  }

  kindsOf(shape: Shape): ReadonlySet<Kind> {
    return new Set(shape.flatMap((one) => [...this.#kindsOfOne(one)]));
  }

  #kindsOfOne(one: Alternative): Iterable<Kind> {
    if (one.kind === "anything") return allKinds;
    if (one.kind === "named") return this.#kinds.of(one.site, allKinds);
    if (one.kind !== "both") return [one.kind];
    return everyKind.filter((kind) => one.shapes.every((shape) => this.kindsOf(shape).has(kind)));
  }

  readonly shapeOf: (part: Part) => Shape = (part) => {
    const [first, ...others] = part;
    if (!first) return anything;
    if (others.length === 0) return first.shape();
    const key = keyOf(part);
    const found = this.#parts.get(key);
    if (found) return found;
    // To know one may take knowing others, which may lead back.
    if (this.#openParts.has(key) || this.#openParts.size > deepestParts) throw busy;
    this.#openParts.add(key);
    try {
      return this.#workPart(part, key);
    } finally {
      this.#openParts.delete(key);
    }
  };

  #workPart(part: Part, key: string): Shape {
    const kinds = this.#kindsOfPart(part);
    const shapeIn = (site: Site): Shape => this.#evaluate(site, { ...standalone, kinds });
    const shapes = part.map((claim) => (claim.site ? shapeIn(claim.site) : claim.shape()));
    const shape = shapes.reduce((one, other) => intersect(one, other, this));
    this.#parts.set(key, shape);
    return shape;
  }

  #kindsOfPart(part: Part): ReadonlySet<Kind> {
    const sets = part.flatMap(({ site }) => (site ? [this.#kinds.exactly(site)] : []));
    return new Set(everyKind.filter((kind) => sets.every((set) => set.has(kind))));
  }

  isImpossible(part: Part): boolean {
    if (part.length === 0) return false;
    const key = keyOf(part);
    const found = this.#impossible.get(key);
    if (found !== undefined) return found;
    const isImpossible = this.unlessBusy(() => this.shapeOf(part).length === 0);
    if (isImpossible !== undefined) this.#impossible.set(key, isImpossible);
    return isImpossible ?? false;
  }

  unlessBusy<T>(work: () => T): T | undefined {
    try {
      return work();
    } catch (error) {
      if (error === busy) return undefined;
      throw error;
    }
  }

  readonly partOf: PartOf = (site) => {
    const { node } = site;
    if (node === false) return neverPart;
    if (node === true || Object.keys(node).length === 0) return anyPart;
    return [{ id: String(site.id), shape: () => this.of(site), site }];
  };

  #evaluate(site: Site, mode: Mode): Shape {
    const kinds = mode.kinds.size === everyKind.length ? "all" : [...mode.kinds].sort().join();
    const key = `${site.id}/${mode.isFlat}/${mode.isExact}/${kinds}`;
    const found = this.#shapes.get(key);
    if (found === busy) throw busy;
    if (found) return found as Shape;
    this.#steps += 1;
    if (this.#steps > mostSteps) throw new SchemaFault("it unfolds into more than can be written", site);
    this.#shapes.set(key, busy);
    let shape: Shape | undefined;
    try {
      shape = this.#work(site, mode);
      return shape;
    } finally {
      if (shape) this.#shapes.set(key, shape);
      else this.#shapes.delete(key);
    }
  }

  #work(site: Site, mode: Mode): Shape {
    const { node } = site;
    if (!isSchemaObject(node)) return node ? anything : never;
    if (site.dialect.refHides && "$ref" in node) return this.#reference(site, mode);
    const exact = this.#kinds.exactly(site);
    const possible = everyKind.filter((kind) => mode.kinds.has(kind) && exact.has(kind));
    const meant = !mode.isExact && mode.kinds.size === everyKind.length ? this.#kinds.meant(site) : undefined;
    if (meant) this.#warnOfMeaning(site, meant);
    const kinds = meant ?? new Set(possible);
    const isClosing = isConstraint(node["unevaluatedProperties"]) || isConstraint(node["unevaluatedItems"]);
    const isFlat = mode.isFlat || isClosing;
    const inner: Mode = { isFlat, isExact: mode.isExact, kinds: kinds.size === everyKind.length ? allKinds : kinds };

    const start: Shape = kinds.size === everyKind.length ? anything : withKind([], kinds);
    const shape = this.#shapesOf(site, node, inner).reduce((one, other) => this.#meet(one, other, isFlat), start);
    return this.#close(site, node, this.#addConditions(site, node, shape, inner));
  }

  /** What the keywords say one by one, those of the schema itself first. */
  #shapesOf(site: Site, node: SchemaObject, mode: Mode): readonly Shape[] {
    const reading: Reading = { index: this.#index, world: this, partOf: this.partOf };
    const branches = (keyword: string): readonly Site[] =>
      Array.isArray(node[keyword]) ? node[keyword].map((_, at) => this.#index.child(site, keyword, String(at))) : [];
    const evaluate = (one: Site): Shape => this.#evaluate(one, mode);
    const shapes = [
      ...shapesOfValues(node),
      ...shapesOfPattern(node),
      ...shapesOfProperties(site, node, reading),
      ...shapesOfNames(site, node, reading),
      ...shapesOfItems(site, node, reading),
      ...("$ref" in node ? [this.#reference(site, mode)] : []),
      ...(["$dynamicRef", "$recursiveRef"] as const)
        .filter((keyword) => keyword in node)
        .map((keyword) => this.#dynamicReference(site, keyword, mode)),
      ...branches("allOf").map(evaluate),
    ];
    const [anyOf, oneOf] = [branches("anyOf").map(evaluate), branches("oneOf").map(evaluate)];
    if (anyOf.length > 0) shapes.push(mode.isFlat ? uniteBranches(anyOf, this) : unite(anyOf));
    if (oneOf.length > 0) shapes.push(mode.isFlat ? uniteFlat(oneOf) : unite(oneOf));
    if ("not" in node) shapes.push(this.#negate(site, this.#index.child(site, "not"), "not"));
    return shapes;
  }

  #meet(one: Shape, other: Shape, isFlat: boolean): Shape {
    if (!isFlat) return intersect(one, other, this);
    return intersectFlat(one, other, this) ?? one.map((alternative) => makeVague(alternative));
  }

  #reference(site: Site, mode: Mode): Shape {
    return this.#target(this.#index.resolve(site), mode);
  }

  #target(target: Site, mode: Mode): Shape {
    if (mode.isFlat || !this.#options.isNamed(target)) return this.#evaluate(target, mode);
    const exact = this.#kinds.exactly(target);
    const meant = this.#kinds.of(target, allKinds);
    // Among kinds that are known otherwise, an untyped schema is not taken as one of objects.
    const isSame =
      (!mode.isExact && mode.kinds.size === everyKind.length) ||
      everyKind.every((kind) => !mode.kinds.has(kind) || !exact.has(kind) || meant.has(kind));
    return isSame ? [{ kind: "named", site: target }] : this.#evaluate(target, mode);
  }

  #dynamicReference(site: Site, keyword: "$dynamicRef" | "$recursiveRef", mode: Mode): Shape {
    if (this.#options.uncertain.has(site)) {
      this.#lose(site, keyword);
      return mode.isFlat ? withKind([], everyKind).map(makeVague) : anything;
    }
    const shapes = this.#index.resolveDynamic(site, keyword).map((target) => this.#target(target, mode));
    return mode.isFlat ? uniteFlat(shapes) : unite(shapes);
  }

  #negate(site: Site, negated: Site, keyword: string): Shape {
    const shape = negate(negated, {
      index: this.#index,
      world: this,
      says: isAssertion,
      found: this.#negated,
      admits: (one) => withoutEvaluation(this.#evaluate(one, { ...standalone, isExact: true })),
    });
    if (isAnything(shape)) this.#lose(site, keyword);
    return shape;
  }

  /** `if`, `then`, `else` and what depends on a property: as a union, while that is of a size to read. */
  #addConditions(site: Site, node: SchemaObject, shape: Shape, mode: Mode): Shape {
    const conditions = conditionsOf(site, node, {
      index: this.#index,
      evaluate: (one, kinds) => this.#evaluate(one, { ...mode, ...(kinds && { kinds }) }),
      ask: (one) => this.#evaluate(one, { isFlat: mode.isFlat, kinds: allKinds, isExact: true }),
      negate: (one, keyword) => this.#negate(site, one, keyword),
      meet: (one, other) => this.#meet(one, other, mode.isFlat),
      unite: mode.isFlat ? uniteFlat : unite,
    });
    let result = shape;
    for (const { keyword, shape: condition } of conditions) {
      const met = this.#meet(result, condition, mode.isFlat);
      const isLong = met.length > result.length && (this.#options.isFrugal || sizeOf(met) > mostForConditions);
      const isOdd = met.some(({ kind }) => kind === "both") && !result.some(({ kind }) => kind === "both");
      if (!mode.isFlat && (isLong || isOdd)) this.#lose(site, keyword);
      else result = met;
      if (isAnything(condition)) this.#lose(site, keyword);
    }
    return result;
  }

  #close(site: Site, node: SchemaObject, shape: Shape): Shape {
    const rest = (keyword: string): Part => this.partOf(this.#index.child(site, keyword));
    let closed = shape;
    if ("unevaluatedProperties" in node) {
      closed = closeProperties(expand(closed), rest("unevaluatedProperties"), this);
      if (closed.some((one) => one.kind === "object" && one.isVague)) this.#lose(site, "unevaluatedProperties");
    }
    if ("unevaluatedItems" in node) {
      closed = closeItems(expand(closed), rest("unevaluatedItems"), this);
      if (closed.some((one) => one.kind === "array" && one.isVague)) this.#lose(site, "unevaluatedItems");
    }
    return closed;
  }

  #lose({ id }: Site, keyword: string): void {
    this.lost.set(id, (this.lost.get(id) ?? new Set()).add(keyword));
  }

  readonly #warned = new Set<number>();
  #warnOfMeaning({ id, file, pointer }: Site, kinds: ReadonlySet<Kind>): void {
    if (this.#warned.has(id)) return;
    this.#warned.add(id);
    const words = [...kinds].map((kind) => (kind === "array" ? "an array" : "an object")).join(" or ");
    const message = `it has no "type"; its keywords speak of ${words}, and it is taken as one, though it admits any other value too`;
    this.warnings.push({ file, pointer: below(pointer, "type"), keyword: "type", message });
  }
}

function isConstraint(value: unknown): boolean {
  return value !== undefined && value !== true;
}

/** Every kind as an alternative of its own, so that one of them can be closed. */
function expand(shape: Shape): Shape {
  return isAnything(shape) ? withKind([], everyKind) : shape;
}

function makeVague(alternative: Alternative): Alternative {
  return alternative.kind === "object" || alternative.kind === "array"
    ? { ...alternative, isVague: true }
    : alternative;
}
