import { below } from "../schemas/pointer.js";
import type { Declaration, Registry } from "../schemas/registry.js";
import { isSchemaObject, type SchemaObject } from "../schemas/schema.js";
import { documentDeclarations } from "./records.js";
import { banner } from "./types.js";

type KeysByPath = Map<string, readonly string[]>;

/**
 * A table of the order in which each object of a record has its keys: the order of the schema's properties. Where an
 * object may have one of several shapes, their orders are woven into one.
 */
export function generateKeyOrder(registry: Registry): string {
  const table = documentDeclarations(registry).map(
    (declaration) => [declaration.name, Object.fromEntries(keysOf(declaration, registry))] as const,
  );
  return [
    banner,
    "\n/** For each record type and the manifest: where its objects stand, `*` for each item of an array → their keys. */\n",
    "export const keyOrder: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = ",
    JSON.stringify(Object.fromEntries(table), null, 2).replaceAll(/\[\s+((?:"[^"]*",?\s*)+)\]/gu, compact),
    ";\n",
  ].join("");
}

function keysOf(declaration: Declaration, registry: Registry): KeysByPath {
  const found: KeysByPath = new Map();
  visit(declaration, declaration.node, "", []);
  return found;

  function visit(from: Declaration, node: unknown, path: string, within: readonly Declaration[]): void {
    if (!isSchemaObject(node)) return;
    if (typeof node["$ref"] === "string") {
      const target = registry.resolve(node["$ref"], { file: from.file, pointer: from.pointer });
      // A definition that holds itself has no last path.
      if (!within.includes(target)) visit(target, target.node, path, [...within, target]);
      return;
    }
    const properties = isSchemaObject(node["properties"]) ? node["properties"] : {};
    const keys = Object.keys(properties);
    if (keys.length > 0) found.set(path, weave(found.get(path) ?? [], keys));
    for (const key of keys) visit(from, properties[key], below(path, key), within);
    visit(from, node["items"], `${path}/*`, within);
    for (const branch of branchesOf(node)) visit(from, branch, path, within);
  }
}

function branchesOf(node: SchemaObject): readonly unknown[] {
  return ["anyOf", "oneOf"].flatMap((keyword) => (Array.isArray(node[keyword]) ? node[keyword] : []));
}

/** Puts the names that only the second list has before the name that follows them there. */
function weave(first: readonly string[], second: readonly string[]): readonly string[] {
  const woven = [...first];
  for (const [index, name] of second.entries()) {
    if (woven.includes(name)) continue;
    const next = second.slice(index + 1).find((later) => first.includes(later));
    woven.splice(next === undefined ? woven.length : woven.indexOf(next), 0, name);
  }
  return woven;
}

function compact(list: string): string {
  return list.replaceAll(/\s+/gu, " ").replace("[ ", "[").replace(" ]", "]");
}
