import type { anchorRecords, Code, Finding, validateRecords } from "../../../src/index.js";
import { spoilAnchors } from "./anchor-mutants.js";
import { type Case, casesOfWords, recordsOf } from "./cases.js";
import { spoilSense } from "./doubt-mutants.js";
import type { BenchText } from "./invent-text.js";
import { countLost, judgeCases } from "./judge-cases.js";
import { type Form, kinds } from "./kinds.js";
import { spoilReading } from "./reading-mutants.js";
import { partsOf, spoilWords } from "./word-mutants.js";

/** What is judged: the two functions of the package, or others in their place. */
export interface Checks {
  readonly anchorRecords: typeof anchorRecords;
  readonly validateRecords: typeof validateRecords;
}

/** What became of one spoiled record. */
export type Verdict = "right" | "other" | "warned" | "accepted";

/** One kind in one form, in one text. */
export interface Row extends Readonly<Record<Verdict, number>> {
  readonly text: string;
  readonly kind: string;
  readonly form: Form;
  readonly sites: number;
  /** The cases that were not refused with the right code, for whoever looks into it. */
  readonly strays: readonly Stray[];
}

export interface Stray {
  readonly verdict: Verdict;
  readonly codes: readonly Code[];
  readonly record: unknown;
}

/** What was found in true records. */
export interface TrueRow {
  readonly text: string;
  readonly errors: number;
  readonly warnings: number;
  readonly codes: readonly Code[];
  /** How many there are to find fault with: quotes, their parts, breaks between parts, demands. */
  readonly judged: Readonly<Record<"quotes" | "parts" | "joints" | "demands", number>>;
  /** True records that `anchorRecords` did not bring back from their words. */
  readonly lost: number;
}

export interface Results {
  readonly rows: readonly Row[];
  readonly trueRows: readonly TrueRow[];
  /** Changed words that stood in the source all the same, by text. */
  readonly skipped: Readonly<Record<string, number>>;
}

export async function runBenchmark(texts: readonly BenchText[], checks: Checks): Promise<Results> {
  const rows: Row[] = [];
  const trueRows: TrueRow[] = [];
  const skipped: Record<string, number> = {};
  for (const text of texts) {
    const { mutants, skipped: count } = spoilWords(text);
    skipped[text.name] = count;
    trueRows.push(await judgeTruth(text, checks));
    const cases = [...casesOfWords(text, mutants), ...spoilAnchors(text), ...spoilSense(text), ...spoilReading(text)];
    for (const { id } of kinds) {
      for (const form of forms) {
        const ofKind = cases.filter((item) => item.kind === id && item.form === form);
        if (ofKind.length > 0) rows.push(await judgeKind(text, ofKind, checks));
      }
    }
  }
  return { rows, trueRows, skipped };
}

const forms: readonly Form[] = ["draft", "forged", "altered", "finished"];

async function judgeTruth(text: BenchText, checks: Checks): Promise<TrueRow> {
  const { findings } = await checks.validateRecords(text.records, { sources: text.texts, manifest: text.manifest });
  const quotes = text.quotes.length;
  const parts = partsOf(text.quotes).length;
  const count = (severity: Finding["severity"]): number => findings.filter((one) => one.severity === severity).length;
  return {
    text: text.name,
    errors: count("error"),
    warnings: count("warning"),
    codes: findings.map(({ code }) => code),
    judged: { quotes, parts, joints: parts - quotes, demands: recordsOf(text, "Demand").length },
    lost: await countLost(text, checks),
  };
}

async function judgeKind(text: BenchText, cases: readonly Case[], checks: Checks): Promise<Row> {
  const [first] = cases as readonly [Case, ...Case[]];
  const tally: Record<Verdict, number> = { right: 0, other: 0, warned: 0, accepted: 0 };
  const strays: Stray[] = [];
  for (const [verdict, findings, { record }] of await judgeCases(text, cases, checks)) {
    tally[verdict] += 1;
    if (verdict !== "right") strays.push({ verdict, codes: findings.map(({ code }) => code), record });
  }
  return { text: text.name, kind: first.kind, form: first.form, sites: cases.length, ...tally, strays };
}
