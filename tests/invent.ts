import { readFileSync } from "node:fs";
import { digestOf, openSourceText } from "../src/evidence/source-text.js";

/** A record of the type that `given` names, with what it leaves out taken from the schema's first example. */
export function inventRecord(given: object): object {
  const type = (given as { readonly type?: unknown }).type;
  if (typeof type !== "string" || !/^[A-Z][a-z]+$/.test(type)) return given;
  const example = exampleOf(type);
  const required: readonly string[] = example.required;
  const kept = Object.entries(example.record).filter(([name]) => required.includes(name));
  return { ...Object.fromEntries(kept), ...given };
}

function exampleOf(type: string): { readonly required: readonly string[]; readonly record: object } {
  const file = new URL(`../schemas/v1/${type.toLowerCase()}.schema.json`, import.meta.url);
  const schema = JSON.parse(readFileSync(file, "utf8"));
  return { required: schema.required, record: schema.examples[0] };
}

/** A Source record that means the text. */
export function inventSource(text: string, given: object = {}): object {
  const { sha256, bytes, codePoints } = openSourceText(text);
  return inventRecord({ type: "Source", id: "source:invented", text: { sha256, bytes, codePoints }, ...given });
}

/** The anchor of words in a text, in code points; `occurrence` counts from 0. */
export function anchorOf(text: string, words: string, given: object = {}, occurrence = 0): object {
  let unit = -1;
  for (let count = 0; count <= occurrence; count += 1) unit = text.indexOf(words, unit + 1);
  if (unit === -1) throw new Error(`"${words}" does not stand in the text so often`);
  const start = [...text.slice(0, unit)].length;
  const end = start + [...words].length;
  return { source: "source:invented", start, end, sha256: digestOf(words), ...given };
}

/** The same as a quote's text anchor, with the words. */
export function textAnchorOf(text: string, words: string, given: object = {}, occurrence = 0): object {
  return anchorOf(text, words, { exact: words, ...given }, occurrence);
}
