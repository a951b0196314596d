import { kindOf } from "./kinds.js";
import type { Results, Row } from "./run-benchmark.js";

/** Of the quotes with another speaker, so many have to be warned of, over all texts. */
const leastWarned = 0.9;

/** What the results fall short of, one sentence each; nothing if they meet all that the benchmark demands. */
export function shortfallsOf({ rows, trueRows }: Results): readonly string[] {
  return [
    ...trueRows
      .filter(({ errors, warnings }) => errors + warnings > 0)
      .map(({ text, codes }) => `${text}: true records are found fault with (${codes.join(", ")})`),
    ...trueRows
      .filter(({ lost }) => lost > 0)
      .map(({ text, lost }) => `${text}: ${lost} true records do not come back from their words`),
    ...rows
      .filter(isDecidable)
      .filter(({ right, sites }) => right < sites)
      .map(
        ({ text, kind, form, right, sites }) =>
          `${text}: ${right} of ${sites} of kind ${kind} (${form}) are refused with the right code`,
      ),
    ...speakersOf(rows),
  ];
}

/** Kinds 1 to 31 and D3, which characters decide. */
function isDecidable({ kind }: Row): boolean {
  return ["words", "form", "anchor"].includes(kindOf(kind).group) || kind === "D3";
}

function speakersOf(rows: readonly Row[]): readonly string[] {
  const ofKind = rows.filter(({ kind }) => kind === "D1");
  const sites = ofKind.reduce((sum, row) => sum + row.sites, 0);
  const caught = ofKind.reduce((sum, { sites: all, accepted }) => sum + all - accepted, 0);
  return caught >= leastWarned * sites ? [] : [`only ${caught} of ${sites} wrong speakers are warned of`];
}
