import { isSchemaObject, type SchemaObject } from "../schemas/schema.js";
import type { Site } from "../schemas/schema-index.js";

/** Keywords that become tags, in this order; what narrows values comes whatever its length. */
const tags = [
  ...["format", "pattern", "minLength", "maxLength", "minimum", "exclusiveMinimum", "maximum", "exclusiveMaximum"],
  ...["multipleOf", "minItems", "maxItems", "uniqueItems", "minContains", "maxContains", "minProperties"],
  ...["maxProperties", "contentEncoding", "contentMediaType", "readOnly", "writeOnly"],
];

/** A default longer than this is left to the schema. */
const longestDefault = 80;

/** Keywords that no type can express, whatever they say. */
const inexpressible = ["contains", "contentSchema"];

/**
 * What a schema says to readers, as the text of a JSDoc comment: the description of the first of several schemas that
 * has one, and what narrows values in ways that the type cannot say.
 */
export function describe(sites: readonly Site[], lost: ReadonlyMap<number, ReadonlySet<string>>): string | undefined {
  const nodes = sites.map(({ node }) => node).filter(isSchemaObject);
  const description = nodes.map((node) => node["description"]).find((text) => typeof text === "string");
  const lines = typeof description === "string" ? linesOf(description) : [];
  const tagged = [...new Set([...nodes.flatMap(tagsOf), ...remarksOf(sites, lost)])];
  if (tagged.length > 0 && lines.length > 0) lines.push("");
  lines.push(...tagged);
  return lines.length > 0 ? lines.map(defuse).join("\n") : undefined;
}

function linesOf(text: string): string[] {
  const lines = text
    .split(/\r\n|[\n\r\u2028\u2029]/u)
    // A description is no place for tags: what begins like one is text.
    .map((line) => line.trimEnd().replace(/^(\s*)@/u, "$1\\@"));
  while (lines.at(-1) === "") lines.pop();
  while (lines[0] === "") lines.shift();
  return lines;
}

function tagsOf(node: SchemaObject): readonly string[] {
  const found = node["deprecated"] === true ? ["@deprecated"] : [];
  const { default: fallback } = node;
  if (fallback !== undefined && valueText(fallback).length < longestDefault)
    found.push(`@default ${valueText(fallback)}`);
  for (const tag of tags) {
    const value = node[tag];
    if (value === undefined || value === false) continue;
    found.push(value === true ? `@${tag}` : `@${tag} ${valueText(value)}`);
  }
  return found;
}

const escapes: Readonly<Record<string, string>> = {
  ...{ "\n": "\\n", "\r": "\\r", "\t": "\\t", "\u2028": "\\u2028", "\u2029": "\\u2029" },
};

function valueText(value: unknown): string {
  const text = typeof value === "string" ? value : JSON.stringify(value);
  return text.replaceAll(/[\n\r\t\u2028\u2029]/gu, (character) => escapes[character] ?? " ");
}

/** What the type does not say although the schema does. */
function remarksOf(sites: readonly Site[], lost: ReadonlyMap<number, ReadonlySet<string>>): readonly string[] {
  const keywords = new Set(
    sites.flatMap(({ id, node }) => [
      ...inexpressible.filter((keyword) => isSchemaObject(node) && keyword in node),
      ...(lost.get(id) ?? []),
    ]),
  );
  if (keywords.size === 0) return [];
  return [`@remarks More is demanded than the type says, by ${[...keywords].map((word) => `\`${word}\``).join(", ")}.`];
}

/** Nothing ends the comment early, and nothing invisible stands in it. */
function defuse(line: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
  return line.replaceAll(/[\u0000-\u0008\u000b-\u001f\u007f]/gu, " ").replaceAll("*/", "*\\/");
}
