import { fileURLToPath } from "node:url";
import type { Results, Row } from "./run-benchmark.js";

export const limitsPath: string = fileURLToPath(new URL("../../../generated/limits.md", import.meta.url));

const ofArticle = "the article";
const articleHeading = "## The same on a real article";

/**
 * The page of limits from the results; without the article at hand, its part is taken over from the page as it was.
 * No times and no other program's answers stand in it, so that every run writes the same page.
 */
export function writeLimits({ rows, trueRows }: Results, before: string): string {
  const isArticle = ({ text }: { readonly text: string }): boolean => text === ofArticle;
  const own = { rows: rows.filter((row) => !isArticle(row)), trueRows: trueRows.filter((row) => !isArticle(row)) };
  const article = { rows: rows.filter(isArticle), trueRows: trueRows.filter(isArticle) };
  return `${ownPart(own)}\n${article.rows.length > 0 ? articlePart(article) : partOfArticle(before)}`;
}

/** The part of a page that is about the article; nothing if it has none. */
export function partOfArticle(page: string): string {
  const at = page.indexOf(articleHeading);
  return at === -1 ? "" : page.slice(at);
}

export function partOfOwnTexts(page: string): string {
  const at = page.indexOf(articleHeading);
  return at === -1 ? page : page.slice(0, at);
}

type Figures = Pick<Results, "rows" | "trueRows">;

function ownPart(figures: Figures): string {
  const names = [...new Set(figures.rows.map(({ text }) => text))];
  return `<!-- Written by \`npm run bench:evidence -- --write\`; not to be edited. -->

# What no comparison of characters can know

Demarche accepts a quotation only if every character of it stands in its source. That settles one question: are these
words there? It does not settle what the words mean, who said them, or whether the source is right. This page says where
the line runs, with figures. They come from a benchmark that takes true records and spoils them, one mistake at a time,
in ${names.length} invented pieces of news (${names.join("; ")}).
What it spoils is chosen by a fixed rule, so every run gives the same figures; \`npm run bench:evidence\` prints them all. The texts are short, tidy and our own, and the rules
were improved with them in view: on other texts, expect the certain part to hold and the suspected part to do worse.

## What is certain

${decided(figures)}

${splices(figures)} ${truth(figures)}

## What is only suspected

Here all characters are the source's, and still something may be wrong. A rule looks at what stands around the words and
warns; somebody has to look. A warning can be wrong, and that there is none proves nothing.

${heuristics(figures)}

These rules know words by sight only. They do not know that “she” is the minister, that a headline is ironic, or that a
nickname in one country is a name in another. Where a text sets speech apart without quotation marks, as a transcript
does, the second rule warns of everything: say so once, in the dataset’s acknowledgements. Names in summaries are looked
for in English texts only, since other languages write them in other ways.

## What is not known at all

Nothing in the records shows these mistakes. Where some were caught, it was because they happened to break another rule,
such as a weekday that does not fit a date.

${reading(figures)}

- **Stance.** Whether the passage says that somebody is for or against is a matter of reading it.
- **Who asks whom.** Both names stand in the passage; which is the one who asks, grammar tells, not characters.
- **Relevance.** An anchor can be exact and beside the point.
- **Denial.** “I never said ‘close the port’” holds the words “close the port”, in quotation marks, with a name nearby.
- **Meaning.** Irony, hypotheses and hearsay have the same characters as plain speech.
- **The source itself.** A forged or mistaken article is quoted just as exactly as a true one. Whether its text was copied
  faithfully from where it was published is outside the package, too.

The report of every validation lists what was not judged. Two people who read the same passage without knowing each
other’s answer find what no rule here can.
`;
}

function articlePart(figures: Figures): string {
  return `${articleHeading}

The reference dataset, with the news article that it is made from. The article is somebody else’s and not in this
repository; these figures are from a run where it was at hand.

${decided(figures)}

${splices(figures)} ${truth(figures)}

${heuristics(figures)}

${reading(figures)}
`;
}

function splices(figures: Figures): string {
  const joints = passedOf(figures, "evidence/quotations-continue", "joints");
  return `Two true quotations put together into a false one were refused in ${caught(figures, "D3")} cases; of the quotations
that the source itself interrupts, ${joints} passed.`;
}

function truth({ trueRows }: Figures): string {
  return `In the true records there were ${sum(trueRows, "errors")} errors and ${sum(trueRows, "warnings")} warnings.`;
}

function sum<T>(items: readonly T[], name: keyof T): number {
  return items.reduce((total, item) => total + Number(item[name]), 0);
}

function ofKinds({ rows }: Figures, ...ids: readonly string[]): readonly Row[] {
  return rows.filter(({ kind }) => ids.includes(kind));
}

function caught(figures: Figures, ...ids: readonly string[]): string {
  const rows = ofKinds(figures, ...ids);
  return `${sum(rows, "sites") - sum(rows, "accepted")} of ${sum(rows, "sites")}`;
}

/** One sentence: kinds 1 to 31. */
function decided(figures: Figures): string {
  const rows = figures.rows.filter(({ kind }) => /^\d+$/u.test(kind));
  return `Of ${sum(rows, "sites")} spoiled quotations and anchors (a word replaced, a “not” dropped, another number, a middle cut out,
a look-alike letter, shifted offsets, an edited source, 31 kinds in all) ${sum(rows, "right")} were refused for the right reason and
${sum(rows, "accepted") + sum(rows, "warned")} were accepted.`;
}

interface Heuristic {
  readonly rule: string;
  readonly question: string;
  readonly kind: string;
  /** What of true records it was asked about. */
  readonly of?: keyof Results["trueRows"][number]["judged"];
}

const marks = "evidence/quotes-stand-in-quotation-marks";

const heuristicRules: readonly Heuristic[] = [
  { question: "Is the speaker named near the words?", rule: "evidence/speaker-is-near", kind: "D1", of: "quotes" },
  { question: "Do the words stand in quotation marks?", rule: marks, kind: "D2", of: "parts" },
  { question: "Is the quotation whole, or was it cut?", rule: marks, kind: "D4", of: "parts" },
  { question: "Is it the right place, where words stand twice?", rule: marks, kind: "D5" },
  {
    question: "Do a summary’s numbers and names stand in the passage?",
    rule: "evidence/summary-numbers-and-names-are-near",
    kind: "D11",
    of: "demands",
  },
];

function heuristics(figures: Figures): string {
  const lines = heuristicRules
    .filter(({ kind }) => ofKinds(figures, kind).length > 0)
    .map(({ rule, question, kind, of }) => {
      const passed = of ? passedOf(figures, rule, of) : "";
      return `| ${question} | \`${rule}\` | ${passed} | ${caught(figures, kind)} |`;
    });
  return ["| question | rule | true ones passed | false ones caught |", "| --- | --- | --- | --- |", ...lines].join(
    "\n",
  );
}

function passedOf({ trueRows }: Figures, rule: string, of: NonNullable<Heuristic["of"]>): string {
  const all = trueRows.reduce((total, { judged }) => total + judged[of], 0);
  const faulty = trueRows.flatMap(({ codes }) => codes).filter((code) => code === rule).length;
  return `${all - faulty} of ${all}`;
}

function reading(figures: Figures): string {
  const names: readonly (readonly [string, string])[] = [
    ["D6", "the stance turned round"],
    ["D7", "demander and addressee exchanged"],
    ["D8", "a meeting’s day moved"],
    ["D9", "an anchor that is beside the point"],
    ["D10", "words that the speaker denies"],
  ];
  const lines = names
    .filter(([id]) => ofKinds(figures, id).length > 0)
    .map(([id, name]) => {
      const rows = ofKinds(figures, id);
      const refused = sum(rows, "right") + sum(rows, "other");
      return `| ${name} | ${sum(rows, "sites")} | ${refused} | ${sum(rows, "warned")} | ${sum(rows, "accepted")} |`;
    });
  const head = [
    "| what was spoiled | cases | refused all the same | warned of | passed |",
    "| --- | --- | --- | --- | --- |",
  ];
  return [...head, ...lines].join("\n");
}
