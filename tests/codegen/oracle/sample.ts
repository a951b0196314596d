import fc from "fast-check";
import { isSchemaObject, type SchemaNode, type SchemaObject } from "../../../src/schemas/schema.js";
import type { Random } from "./random.js";
import type { PlacedNode, SchemaPlaces } from "./schema-places.js";

/** No value could be made at some place; others may be. */
class NothingFound extends Error {
  override readonly name = "NothingFound";
}

interface Sampling {
  readonly places: SchemaPlaces;
  readonly random: Random;
  readonly depth: number;
}

const deep = 5;
const bottom = 24;

/** A value that is probably an instance of a schema, or undefined if none was found; a validator has the last word. */
export function sampleOf(schema: PlacedNode, places: SchemaPlaces, random: Random): unknown {
  try {
    return sampleAll([schema], { places, random, depth: 0 });
  } catch (error) {
    if (error instanceof NothingFound) return undefined;
    throw error;
  }
}

/** A value for all of these schemas at once. */
function sampleAll(schemas: readonly PlacedNode[], sampling: Sampling): unknown {
  if (sampling.depth > bottom) throw new NothingFound();
  const parts = schemas.flatMap((schema) => [...conjunctsOf(schema, sampling, 0)]);
  const given = givenValues(parts, sampling);
  if (given.length > 0) return sampling.random.pick(given);
  const type = typeFor(parts, sampling);
  if (type === "object") return sampleObject(parts, sampling);
  if (type === "array") return sampleArray(parts, sampling);
  return sampleScalar(type, parts, sampling);
}

interface Part {
  readonly node: SchemaObject;
  readonly base: string;
}

/** A schema as the plain schemas that it demands all of; where it offers branches, chance chooses one. */
function* conjunctsOf({ node, base }: PlacedNode, sampling: Sampling, hops: number): Iterable<Part> {
  if (node === true) return;
  if (node === false || hops > 50) throw new NothingFound();
  const { places, random } = sampling;
  const id = node["$id"] ?? node["id"];
  const here = typeof id === "string" && URL.canParse(id, base) ? new URL(id, base).href.replace(/#$/u, "") : base;
  yield { node, base: here };
  const below = (child: unknown): Iterable<Part> =>
    conjunctsOf({ node: child as SchemaNode, base: here }, sampling, hops + 1);
  for (const keyword of ["$ref", "$dynamicRef", "$recursiveRef"]) {
    const reference = node[keyword];
    if (typeof reference !== "string") continue;
    const target = places.follow(reference, here);
    if (!target) throw new NothingFound();
    yield* conjunctsOf(target, sampling, hops + 1);
  }
  if (Array.isArray(node["allOf"])) for (const branch of node["allOf"]) yield* below(branch);
  for (const keyword of ["anyOf", "oneOf"]) {
    const branches = node[keyword];
    if (Array.isArray(branches) && branches.length > 0) yield* below(chooseBranch(branches, sampling));
  }
  if (!("if" in node)) return;
  const holds = random.chance(0.5);
  if (holds) yield* below(node["if"]);
  const follows = node[holds ? "then" : "else"];
  if (follows !== undefined) yield* below(follows);
}

/** Far down, a branch that leads nowhere deeper, so that recursion ends. */
function chooseBranch(branches: readonly unknown[], { random, depth }: Sampling): unknown {
  const flat = branches.filter((branch) => !/"(?:\$ref|properties|items)":/u.test(JSON.stringify(branch)));
  return random.pick(depth > deep && flat.length > 0 ? flat : branches);
}

function givenValues(parts: readonly Part[], { random }: Sampling): readonly unknown[] {
  const fixed = parts.flatMap(({ node }) => ("const" in node ? [[node["const"]]] : []));
  const listed = parts.flatMap(({ node }) => (Array.isArray(node["enum"]) ? [node["enum"] as readonly unknown[]] : []));
  const [first, ...others] = [...fixed, ...listed].map((values) => values.map((value) => JSON.stringify(value)));
  if (first) {
    const common = first.filter((value) => others.every((values) => values.includes(value)));
    if (common.length === 0) throw new NothingFound();
    return common.map((value) => JSON.parse(value) as unknown);
  }
  if (!random.chance(0.2)) return [];
  return parts.flatMap(({ node }) => [
    ...(Array.isArray(node["examples"]) ? (node["examples"] as readonly unknown[]) : []),
    ...("default" in node ? [node["default"]] : []),
  ]);
}

const speaksOf: Readonly<Record<string, RegExp>> = {
  object:
    /^(?:properties|required|additionalProperties|patternProperties|propertyNames|minProperties|unevaluatedProperties)$/u,
  array: /^(?:items|prefixItems|minItems|maxItems|contains|uniqueItems|unevaluatedItems)$/u,
  string: /^(?:pattern|format|minLength|maxLength)$/u,
  number: /^(?:minimum|maximum|exclusiveMinimum|exclusiveMaximum|multipleOf)$/u,
};

function typeFor(parts: readonly Part[], { random, depth }: Sampling): string {
  const said = parts.flatMap(({ node }) => ("type" in node ? [[node["type"]].flat() as readonly string[]] : []));
  if (said.length > 0) {
    const [first = [], ...others] = said.map((types) => (types.includes("number") ? [...types, "integer"] : types));
    const common = first.filter((type) => others.every((types) => types.includes(type)));
    const flat = common.filter((type) => type !== "object" && type !== "array");
    if (common.length === 0) throw new NothingFound();
    return random.pick(depth > deep && flat.length > 0 ? flat : common);
  }
  const keywords = parts.flatMap(({ node }) => Object.keys(node));
  const meant = Object.keys(speaksOf).filter((type) => keywords.some((keyword) => speaksOf[type]?.test(keyword)));
  return random.pick(meant.length > 0 && random.chance(0.9) ? meant : ["string", "number", "boolean", "null"]);
}

function deeper(sampling: Sampling): Sampling {
  return { ...sampling, depth: sampling.depth + 1 };
}

function sampleObject(parts: readonly Part[], sampling: Sampling): unknown {
  const { random, depth } = sampling;
  const required = new Set(
    parts.flatMap(({ node }) => (Array.isArray(node["required"]) ? (node["required"] as string[]) : [])),
  );
  const optional = parts.flatMap(({ node }) =>
    isSchemaObject(node["properties"]) ? Object.keys(node["properties"]) : [],
  );
  const share = depth > deep ? 0 : random.pick([0, 0.2, 0.5, 1]) / (1 + Math.max(0, optional.length - 12) / 12);
  const names = new Set([...required, ...optional.filter(() => random.chance(share))]);
  for (const name of extraNames(parts, sampling)) names.add(name);
  const made: [string, unknown][] = [];
  for (const name of names) {
    try {
      made.push([name, sampleAll(schemasOf(name, parts), deeper(sampling))]);
    } catch (error) {
      if (required.has(name) || !(error instanceof NothingFound)) throw error;
    }
  }
  return Object.fromEntries(made);
}

/** Names beyond those listed, as patterns have them, or free ones. */
function extraNames(parts: readonly Part[], sampling: Sampling): readonly string[] {
  const { random, depth } = sampling;
  const least = Math.max(0, ...parts.map(({ node }) => Number(node["minProperties"] ?? 0)));
  if (depth > deep && least === 0) return [];
  const patterns = parts.flatMap(({ node }) =>
    Object.keys((node["patternProperties"] as SchemaObject | undefined) ?? {}),
  );
  const shaped = patterns.filter(() => random.chance(0.4)).map((pattern) => stringLike(pattern, random));
  const open = parts.every(
    ({ node }) => node["additionalProperties"] !== false && node["unevaluatedProperties"] !== false,
  );
  const free = Array.from({ length: open ? Math.max(least, random.below(3)) : 0 }, () => nameFor(parts, sampling));
  return [...shaped, ...free];
}

function nameFor(parts: readonly Part[], sampling: Sampling): string {
  const rules = parts.flatMap(({ node, base }) =>
    "propertyNames" in node ? [{ node: node["propertyNames"] as SchemaNode, base }] : [],
  );
  if (rules.length === 0) return sampling.random.pick(["extra", "x-extra", "another one", "zebra", "k1"]);
  const name = sampleAll([{ node: { type: "string" }, base: "" }, ...rules], deeper(sampling));
  return String(name);
}

/** Every schema that a property of this name has to satisfy. */
function schemasOf(name: string, parts: readonly Part[]): readonly PlacedNode[] {
  return parts.flatMap(({ node, base }) => {
    const properties = isSchemaObject(node["properties"]) ? node["properties"] : {};
    const patterns = isSchemaObject(node["patternProperties"]) ? node["patternProperties"] : {};
    const found = Object.entries(patterns).flatMap(([pattern, schema]) => (matches(pattern, name) ? [schema] : []));
    if (Object.hasOwn(properties, name)) found.push(properties[name]);
    if (found.length === 0 && "additionalProperties" in node) found.push(node["additionalProperties"]);
    return found.map((schema) => ({ node: schema as SchemaNode, base }));
  });
}

function matches(pattern: string, name: string): boolean {
  try {
    return new RegExp(pattern, "u").test(name);
  } catch {
    return false;
  }
}

function sampleArray(parts: readonly Part[], sampling: Sampling): unknown {
  const { random, depth } = sampling;
  const least = Math.max(0, ...parts.map(({ node }) => Number(node["minItems"] ?? ("contains" in node ? 1 : 0))));
  const most = Math.min(50, ...parts.map(({ node }) => Number(node["maxItems"] ?? 50)));
  const tuple = Math.max(0, ...parts.map(({ node }) => tupleOf(node).length));
  const wanted = depth > deep ? 0 : random.pick([0, 1, 2, tuple, tuple, tuple + 1]);
  const length = Math.max(least, Math.min(most, wanted));
  const made: unknown[] = [];
  for (let index = 0; index < length; index++) {
    const schemas = parts.flatMap(({ node, base }) =>
      itemSchemas(node, index).map((schema) => ({ node: schema, base })),
    );
    try {
      made.push(sampleAll(schemas, deeper(sampling)));
    } catch (error) {
      if (made.length < least || !(error instanceof NothingFound)) throw error;
      break;
    }
  }
  return made;
}

/** The schemas by position: `prefixItems`, or `items` as a list in the older dialects. */
function tupleOf(node: SchemaObject): readonly SchemaNode[] {
  const tuple = node["prefixItems"] ?? node["items"];
  return Array.isArray(tuple) ? (tuple as SchemaNode[]) : [];
}

function itemSchemas(node: SchemaObject, index: number): readonly SchemaNode[] {
  const positioned = tupleOf(node)[index];
  const rest = Array.isArray(node["items"]) ? node["additionalItems"] : node["items"];
  const own = positioned ?? (rest as SchemaNode | undefined);
  const contained = index === 0 && "contains" in node ? [node["contains"] as SchemaNode] : [];
  return own === undefined ? contained : [own, ...contained];
}

function sampleScalar(type: string, parts: readonly Part[], { random }: Sampling): unknown {
  if (type === "null") return null;
  if (type === "boolean") return random.chance(0.5);
  if (type === "number" || type === "integer") return sampleNumber(type, parts, random);
  const patterns = parts.flatMap(({ node }) => (typeof node["pattern"] === "string" ? [node["pattern"]] : []));
  const text =
    patterns[0] === undefined
      ? random.pick(["", "word", "two words", "a-b", "1.2.3", "x"])
      : stringLike(patterns[0], random);
  const least = Math.max(0, ...parts.map(({ node }) => Number(node["minLength"] ?? 0)));
  const most = Math.min(1000, ...parts.map(({ node }) => Number(node["maxLength"] ?? 1000)));
  return patterns[0] === undefined ? text.padEnd(least, "x").slice(0, most) : text;
}

function sampleNumber(type: string, parts: readonly Part[], random: Random): number {
  const bound = (keyword: string, other: number): readonly number[] =>
    parts.map(({ node }) => (typeof node[keyword] === "number" ? node[keyword] : other));
  const low = Math.max(
    -3,
    ...bound("minimum", -Infinity),
    ...bound("exclusiveMinimum", -Infinity).map((least) => least + 1),
  );
  const high = Math.min(
    low + 100,
    ...bound("maximum", Infinity),
    ...bound("exclusiveMaximum", Infinity).map((most) => most - 1),
  );
  const step = Math.max(...bound("multipleOf", 0));
  const value = low + random.next() * (high - low);
  if (step > 0) return Math.ceil(value / step) * step;
  return type === "integer" || random.chance(0.5) ? Math.round(value) : value;
}

function stringLike(pattern: string, random: Random): string {
  try {
    const [found] = fc.sample(fc.stringMatching(new RegExp(pattern, "u")), { numRuns: 1, seed: random.below(2 ** 31) });
    return found ?? "x";
  } catch {
    return "x";
  }
}
