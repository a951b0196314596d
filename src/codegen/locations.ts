import { locate, locatedTerms } from "../schemas/locations.js";
import type { Registry } from "../schemas/registry.js";
import { documentDeclarations } from "./records.js";
import { banner } from "./types.js";

/**
 * A table of where, in each record, the values of each shared definition stand: where its references are, where its
 * dates are. The rules walk it, so that a new property needs no second list.
 */
export function generateLocations(registry: Registry): string {
  const table = Object.fromEntries(
    documentDeclarations(registry).map((declaration) => [
      declaration.name,
      locate(declaration, registry, locatedTerms),
    ]),
  );
  const references = [...locatedTerms].filter((term) => term.endsWith("Id"));
  return [
    banner,
    "\n/** The kinds of value that refer to a record or a topic. */\n",
    `export const referenceKinds: readonly string[] = ${JSON.stringify(references)};\n`,
    "\n/** For each record type and each kind of value: the paths at which it stands; `*` is each item of an array. */\n",
    "export const locations: Readonly<Record<string, Readonly<Record<string, readonly (readonly string[])[]>>>> = ",
    JSON.stringify(table, null, 2).replaceAll(/\[\s+((?:"[^"]*",?\s*)+)\]/gu, compact),
    ";\n",
  ].join("");
}

function compact(list: string): string {
  return list.replaceAll(/\s+/gu, " ").replace("[ ", "[").replace(" ]", "]");
}
