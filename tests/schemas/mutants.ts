import type { SchemaObject } from "../../src/schemas/schema.js";

/** A value changed in one place so that it is invalid whatever its schema says besides. */
export interface Mutant {
  readonly title: string;
  readonly value: unknown;
}

/** Every required property left out in turn. */
export function* withoutRequired(node: SchemaObject, example: unknown): Iterable<Mutant> {
  if (!isRecord(example)) return;
  for (const name of (node["required"] ?? []) as readonly string[]) {
    const { [name]: _, ...rest } = example;
    yield { title: `without ${name}`, value: rest };
  }
}

/** A property that no schema knows, put into every object in turn; extensions may hold whatever they like. */
export function* withUnknownProperty(example: unknown): Iterable<Mutant> {
  for (const path of pathsIn(example)) {
    const value = structuredClone(example);
    const target = path.reduce<unknown>((part, key) => (part as Record<string, unknown>)[key], value);
    if (!isRecord(target)) continue;
    target["unheard-of"] = true;
    yield { title: `an unknown property at /${path.join("/")}`, value };
  }
}

/** Every value replaced in turn by one of another type. */
export function* withWrongType(example: unknown): Iterable<Mutant> {
  for (const path of pathsIn(example)) {
    const key = path.at(-1);
    if (key === undefined) {
      yield { title: "null", value: null };
      continue;
    }
    const value = structuredClone(example);
    const parent = path.slice(0, -1).reduce<unknown>((part, step) => (part as Record<string, unknown>)[step], value);
    const target = parent as Record<string, unknown>;
    target[key] = ofAnotherType(target[key]);
    yield { title: `${JSON.stringify(target[key])} at /${path.join("/")}`, value };
  }
}

function ofAnotherType(value: unknown): unknown {
  if (typeof value === "string") return 7.5;
  if (typeof value === "object" && !Array.isArray(value)) return [];
  return Array.isArray(value) ? {} : "neither number nor boolean";
}

/** The way to every value within one, itself first. */
export function* pathsIn(value: unknown, path: readonly string[] = []): Iterable<readonly string[]> {
  if (path.some((key) => key.includes("/"))) return;
  yield path;
  if (typeof value !== "object" || value === null) return;
  for (const [key, part] of Object.entries(value)) yield* pathsIn(part, [...path, key]);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
