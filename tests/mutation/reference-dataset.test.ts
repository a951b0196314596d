import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { dataset } from "../../generated/data/geneva-security-talks.js";
import { openSourceText } from "../../src/evidence/source-text.js";
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
  readonly findings: Map<number, number>;
  readonly codes: Set<string>;
  readonly excuses: Set<string>;
  readonly examples: string[];
}

/** What `validateRecords` does, but that the text is opened once for all mutants. */
const texts = new Map([["source:geneva-talks-2022-01-07", openSourceText(text)]]);
const manifestItem = { entry: { value: manifest, place: null }, problems: [], isManifest: true };

async function judge({ records: spoiled }: Pick<Mutant, "records">): Promise<Report> {
  const items = spoiled.map((value) => ({ entry: { value, place: null }, problems: [] }));
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
        const { findings, counts } = await judge(mutant);
        count(
          tallyOf(tallies, mutant.kind),
          mutant,
          findings.map(({ code }) => code),
          counts.errors,
        );
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
    findings: new Map(),
    codes: new Set(),
    excuses: new Set(),
    examples: [],
  };
  tallies.set(kind, tally);
  return tally;
}

function count(tally: Tally, { excuse, field, id, pointer }: Mutant, codes: readonly string[], errors: number): void {
  if (codes.length > 0) tally.findings.set(codes.length, (tally.findings.get(codes.length) ?? 0) + 1);
  for (const code of codes) tally.codes.add(code);
  if (errors > 0) tally.refused += 1;
  else if (codes.length > 0) tally.warned += 1;
  else if (excuse !== undefined) {
    tally.excused += 1;
    tally.excuses.add(excuse);
  } else {
    tally.gaps += 1;
    tally.examples.push(`${field} of ${id} at ${pointer}`);
  }
}

function print(tallies: ReadonlyMap<string, Tally>): void {
  const rows = [...tallies].map(([kind, { refused, warned, excused, gaps, findings, codes, excuses }]) => {
    const numbers = [...findings].sort(([one], [other]) => one - other).map(([number, times]) => `${number}×${times}`);
    return [
      kind,
      refused,
      warned,
      excused,
      gaps,
      numbers.join(" "),
      [...codes].join(" "),
      [...excuses].join("; "),
    ].join(" | ");
  });
  process.stdout.write(
    ["kind | refused | warned | not refusable | gaps | findings×mutants | codes | why not refusable", ...rows, ""].join(
      "\n",
    ),
  );
}
