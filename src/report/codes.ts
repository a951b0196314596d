import { catalogue } from "./catalogue.js";

/** The module that holds the codes as a type, so that a caller's `switch` over them can be exhaustive. */
export function codesModule(): string {
  const codes = catalogue.map(({ code }) => `  | ${JSON.stringify(code)}\n`).sort();
  return [
    "// Generated from the checks by `npm run generate`. Do not edit.\n\n",
    "/** The permanent names of all checks: the question that each belongs to, and what it is about. */\n",
    `export type Code =\n${codes.join("").trimEnd()};\n`,
  ].join("");
}
