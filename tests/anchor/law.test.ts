import fc from "fast-check";
import { expect, test } from "vitest";
import { anchorRecords, validateRecords } from "../../src/index.js";
import { othersOf, quotesOf, sourcesOf, worlds } from "../evidence/worlds.js";

/** Signs and words that a forger puts in, those that only look the same among them. */
const inserted = [
  "not ",
  " never",
  "4",
  ".",
  "?",
  "…",
  "...",
  "[x]",
  "'",
  '"',
  "-",
  " ",
  "\n",
  "\u00A0",
  "\u200B",
  "\u00AD",
  "Оuter",
  "é",
  "e\u0301",
  "לא ",
  "🌙",
  "🚢",
];

const change = fc.record({ at: fc.nat(200), removed: fc.nat(12), put: fc.constantFrom("", ...inserted) });

function alter(
  words: string,
  { at, removed, put }: { readonly at: number; readonly removed: number; readonly put: string },
): string {
  const points = [...words];
  points.splice(at % (points.length + 1), removed, put);
  return points.join("");
}

test.each(worlds.map((world) => [world.name, world] as const))(
  "whatever is changed in true words %s, after anchoring a quote is not valid, or its words stand in the source",
  async (_, world) => {
    const sources = sourcesOf(world);
    const [quote] = quotesOf(world);
    const source = quote?.evidence[0]?.source ?? "";
    await fc.assert(
      fc.asyncProperty(
        fc.array(change, { minLength: 1, maxLength: 3 }),
        fc.constantFrom("keep", "source"),
        async (changes, form) => {
          const drafts = (quote?.evidence ?? []).map(({ exact = "" }) => ({
            source,
            words: changes.reduce(alter, exact) || "x",
          }));
          const text = drafts.map(({ words }) => words).join(" ");
          const mutant = { ...quote, text, evidence: drafts };
          const { records } = await anchorRecords([...othersOf(world), mutant], { sources, form });
          const report = await validateRecords(records, { sources, requireSources: true });
          const anchored = records.at(-1) as {
            readonly text: string;
            readonly evidence: readonly { readonly exact?: string }[];
          };
          for (const { exact } of anchored.evidence) if (exact !== undefined) expect(sources[source]).toContain(exact);
          const errors = report.findings.filter(({ severity, id }) => severity === "error" && id === mutant.id);
          const parts = anchored.evidence.map(({ exact = "" }) => exact);
          if (errors.length === 0) expect(anchored.text).toBe(parts.join(" "));
          if (form === "keep" && !drafts.every(({ words }) => sources[source]?.includes(words)))
            expect(errors).not.toEqual([]);
        },
      ),
      { numRuns: 40 },
    );
  },
);

test.each(worlds.map((world) => [world.name, world] as const))(
  "true words %s, unchanged, are anchored and valid",
  async (_, world) => {
    const sources = sourcesOf(world);
    const quotes = quotesOf(world);
    const drafts = quotes.map((quote) => ({
      ...quote,
      evidence: quote.evidence.map(({ source, exact }) => ({ source, words: exact })),
    }));
    const { records, findings } = await anchorRecords([...othersOf(world), ...drafts], { sources });
    expect(findings).toEqual([]);
    expect(records.slice(-quotes.length)).toEqual(quotes);
    const report = await validateRecords(records, { sources, requireSources: true });
    expect(report.findings.filter(({ code }) => /^(?:structure|evidence)\//u.test(code))).toEqual([]);
  },
);
