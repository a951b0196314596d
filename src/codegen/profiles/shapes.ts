import type { Declaration, Registry } from "../../schemas/registry.js";
import { isSchemaObject, SchemaFault, type SchemaObject } from "../../schemas/schema.js";
import { mergeShapes } from "./merge-shapes.js";
import { ruleSentences } from "./sentences.js";

/** What a schema describes, as far as a model can be asked for it; everything else that it says is a sentence. */
export type Shape =
  | { readonly kind: "text"; readonly acceptsEmpty: boolean; readonly sentences: readonly string[] }
  | { readonly kind: "choice"; readonly values: readonly string[]; readonly sentences: readonly string[] }
  | { readonly kind: "flag"; readonly sentences: readonly string[] }
  | { readonly kind: "number"; readonly type: "number" | "integer"; readonly sentences: readonly string[] }
  | ListShape
  | ObjectShape;

export interface ListShape {
  readonly kind: "list";
  readonly items: Shape;
  readonly acceptsEmpty: boolean;
  readonly sentences: readonly string[];
}

export interface ObjectShape {
  readonly kind: "object";
  /** The name of its declaration; absent where it is spelled out in place. */
  readonly name?: string;
  readonly fields: readonly Field[];
  readonly sentences: readonly string[];
}

export interface Field {
  readonly name: string;
  readonly shape: Shape;
  readonly isRequired: boolean;
  /** What its absence means, where the schema says it. */
  readonly default?: unknown;
}

/** What only a machine can give: digests and offsets are computed, never read off. */
const machineTerms: ReadonlySet<string> = new Set(["Sha256", "Offset"]);

/** A schema as it stands in `from`, and what it refers to; a keyword that has no place in a profile is a SchemaFault. */
export function shapeOf(node: unknown, from: Declaration, registry: Registry): Shape {
  if (!isSchemaObject(node)) throw new SchemaFault("a profile cannot say a boolean schema", from);
  if (typeof node["$ref"] === "string") return referredShape(node, from, registry);
  const branches = branchesOf(node).filter((branch) => !isMachineMade(branch, from, registry));
  if (branches.length > 0) {
    return mergeShapes(
      branches.map((branch) => shapeOf(branch, from, registry)),
      from,
    );
  }
  const values = node["const"] === undefined ? node["enum"] : [node["const"]];
  const sentences = ruleSentences(node, from);
  if (Array.isArray(values)) {
    if (!values.every((value) => typeof value === "string"))
      throw new SchemaFault("a profile can only list strings", from);
    return { kind: "choice", values, sentences };
  }
  switch (node["type"]) {
    case "string":
      return { kind: "text", acceptsEmpty: !refusesEmptyText(node), sentences };
    case "boolean":
      return { kind: "flag", sentences };
    case "number":
    case "integer":
      return { kind: "number", type: node["type"], sentences };
    case "array":
      return {
        kind: "list",
        items: shapeOf(node["items"], from, registry),
        acceptsEmpty: !refusesEmptyList(node),
        sentences,
      };
    case "object":
      return { kind: "object", fields: fieldsOf(node, from, registry), sentences };
    default:
      throw new SchemaFault(`a profile cannot say the type ${JSON.stringify(node["type"])}`, from);
  }
}

/** Whether a value of this schema has to hold what only a machine can give, or is open to any data. */
export function isMachineMade(node: unknown, from: Declaration, registry: Registry): boolean {
  if (!isSchemaObject(node)) return false;
  if (typeof node["$ref"] === "string") {
    const target = registry.resolve(node["$ref"], from);
    return machineTerms.has(target.name) || isMachineMade(target.node, target, registry);
  }
  const branches = branchesOf(node);
  if (branches.length > 0) return branches.every((branch) => isMachineMade(branch, from, registry));
  const properties = isSchemaObject(node["properties"]) ? node["properties"] : {};
  return requiredOf(node).some((name) => isMachineMade(properties[name], from, registry));
}

function referredShape(node: SchemaObject, from: Declaration, registry: Registry): Shape {
  const target = registry.resolve(String(node["$ref"]), from);
  const shape = shapeOf(target.node, target, registry);
  // What stands beside the reference narrows what it refers to.
  const sentences = [...shape.sentences, ...ruleSentences(node, from)];
  if (shape.kind === "list")
    return { ...shape, sentences, acceptsEmpty: shape.acceptsEmpty && !refusesEmptyList(node) };
  if (shape.kind === "object") return { name: target.name, ...shape, sentences: withDescription(target, sentences) };
  if (shape.kind === "text") {
    const acceptsEmpty = shape.acceptsEmpty && !refusesEmptyText(node);
    return {
      ...shape,
      acceptsEmpty,
      sentences: describesItself(target.node) ? sentences : withDescription(target, sentences),
    };
  }
  return { ...shape, sentences };
}

/** Whether a pattern says all that there is to say: then the words that explain it would only repeat it. */
function describesItself(node: SchemaObject): boolean {
  return node["pattern"] === "\\S";
}

function withDescription({ node }: Declaration, sentences: readonly string[]): readonly string[] {
  const { description } = node;
  return typeof description === "string" && !sentences.includes(description) ? [description, ...sentences] : sentences;
}

function fieldsOf(node: SchemaObject, from: Declaration, registry: Registry): readonly Field[] {
  const properties = isSchemaObject(node["properties"]) ? node["properties"] : {};
  const required = requiredOf(node);
  const asked = Object.entries(properties).filter(
    ([, property]) => !isMachineMade(property, from, registry) && !isOpen(property, from, registry),
  );
  return asked.map(([name, property]) => fieldOf(name, property as SchemaObject, { from, registry, required }));
}

interface FieldContext {
  readonly from: Declaration;
  readonly registry: Registry;
  readonly required: readonly string[];
}

function fieldOf(name: string, property: SchemaObject, { from, registry, required }: FieldContext): Field {
  const { description, default: standard } = property;
  const shape = shapeOf(property, from, registry);
  const sentences = typeof description === "string" ? [description, ...shape.sentences] : shape.sentences;
  return {
    name,
    shape: { ...shape, sentences },
    isRequired: required.includes(name),
    ...(standard !== undefined && { default: standard }),
  };
}

/** An object whose keys are anybody's: providers take closed objects only. */
function isOpen(node: unknown, from: Declaration, registry: Registry): boolean {
  if (!isSchemaObject(node)) return false;
  if (typeof node["$ref"] === "string") {
    const target = registry.resolve(node["$ref"], from);
    return isOpen(target.node, target, registry);
  }
  return node["type"] === "object" && node["properties"] === undefined;
}

function branchesOf(node: SchemaObject): readonly unknown[] {
  const branches = node["anyOf"] ?? node["oneOf"];
  return Array.isArray(branches) ? branches : [];
}

function requiredOf(node: SchemaObject): readonly string[] {
  return Array.isArray(node["required"]) ? node["required"] : [];
}

function refusesEmptyText({ minLength, pattern }: SchemaObject): boolean {
  if (typeof minLength === "number" && minLength > 0) return true;
  return typeof pattern === "string" && !new RegExp(pattern, "u").test("");
}

function refusesEmptyList({ minItems }: SchemaObject): boolean {
  return typeof minItems === "number" && minItems > 0;
}
