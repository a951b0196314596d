import { SchemaFault, type SchemaObject } from "../schemas/schema.js";
import type { Site } from "../schemas/schema-index.js";
import { pascalCase } from "../schemas/type-names.js";
import { describe } from "./describe.js";
import type { Shapes } from "./shapes/evaluate.js";
import { hasOnlyPatterns, partOfOthers } from "./shapes/intersect.js";
import {
  type Alternative,
  allClaims,
  anything,
  isAnything,
  isClosedBy,
  isOpen,
  keyOf,
  type List,
  type Part,
  type Properties,
  type Property,
  type Shape,
} from "./shapes/shape.js";
import { admits } from "./template-literal.js";

/** A part of a type, as a schema that json-schema-to-typescript understands and has nothing to resolve in. */
type Simple = SchemaObject;

/** Thrown when a nameless type is found to hold itself: it is given a name, and the file is written anew. */
export class NamelessRecursion extends Error {
  readonly key: string;

  constructor(key: string) {
    super("a type without a name holds itself");
    this.key = key;
  }
}

/** Thrown when a type is too long with its conditions. */
export class TooLong extends Error {}

/** A nameless part of the value that holds itself, and the name that it gets. */
export interface Hoisted {
  readonly name: string;
  readonly part: Part;
}

export interface Writing {
  readonly shapes: Shapes;
  nameOf(site: Site): string | undefined;
  /** Notes that a type is used, and says how it is called in this file. */
  use(site: Site): string;
  /** Whether conditions are written as unions. */
  readonly manner: "lavish" | "frugal";
  /** What is written, for what cannot be. */
  readonly place: { readonly file: string; readonly pointer: string };
  /** Parts that have got a name because they hold themselves, by their keys. */
  readonly hoisted: Map<string, Hoisted>;
}

/** More parts than this in one type are refused, or written without their conditions if there are any. */
const mostParts = { lavish: 2_000, frugal: 60_000 };
/** How deep types within types are written. */
const deepest = 256;
/** Items that must be there are written out up to this many. */
const mostItems = 8;

/**
 * Writes shapes for json-schema-to-typescript. Property names are stand-ins, `p0` and so on, for it treats some names
 * as something else; what it cannot say is written out here and given to it as text.
 */
export class TypeWriter {
  /** The property names for which `p0`, `p1`, … stand. */
  readonly keys: string[] = [];
  readonly #writing: Writing;
  readonly #open: { readonly key: string; readonly step: string }[] = [];
  #parts = 0;

  constructor(writing: Writing) {
    this.#writing = writing;
  }

  /** The type of a schema that has a name, or of a part that was given one. */
  declaration(site: Site, owner: string): Simple {
    this.#parts = 0;
    const part = this.#writing.shapes.partOf(site);
    this.#open.push({ key: keyOf(part), step: owner });
    const simple = { ...this.#simple(this.#writing.shapes.of(site)), ...this.#description([site]) };
    this.#open.pop();
    return simple;
  }

  hoistedDeclaration({ name, part }: Hoisted): Simple {
    this.#parts = 0;
    this.#open.push({ key: keyOf(part), step: name });
    const simple = { ...this.#simple(this.#writing.shapes.shapeOf(part)), ...this.#descriptionOf(part) };
    this.#open.pop();
    return simple;
  }

  #description(sites: readonly Site[]): { readonly description?: string } {
    const description = describe(sites, this.#writing.shapes.lost);
    return description === undefined ? {} : { description };
  }

  #descriptionOf(part: Part): { readonly description?: string } {
    return this.#description(part.flatMap(({ site }) => (site ? [site] : [])));
  }

  /** Calls back with the shape of a part, unless that has a name. */
  #within<T>(part: Part, step: string, write: (shape: Shape) => T, name: (text: string) => T): T {
    const [claim] = part;
    const site = part.length === 1 ? claim?.site : undefined;
    if (site && this.#writing.nameOf(site) !== undefined) return name(this.#writing.use(site));
    const key = keyOf(part);
    const hoisted = this.#writing.hoisted.get(key);
    if (hoisted) return name(hoisted.name);
    if (part.length > 0 && this.#open.some((open) => open.key === key)) this.#hoist(part, key);
    this.#parts += 1;
    if (this.#parts > mostParts[this.#writing.manner] || this.#open.length > deepest) {
      if (this.#writing.manner === "lavish") throw new TooLong("with its conditions the type is too long");
      const saying = "it unfolds into more than can be written; give its parts names in $defs";
      throw new SchemaFault(saying, part.find((one) => one.site)?.site ?? this.#writing.place);
    }
    this.#open.push({ key, step });
    const { shapes } = this.#writing;
    const result = write(shapes.unlessBusy(() => shapes.shapeOf(part)) ?? anything);
    this.#open.pop();
    return result;
  }

  #hoist(part: Part, key: string): never {
    const start = this.#open.findIndex((open) => open.key === key);
    const used = new Set([...this.#writing.hoisted.values()].map(({ name }) => name));
    const steps = this.#open.map(({ step }) => pascalCase(step));
    // By the way to it; by more of the way around where another has that name.
    let name = steps.slice(0, start + 1).join("");
    for (let at = start + 1; used.has(name); at += 1) name += steps[at] ?? "Part";
    this.#writing.hoisted.set(key, { name, part });
    throw new NamelessRecursion(key);
  }

  #simplePart(part: Part, step: string): Simple {
    return this.#within(
      part,
      step,
      (shape) => this.#simple(shape),
      (name) => ({ tsType: name }),
    );
  }

  /** What the engine can render is left to it: objects with their comments, lists, unions, literals. */
  #simple(shape: Shape): Simple {
    const possible = this.#possible(shape);
    const [only] = possible;
    if (only === undefined || isAnything(possible)) return { tsType: only ? "unknown" : "never" };
    if (possible.length > 1 && possible.some(({ kind }) => kind === "object" || kind === "array")) {
      return { anyOf: possible.map((one) => this.#simpleOne(one)) };
    }
    return possible.length === 1 ? this.#simpleOne(only) : { tsType: `(${this.#text(possible)})` };
  }

  #simpleOne(one: Alternative): Simple {
    if (one.kind === "object" && one.properties.size > 0 && this.#indexOf(one)?.type !== "typed")
      return this.#object(one);
    if (one.kind === "array" && isPlain(one)) {
      const items = this.#simplePart(one.rest, "Item");
      const { description } = this.#descriptionOf(one.rest);
      const isTagged = description === undefined || /(?:^|\s)@\w/u.test(description);
      return { type: "array", items: isTagged ? items : { ...items, description } };
    }
    const text = this.#text([one]);
    return { tsType: isCompound(text) ? `(${text})` : text };
  }

  #object(one: Properties): Simple {
    const properties: Record<string, Simple> = {};
    const required: string[] = [];
    for (const [name, property] of one.properties) {
      const key = this.#key(name);
      const type = isInherited(name, property) ? { tsType: "unknown" } : this.#simplePart(property.part, name);
      properties[key] = { ...type, ...this.#descriptionOf(property.part) };
      if (property.isRequired) required.push(key);
    }
    return { type: "object", properties, required, additionalProperties: this.#indexOf(one) !== undefined };
  }

  #key(name: string): string {
    return `p${this.keys.push(name) - 1}`;
  }

  /** The alternatives that some value can be. */
  #possible(shape: Shape): Shape {
    const { shapes } = this.#writing;
    return shape.filter(
      (one) =>
        (one.kind !== "object" ||
          ![...one.properties.values()].some((each) => each.isRequired && shapes.isImpossible(each.part))) &&
        (one.kind !== "array" || !one.prefix.slice(0, one.least).some((part) => shapes.isImpossible(part))) &&
        (one.kind !== "array" || one.least <= one.prefix.length || !shapes.isImpossible(one.rest)),
    );
  }

  /** What stands for names that are not listed: nothing, anything, or something of a type. */
  #indexOf(one: Properties): Index | undefined {
    const { shapes } = this.#writing;
    const layers = one.layers.filter((layer) => !isOpen(layer) || isClosedBy(layer));
    if (layers.length === 0) return { type: "unknown" };
    if (layers.some((layer) => isClosedBy(layer) && !hasOnlyPatterns(layer))) return undefined;
    const likes = layers.find(hasOnlyPatterns)?.patterns.map(({ like }) => like);
    // No index signature has a literal among its keys.
    const areTemplates = likes?.every((like) => like !== undefined && !like.includes('"'));
    const keys = areTemplates ? [...new Set(likes)].join(" | ") : "string";
    const part = allClaims(...layers.map((layer) => partOfOthers(layer, shapes)));
    if (shapes.isImpossible(part)) return undefined;
    const isUnknown = isAnything(shapes.shapeOf(part));
    return isUnknown && keys === "string" ? { type: "unknown" } : { type: "typed", keys, part };
  }

  #textOfPart(part: Part, step: string): string {
    return this.#within(
      part,
      step,
      (shape) => this.#text(shape),
      (name) => name,
    );
  }

  #text(shape: Shape, isBare = false): string {
    const possible = this.#possible(shape);
    if (possible.length === 0) return "never";
    if (isAnything(possible)) return "unknown";
    const texts = new Set(possible.map((one) => this.#textOfOne(one, isBare)));
    return [...texts].map((text) => (texts.size > 1 && / & /u.test(text) ? `(${text})` : text)).join(" | ");
  }

  #textOfOne(one: Alternative, isBare: boolean): string {
    switch (one.kind) {
      case "anything":
        return "unknown";
      case "named":
        return this.#writing.use(one.site);
      case "both":
        // An index signature in one of the types would let every name pass: it comes from the first, if from any.
        return one.shapes.map((shape, at) => enclose(this.#text(shape, at > 0))).join(" & ");
      case "array":
        return this.#textOfList(one);
      case "object":
        return this.#textOfObject(one, isBare);
      case "null":
        return "null";
      default:
        if (one.only) return one.only.map((value) => JSON.stringify(value)).join(" | ");
        return one.kind === "string" && one.like !== undefined ? one.like : one.kind;
    }
  }

  #textOfList(list: List): string {
    const { shapes } = this.#writing;
    const rest = this.#textOfPart(list.rest, "Item");
    if (isPlain(list)) return `${enclose(rest)}[]`;
    const impossible = list.prefix.findIndex((part) => shapes.isImpossible(part));
    const end = Math.min(list.most, impossible < 0 ? list.prefix.length : impossible);
    const items = list.prefix
      .slice(0, end)
      .map((part, at) => itemText(this.#textOfPart(part, `Item${at}`), at, at < list.least));
    const isShort = list.most <= end || impossible >= 0 || rest === "never";
    if (isShort) return `[${items.join(", ")}]`;
    const isExact = list.most === list.least && list.most <= mostItems;
    for (let at = items.length; at < Math.min(list.least, mostItems); at += 1) items.push(enclose(rest));
    return `[${[...items, ...(isExact ? [] : [restText(rest)])].join(", ")}]`;
  }

  #textOfObject(one: Properties, isBare: boolean): string {
    const index = this.#indexOf(one);
    const members = [...one.properties].map(([name, property]) => this.#member(name, property));
    if (index?.type === "unknown" && !(isBare && members.length > 0)) members.push("[k: string]: unknown");
    if (index?.type === "typed") members.push(this.#typedIndex(one, index));
    if (members.length === 0) return "{ [k: string]: never }";
    return one.properties.size === 0 ? `{ ${members.join("; ")} }` : `{\n${members.join("\n")}\n}`;
  }

  #member(name: string, property: Property): string {
    const { part, isRequired } = property;
    const text = isInherited(name, property) ? "unknown" : this.#textOfPart(part, name);
    const { description } = this.#descriptionOf(part);
    const comment = description === undefined ? "" : `/**\n * ${description.replaceAll("\n", "\n * ")}\n */\n`;
    return `${comment}${this.#key(name)}${isRequired ? "" : "?"}: ${text}`;
  }

  /** The compiler wants what is listed to be of the type of what is not. */
  #typedIndex(one: Properties, { keys, part }: Extract<Index, { readonly type: "typed" }>): string {
    const others = [...one.properties].filter(([name]) => keys === "string" || admits(keys, name));
    const texts = new Set([
      this.#textOfPart(part, "Value"),
      ...others.map(([name, property]) =>
        isInherited(name, property) ? "unknown" : this.#textOfPart(property.part, name),
      ),
    ]);
    const type = texts.has("unknown")
      ? "unknown"
      : [...texts]
          .filter((text) => text !== "never")
          .map(encloseBoth)
          .join(" | ");
    const isOptional = type !== "unknown" && others.some(([, { isRequired }]) => !isRequired);
    return `[${keys === "string" ? "k" : "key"}: ${keys}]: ${type}${isOptional ? " | undefined" : ""}`;
  }
}

type Index = { readonly type: "unknown" } | { readonly type: "typed"; readonly keys: string; readonly part: Part };

/** To the compiler an object without such a property has that of `Object`, which would be of the wrong type. */
function isInherited(name: string, { isRequired }: Property): boolean {
  return !isRequired && name !== "__proto__" && name in Object.prototype;
}

function isPlain({ prefix, least, most }: List): boolean {
  return prefix.length === 0 && least === 0 && most > 0;
}

/** An item that may be absent. One with a list in it has a label: without, the compiler takes recursion for a circle. */
function itemText(text: string, at: number, isRequired: boolean): string {
  if (isRequired) return enclose(text);
  return text.includes("[") ? `item${at}?: ${text}` : `${enclose(text)}?`;
}

function restText(text: string): string {
  return `...${text.includes("[") ? "rest: " : ""}${enclose(text)}[]`;
}

function isCompound(text: string): boolean {
  return / [|&] /u.test(text);
}

function encloseBoth(text: string): string {
  return text.includes(" & ") ? `(${text})` : text;
}

function enclose(text: string): string {
  return isCompound(text) ? `(${text})` : text;
}
