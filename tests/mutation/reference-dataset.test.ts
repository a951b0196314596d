import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { dataset } from "../../generated/data/geneva-security-talks.js";
import { openSourceText } from "../../src/evidence/source-text.js";
import type { Place } from "../../src/finding.js";
import type { Report } from "../../src/index.js";
import { validateItems } from "../../src/validate.js";
import { articlePath } from "../corpora.js";
import { type Json, type Mutant, mutantsOf } from "./mutants.js";

const article = articlePath();
const text = article === undefined ? "" : readFileSync(article, "utf8");
const { sources, actors, meetings, demands, quotes, positions, manifest } = dataset;
const records = [sources, actors, meetings, demands, quotes, positions].flat() as unknown as readonly Json[];

interface Tally {
  refused: number;
  warned: number;
  excused: number;
  gaps: number;
  /** How many are reported at the line of the record that was spoiled. */
  atItsLine: number;
  readonly findings: Map<number, number>;
  readonly codes: Set<string>;
  readonly excuses: Set<string>;
  readonly examples: string[];
}

/** What `validateRecords` does, but that the text is opened once for all mutants. */
const texts = new Map([["source:geneva-talks-2022-01-07", openSourceText(text)]]);
const manifestItem = { entry: { value: manifest, place: null }, problems: [], isManifest: true };

/** Records stand as if in one file, one a line. */
function placeOf(line: number): Place {
  return { file: "records.ndjson", line, column: 1, offset: 0, length: 0 };
}

async function judge({ records: spoiled }: Pick<Mutant, "records">): Promise<Report> {
  const items = spoiled.map((value, index) => ({ entry: { value, place: placeOf(index + 1) }, problems: [] }));
  return validateItems({ items: [manifestItem, ...items], loadTexts: () => texts });
}

describe.skipIf(article === undefined)(
  `the reference dataset, spoiled${article === undefined ? " (the article is not at hand)" : ""}`,
  () => {
    test("is valid as it is", async () => {
      const report = await judge({ records });
      expect(report.findings).toEqual([]);
      expect(report.counts.anchors.checked).toBe(report.counts.anchors.total);
    });

    test("is refused wherever a checker can know", { timeout: 600_000 }, async () => {
      const tallies = new Map<string, Tally>();
      for (const mutant of mutantsOf(records)) {
        count(tallyOf(tallies, mutant.kind), mutant, await judge(mutant));
      }
      print(tallies);
      const gaps = [...tallies].flatMap(([kind, { examples }]) => examples.map((example) => `${kind}: ${example}`));
      expect(gaps).toEqual([]);
    });
  },
);

function tallyOf(tallies: Map<string, Tally>, kind: string): Tally {
  const tally = tallies.get(kind) ?? {
    refused: 0,
    warned: 0,
    excused: 0,
    gaps: 0,
    atItsLine: 0,
    findings: new Map(),
    codes: new Set(),
    excuses: new Set(),
    examples: [],
  };
  tallies.set(kind, tally);
  return tally;
}

function count(tally: Tally, { excuse, field, id, line, pointer }: Mutant, { findings, counts }: Report): void {
  const number = findings.length;
  if (number > 0) tally.findings.set(number, (tally.findings.get(number) ?? 0) + 1);
  if (findings.some((finding) => finding.line === line)) tally.atItsLine += 1;
  for (const { code } of findings) tally.codes.add(code);
  if (counts.errors > 0) tally.refused += 1;
  else if (excuse === undefined) {
    tally.gaps += 1;
    tally.examples.push(`${field} of ${id} at ${pointer}`);
  } else {
    if (number > 0) tally.warned += 1;
    else tally.excused += 1;
    tally.excuses.add(excuse);
  }
}

function print(tallies: ReadonlyMap<string, Tally>): void {
  const rows = [...tallies].map(([kind, { refused, warned, excused, gaps, atItsLine, findings, codes, excuses }]) => {
    const numbers = [...findings].sort(([one], [other]) => one - other).map(([number, times]) => `${number}×${times}`);
    return [
      kind,
      refused,
      warned,
      excused,
      gaps,
      atItsLine,
      numbers.join(" "),
      [...codes].join(" "),
      [...excuses].join("; "),
    ].join(" | ");
  });
  const titles =
    "kind | refused | warned | not refusable | gaps | at its line | findings×mutants | codes | why not refusable";
  process.stdout.write([titles, ...rows, shareOfSingles(tallies), ""].join("\n"));
}

function shareOfSingles(tallies: ReadonlyMap<string, Tally>): string {
  const numbers = [...tallies.values()].flatMap(({ findings }) => [...findings]);
  const all = numbers.reduce((sum, [, times]) => sum + times, 0);
  const single = numbers.reduce((sum, [number, times]) => sum + (number === 1 ? times : 0), 0);
  return `${single} of ${all} mutants that are noticed give exactly one finding (${((100 * single) / all).toFixed(1)} %)`;
}
