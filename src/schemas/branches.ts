import type { Registry } from "./registry.js";
import { isSchemaObject, type SchemaFile, type SchemaNode, type SchemaObject } from "./schema.js";

/**
 * The same schema, each `oneOf` or `anyOf` of closed objects rewritten so that one property selects the branch: where a
 * value is wrong, only the branch that was meant then speaks. A property selects a branch if the branch requires it and
 * no other branch knows it, or if every branch gives it another constant. What cannot be told apart so stays as it is.
 */
export function chooseBranches(file: SchemaFile, registry: Registry): SchemaObject {
  return rewrite(file.schema, file.name, registry) as SchemaObject;
}

function rewrite(node: unknown, file: string, registry: Registry): unknown {
  if (Array.isArray(node)) return node.map((item) => rewrite(item, file, registry));
  if (!isSchemaObject(node)) return node;
  const copy: Record<string, unknown> = {};
  for (const [keyword, value] of Object.entries(node)) {
    const isData = keyword === "examples" || keyword === "enum" || keyword === "const" || keyword === "default";
    const choice = keyword === "oneOf" || keyword === "anyOf" ? choose(value, file, registry) : undefined;
    if (choice) Object.assign(copy, choice);
    else copy[keyword] = isData ? value : rewrite(value, file, registry);
  }
  return copy;
}

function choose(branches: unknown, file: string, registry: Registry): SchemaObject | undefined {
  if (!Array.isArray(branches) || !branches.every(isSchemaObject)) return undefined;
  const targets = branches.map((branch) => targetOf(branch, file, registry));
  if (!targets.every((target) => target["type"] === "object" && target["additionalProperties"] === false)) {
    return undefined;
  }
  return chooseByTag(branches, targets) ?? chooseByPresence(branches, targets);
}

function targetOf(branch: SchemaObject, file: string, registry: Registry): SchemaObject {
  const reference = branch["$ref"];
  return typeof reference === "string" ? registry.resolve(reference, { file, pointer: "" }).node : branch;
}

/** Every branch gives one property another constant: an unknown constant is one error, with all that there are. */
function chooseByTag(branches: readonly SchemaObject[], targets: readonly SchemaObject[]): SchemaObject | undefined {
  const [first] = targets;
  const tag = Object.keys(propertiesOf(first)).find(
    (name) => new Set(targets.map((target) => constantOf(target, name)).filter(Boolean)).size === targets.length,
  );
  if (tag === undefined) return undefined;
  return {
    type: "object",
    required: [tag],
    properties: { [tag]: { enum: targets.map((target) => constantOf(target, tag)) } },
    allOf: targets.map((target, index) => ({
      if: { required: [tag], properties: { [tag]: { const: constantOf(target, tag) } } },
      // biome-ignore lint/suspicious/noThenProperty: it is the JSON Schema keyword
      then: branches[index],
    })),
  };
}

/** Each branch but the last requires a property of its own; the last is what else there is. */
function chooseByPresence(
  branches: readonly SchemaObject[],
  targets: readonly SchemaObject[],
): SchemaObject | undefined {
  const order = branches.map((branch, index) => ({ branch, mark: markOf(targets, index) })).reverse();
  if (order.some(({ mark }) => mark === undefined)) return undefined;
  return order.reduceRight<SchemaObject | undefined>(
    (rest, { branch, mark }) =>
      // biome-ignore lint/suspicious/noThenProperty: it is the JSON Schema keyword
      rest ? { if: { type: "object", required: [mark] }, then: branch, else: rest } : branch,
    undefined,
  );
}

function markOf(targets: readonly SchemaObject[], index: number): string | undefined {
  const required = targets[index]?.["required"];
  if (!Array.isArray(required)) return undefined;
  const others = targets.filter((_, other) => other !== index);
  return (required as string[]).find((name) => others.every((other) => !Object.hasOwn(propertiesOf(other), name)));
}

function propertiesOf(target: SchemaObject | undefined): Readonly<Record<string, SchemaNode>> {
  const properties = target?.["properties"];
  return isSchemaObject(properties) ? (properties as Readonly<Record<string, SchemaNode>>) : {};
}

function constantOf(target: SchemaObject, name: string): unknown {
  const property = propertiesOf(target)[name];
  return isSchemaObject(property) ? property["const"] : undefined;
}
