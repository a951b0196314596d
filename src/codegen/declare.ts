import { compile } from "json-schema-to-typescript";
import type { Declaration, Registry } from "../schemas/registry.js";
import { isSchemaObject, SchemaFault, type SchemaObject } from "../schemas/schema.js";
import { templateLiteralOf } from "./template-literal.js";

/** Keywords that json-schema-to-typescript turns into types rightly, once nothing is left to resolve. */
const passedOn = new Set(["type", "required", "enum", "const"]);

/** Keywords that narrow values in ways that the type cannot say; the validator does. Kept as JSDoc tags if short. */
const constraints = new Set([
  "minLength",
  "maxLength",
  "pattern",
  "minimum",
  "maximum",
  "minItems",
  "uniqueItems",
  "if",
  "then",
  "else",
  "dependentSchemas",
]);

const tags = ["default", "pattern", "minimum", "maximum"] as const;

const annotations = new Set([
  "$schema",
  "$id",
  "$defs",
  "$comment",
  "title",
  "description",
  "default",
  "examples",
  "deprecated",
]);

interface Site {
  readonly file: string;
  readonly pointer: string;
}

/**
 * Turns one declaration into TypeScript text. Each `$ref` becomes the name of the type that it leads to, so that
 * json-schema-to-typescript has nothing to resolve, declares nothing twice and keeps what the place of use says.
 */
export async function declareType(declaration: Declaration, registry: Registry): Promise<string> {
  const node = simplify(declaration.node, declaration, registry);
  return compile(node, declaration.name, {
    bannerComment: "",
    format: false,
    declareExternallyReferenced: false,
    // Its tuple unions for maxItems reject nothing that matters and explode.
    maxItems: -1,
  });
}

function simplify(node: SchemaObject, site: Site, registry: Registry): SchemaObject {
  const description = describe(node);
  const reference = node["$ref"];
  if (typeof reference === "string") {
    refuseUnknownKeywords(node, site, new Set(["$ref"]));
    return { ...description, tsType: registry.resolve(reference, site).name };
  }
  refuseUnknownKeywords(node, site, structural);

  const template = templateOf(node);
  if (template) return { ...description, tsType: template };

  const simple: Record<string, unknown> = { ...description };
  for (const keyword of passedOn) if (keyword in node) simple[keyword] = node[keyword];
  if (node["type"] === "object") Object.assign(simple, simplifyObject(node, site, registry));
  if (isSchemaObject(node["items"])) {
    simple["items"] = simplify(node["items"], below(site, "items"), registry);
    if (node["minItems"] === 1) simple["minItems"] = 1;
  }
  for (const keyword of ["anyOf", "oneOf"]) {
    const branches = node[keyword];
    if (!Array.isArray(branches)) continue;
    simple[keyword] = branches.map((branch, index) =>
      simplify(branch as SchemaObject, below(site, keyword, String(index)), registry),
    );
  }
  return simple;
}

const structural = new Set([
  "properties",
  "patternProperties",
  "additionalProperties",
  "items",
  "anyOf",
  "oneOf",
  ...passedOn,
]);

function refuseUnknownKeywords(node: SchemaObject, site: Site, understood: ReadonlySet<string>): void {
  for (const keyword of Object.keys(node)) {
    if (understood.has(keyword) || constraints.has(keyword) || annotations.has(keyword)) continue;
    throw new SchemaFault(`the keyword "${keyword}" is not understood here`, site);
  }
}

function simplifyObject(node: SchemaObject, site: Site, registry: Registry): SchemaObject {
  if (node["additionalProperties"] !== false) {
    throw new SchemaFault('an object must be closed by "additionalProperties": false', site);
  }
  const properties = isSchemaObject(node["properties"]) ? node["properties"] : {};
  return {
    additionalProperties: false,
    properties: Object.fromEntries(
      Object.entries(properties).map(([key, property]) => [
        key,
        simplify(property as SchemaObject, below(site, "properties", key), registry),
      ]),
    ),
  };
}

/** Strings with a known beginning, and objects whose keys follow one pattern, as a type of their own. */
function templateOf(node: SchemaObject): string | undefined {
  if (node["type"] === "string" && typeof node["pattern"] === "string") return templateLiteralOf(node["pattern"]);
  const patterns = isSchemaObject(node["patternProperties"]) ? Object.keys(node["patternProperties"]) : [];
  if (patterns.length === 0) return undefined;
  const keys = patterns.map((pattern) => templateLiteralOf(pattern) ?? "string");
  return `{ [key: ${[...new Set(keys)].join(" | ")}]: unknown }`;
}

/** The description, with the constraints that a reader of the type wants to know as JSDoc tags. */
function describe(node: SchemaObject): { description?: string } {
  const lines = typeof node["description"] === "string" ? [node["description"].replaceAll("*/", "*\\/")] : [];
  const tagged = tags
    .filter((tag) => node[tag] !== undefined && String(node[tag]).length < 80)
    .map((tag) => `@${tag} ${typeof node[tag] === "string" ? node[tag] : JSON.stringify(node[tag])}`);
  if (tagged.length > 0 && lines.length > 0) lines.push("");
  lines.push(...tagged.map((line) => line.replaceAll("*/", "*\\/")));
  return lines.length > 0 ? { description: lines.join("\n") } : {};
}

function below(site: Site, ...keys: readonly string[]): Site {
  const steps = keys.map((key) => key.replaceAll("~", "~0").replaceAll("/", "~1"));
  return { file: site.file, pointer: [site.pointer, ...steps].join("/") };
}
