import type { SchemaObject } from "./schema.js";

/** The title of a schema in PascalCase, else the key or file name; where neither has a letter, their code points. */
export function typeName(node: SchemaObject | boolean, fallback: string): string {
  const title = typeof node === "object" ? node["title"] : undefined;
  const words = typeof title === "string" ? pascalCase(title) : "";
  return words || pascalCase(fallback) || codePoints(`${typeof title === "string" ? title : ""}${fallback}`);
}

/** A name for a type: every word with a capital, without what no identifier can have. */
export function pascalCase(text: string): string {
  const name = text
    .normalize("NFC")
    .split(/[^\p{ID_Continue}]+/u)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join("")
    // Older compilers read identifiers in the basic plane only.
    .replaceAll(/[\u{10000}-\u{10ffff}]/gu, codePoints);
  return name === "" || /^[\p{ID_Start}_]/u.test(name) ? name : `_${name}`;
}

function codePoints(text: string): string {
  return [...text].map((character) => `U${(character.codePointAt(0) ?? 0).toString(16).toUpperCase()}`).join("");
}

/** `quote.schema.json` → `quote`; without the folder. */
export function fileStem(file: string): string {
  return (file.split("/").at(-1) ?? file).replace(/\.schema\.json$|\.json$/u, "");
}

const silent = new Set([
  ...["$schema", "$id", "id", "$comment", "$defs", "definitions", "title", "description", "$vocabulary"],
  ...["$anchor", "examples"],
]);

/** Whether a schema at the root of a file describes a value, or only holds definitions. */
export function describesValue(schema: SchemaObject | boolean): boolean {
  return typeof schema === "boolean" || Object.keys(schema).some((keyword) => !silent.has(keyword));
}
