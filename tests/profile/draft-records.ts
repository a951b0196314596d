import fc from "fast-check";
import { type DemarcheRecord, recordValidators } from "../../generated/guards.js";
import type { Declaration } from "../../src/schemas/registry.js";
import { isSchemaObject, type SchemaObject } from "../../src/schemas/schema.js";
import { registry } from "../schemas/schema-files.js";

/**
 * Draft records as the schemas allow them, made from the schemas: every field that they name, but for `extensions`, and
 * every value that they list. What an `if` asks for, the validator decides.
 */
export const draftRecords: fc.Arbitrary<readonly DemarcheRecord[]> = fc
  .tuple(...recordsWithoutSources().map((declaration) => fc.array(recordOf(declaration), { maxLength: 3 })))
  .map((lists) => lists.flatMap(withDistinctIds));

function recordsWithoutSources(): readonly Declaration[] {
  const types = Object.keys(recordValidators).filter((name) => name !== "Source");
  return ["Actor", "Meeting", "Demand", "Quote", "Position", ...types]
    .filter((name, index, names) => names.indexOf(name) === index)
    .map((name) => registry.declarations.find((declaration) => declaration.name === name) as Declaration);
}

function recordOf(declaration: Declaration): fc.Arbitrary<DemarcheRecord> {
  const validator = recordValidators[declaration.name as keyof typeof recordValidators];
  return valueBy(declaration.node, declaration).filter((value) => validator(value)) as fc.Arbitrary<DemarcheRecord>;
}

function withDistinctIds(records: readonly DemarcheRecord[]): readonly DemarcheRecord[] {
  return records.filter(({ id }, index) => records.findIndex((other) => other.id === id) === index);
}

function valueBy(node: unknown, from: Declaration): fc.Arbitrary<unknown> {
  if (!isSchemaObject(node)) return fc.constant(null);
  if (typeof node["$ref"] === "string") {
    const target = registry.resolve(node["$ref"], from);
    return valueBy({ ...target.node, ...withoutReference(node) }, target);
  }
  const branches = (node["anyOf"] ?? node["oneOf"]) as readonly SchemaObject[] | undefined;
  // Of the two shapes of an anchor a draft record has the one with words.
  if (branches) {
    const drafts = branches.filter((branch) => !String(branch["$ref"]).endsWith("/Anchor"));
    return fc.oneof(...drafts.map((branch) => valueBy(branch, from)));
  }
  if (node["const"] !== undefined) return fc.constant(node["const"]);
  if (Array.isArray(node["enum"])) return fc.constantFrom(...node["enum"]);
  if (node["type"] === "boolean") return fc.boolean();
  if (node["type"] === "string") return textOf(node);
  if (node["type"] === "array") {
    return fc.uniqueArray(valueBy(node["items"], from), {
      minLength: Number(node["minItems"] ?? 0),
      maxLength: 3,
      comparator: (one, other) => JSON.stringify(one) === JSON.stringify(other),
    });
  }
  const properties = Object.entries((node["properties"] ?? {}) as SchemaObject).filter(
    ([name]) => name !== "extensions",
  );
  return fc.record(Object.fromEntries(properties.map(([name, property]) => [name, valueBy(property, from)])), {
    requiredKeys: (node["required"] ?? []) as string[],
    noNullPrototype: true,
  });
}

function withoutReference({ $ref: _, ...rest }: SchemaObject): SchemaObject {
  return rest;
}

function textOf({ pattern, examples }: SchemaObject): fc.Arbitrary<string> {
  const [example] = (examples ?? []) as readonly string[];
  if (typeof pattern !== "string" || pattern === "\\S") {
    return fc.string({ unit: "grapheme", minLength: 1, maxLength: 40 }).filter((text) => /\S/u.test(text));
  }
  // Dates nest too deep to be made of their pattern alone with a good share of all forms.
  const made = fc.stringMatching(new RegExp(pattern, "u"), { size: "small" }).map((text) => text.slice(0, 200));
  return fc.oneof(made, ...(example === undefined ? [] : [fc.constant(example)]));
}
