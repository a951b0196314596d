import { isSchemaObject, type SchemaObject } from "../../schemas/schema.js";
import { schemasWithin } from "../../schemas/walk.js";

/** The day on which the limits below were last looked up. The providers change them: look again before each release. */
export const limitsAsOf = "2026-11-24";

export type Provider = "openai" | "anthropic" | "gemini";

/** What a provider takes as a schema for structured output. A limit that it does not state is absent. */
export interface ProviderLimits {
  readonly name: string;
  /** The page or the program that says so. */
  readonly source: string;
  readonly keywords: readonly string[];
  /** Levels of schemas within schemas. */
  readonly depth?: number;
  readonly properties?: number;
  readonly enumValues?: number;
  /** Characters of all names of properties and definitions and of all listed values. */
  readonly characters?: number;
  readonly optionalProperties?: number;
  readonly unions?: number;
}

/** The keywords that all three take. */
const shared = [
  ...["type", "title", "description", "properties", "required", "additionalProperties", "items", "enum"],
  ...["$defs", "$ref"],
];

/** By name of the provider, as `--profile` takes it. */
export const limits: Readonly<Record<Provider, ProviderLimits>> = {
  openai: {
    name: "OpenAI",
    source: "OpenAI, guide “Structured model outputs”, sections on supported schemas; errors of its API",
    keywords: shared,
    ...{ depth: 10, properties: 5000, enumValues: 1000, characters: 120_000, optionalProperties: 0, unions: 0 },
  },
  anthropic: {
    name: "Anthropic",
    source: "Anthropic, guide “Structured outputs”, section on limitations; @anthropic-ai/sdk, transform-json-schema",
    keywords: shared,
    ...{ optionalProperties: 24, unions: 16 },
  },
  gemini: {
    name: "Gemini",
    source: "Google, Gemini API, “Structured outputs” and the field responseJsonSchema; google-genai",
    keywords: shared,
  },
};

/** What a profile asks of a provider. */
export interface Measures {
  readonly depth: number;
  readonly properties: number;
  readonly enumValues: number;
  readonly characters: number;
  readonly optionalProperties: number;
  readonly unions: number;
}

/** Measures a schema whose references lead to its own `$defs`. Throws a RangeError where they go in circles. */
export function measure(schema: SchemaObject): Measures {
  const nodes = [...schemasWithin(schema, "", { definitions: true })].map(({ node }) => node);
  const named = nodes.flatMap((node) => Object.keys(propertiesOf(node)));
  const values = nodes.flatMap((node) => (Array.isArray(node["enum"]) ? node["enum"] : []));
  const definitions = isSchemaObject(schema["$defs"]) ? Object.keys(schema["$defs"]) : [];
  return {
    depth: depthOf(schema, schema),
    properties: named.length,
    enumValues: values.length,
    characters: [...named, ...values, ...definitions].join("").length,
    optionalProperties: nodes.reduce((sum, node) => sum + optionalOf(node), 0),
    unions: nodes.filter((node) => "anyOf" in node || "oneOf" in node || Array.isArray(node["type"])).length,
  };
}

function depthOf(node: unknown, root: SchemaObject, within: readonly string[] = []): number {
  if (!isSchemaObject(node)) return 0;
  const { $ref: reference } = node;
  if (typeof reference === "string") {
    if (within.includes(reference)) throw new RangeError(`${reference} leads back to itself; a profile cannot recurse`);
    const name = reference.slice("#/$defs/".length);
    return depthOf((root["$defs"] as SchemaObject)[name], root, [...within, reference]);
  }
  const children = [...Object.values(propertiesOf(node)), node["items"]];
  return 1 + Math.max(0, ...children.map((child) => depthOf(child, root, within)));
}

function optionalOf(node: SchemaObject): number {
  const required = Array.isArray(node["required"]) ? node["required"] : [];
  return Object.keys(propertiesOf(node)).filter((name) => !required.includes(name)).length;
}

function propertiesOf(node: SchemaObject): SchemaObject {
  return isSchemaObject(node["properties"]) ? node["properties"] : {};
}
