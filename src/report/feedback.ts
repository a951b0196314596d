import { countCodePoints } from "../evidence/source-text.js";
import type { Finding } from "../finding.js";
import { catalogue } from "./catalogue.js";
import { shorten } from "./shorten.js";

/** Findings as they are sent back to whoever wrote the records, such as a language model: what to mend, nothing else. */
export interface Feedback {
  /** Whether nothing is wrong; what is left then are warnings. */
  readonly accepted: boolean;
  /** Errors first, and of them those of form first, since what cannot be read cannot be judged further. */
  readonly problems: readonly FeedbackProblem[];
  /** How many more problems there are. */
  readonly leftOut: number;
}

export interface FeedbackProblem {
  /** The record's id, if it has one. */
  readonly record?: string;
  /** A JSON Pointer into the record; without a record, one into the answer, or the file and line. */
  readonly at?: string;
  /** Present where it may be right as it is: somebody ought to look. */
  readonly severity?: "warning";
  readonly wrong: string;
  /** The words that stand in the source, or the parts that do, where something like those at fault does. */
  readonly nearest?: string | readonly string[];
  /** The same as changes, `[-written-]{+source+}`, where it is too long to be shown whole. */
  readonly changes?: string;
  /** For words that stand in several places: what to write as `before`, place by place. */
  readonly before?: readonly string[];
  /** What to do. */
  readonly do: string;
}

/** So many problems at most, and so many characters of JSON: more than that no model mends at once. */
const mostProblems = 50;
const mostCharacters = 16_000;

/** In code points. */
const longestName = 200;
const longestSentence = 300;
const longestWords = 1000;

/**
 * Puts findings of `fromProfile`, `anchorRecords` and `validateRecords`, in this order, into one answer of bounded size; a
 * problem that several of them found is told once.
 */
export function feedbackOf(findings: readonly Finding[]): Feedback {
  const distinct = withoutConsequences(withoutRepeats(findings));
  const sorted = distinct.toSorted((one, other) => rank(one) - rank(other));
  const problems: FeedbackProblem[] = [];
  let characters = 0;
  for (const finding of sorted.slice(0, mostProblems)) {
    const problem = describe(finding);
    characters += JSON.stringify(problem).length;
    if (characters > mostCharacters) break;
    problems.push(problem);
  }
  return {
    accepted: findings.every(({ severity }) => severity !== "error"),
    problems,
    leftOut: distinct.length - problems.length,
  };
}

const questions = ["read", "structure", "integrity", "evidence"];

function rank({ severity, code }: Finding): number {
  const question = questions.indexOf(code.slice(0, code.indexOf("/")));
  return severity === "error" ? question : questions.length + question;
}

function withoutRepeats(findings: readonly Finding[]): readonly Finding[] {
  const keyOf = ({ code, id, pointer, data, file, line }: Finding): string =>
    JSON.stringify([code, id, pointer, file, line, id === null ? data["at"] : null]);
  return [...new Map(findings.toReversed().map((finding) => [keyOf(finding), finding])).values()].reverse();
}

/** Without what is wrong only because of something else that is told: mending that mends this. */
function withoutConsequences(findings: readonly Finding[]): readonly Finding[] {
  const unanchored = new Set(findings.filter(isOfWords).map(placeOf));
  const refused = new Set(findings.filter(({ data }) => typeof data["at"] === "string").map(({ id }) => id));
  return findings.filter((finding) => {
    const { code, data } = finding;
    if (code === "evidence/anchor-is-draft") return !unanchored.has(placeOf(finding));
    return code !== "integrity/references-resolve" || !refused.has(String(data["reference"]));
  });
}

function isOfWords({ code }: Finding): boolean {
  return code.startsWith("evidence/") && code !== "evidence/anchor-is-draft";
}

function placeOf({ id, pointer }: Finding): string {
  return JSON.stringify([id, /^\/evidence\/\d+/u.exec(pointer)?.[0] ?? pointer]);
}

function describe(finding: Finding): FeedbackProblem {
  const { id, severity } = finding;
  const at = shownPlace(finding);
  const words = trueWords(finding);
  return {
    ...(id !== null && { record: shown(id, longestName) }),
    ...(at !== "" && { at: shown(at, longestName) }),
    ...(severity === "warning" && { severity }),
    wrong: shown(sentenceOf(finding, words), longestSentence),
    ...words,
    do: adviceFor(words) ?? shown(adviceOf(finding), longestSentence),
  };
}

function shownPlace({ id, pointer, data, file, line }: Finding): string {
  if (id !== null) return pointer;
  if (typeof data["at"] === "string") return data["at"] + pointer;
  return file === null ? pointer : `${file}:${line}${pointer}`;
}

/** Where the true words are given, the message need not show them again. */
function sentenceOf({ message, code }: Finding, words: object): string {
  const text = message.trim() === "" ? code : message;
  const end = Object.keys(words).length > 0 ? text.search(/: |; /u) : -1;
  return end === -1 ? text : `${text.slice(0, end)}.`;
}

const fixes: ReadonlyMap<string, string> = new Map(catalogue.map(({ code, fix }) => [code, fix]));

/** The first sentence of what the check says to do. */
function adviceOf({ code }: Finding): string {
  const fix = fixes.get(code) ?? "";
  return /^.*?[.](?= [A-Z(]|$)/su.exec(fix)?.[0] ?? fix;
}

/** Who has the true words before them needs no other way to find them. */
function adviceFor({ nearest, changes, before }: TrueWords): string | undefined {
  if (typeof nearest === "string")
    return "Write the words of `nearest` if they are what was meant, or take the claim back.";
  if (nearest)
    return "Give each part of `nearest` an anchor of its own, and join them by one space as the text; where more than who is speaking stands between them, make each a quote of its own.";
  if (changes)
    return "Write what stands in {+ +} in place of what stands in [- -] if it is what was meant, or take the claim back.";
  return before && "Write as `before` the words of the list that stand just before those that are meant.";
}

type TrueWords = Pick<FeedbackProblem, "nearest" | "changes" | "before">;

/** What the finding knows of the source's words, as far as it is whole: cut words would be wrong again. */
function trueWords({ code, data }: Finding): TrueWords {
  const { difference, changes, anchors, places, found, expected, start, end } = data;
  if (Array.isArray(difference)) return differing(difference, changes);
  if (Array.isArray(anchors)) return wordsOfParts(anchors);
  if (code === "evidence/words-stand-in-one-place" && Array.isArray(places)) return tellingWords(places);
  if (code === "evidence/words-have-the-sources-form" && typeof found === "string") {
    return countCodePoints(found) === Number(end) - Number(start) ? whole(found) : {};
  }
  if (code === "evidence/text-equals-anchors" && typeof expected === "string")
    return expected.length < longestShown ? whole(expected) : {};
  return {};
}

/** Findings cut words at this length, in UTF-16 units. */
const longestShown = 200;

function differing(difference: readonly unknown[], changes: unknown): TrueWords {
  const parts = difference as readonly ({ readonly kind?: unknown; readonly text?: unknown } | null)[];
  const ofSource = parts.filter((part) => part?.kind !== "written").map((part) => String(part?.text ?? "…"));
  const words = ofSource.join("");
  if (!words.includes("…")) return whole(words);
  return typeof changes === "string" ? { changes: shown(changes, longestWords) } : {};
}

function wordsOfParts(anchors: readonly unknown[]): TrueWords {
  const words = anchors.map((anchor) => (anchor as { readonly exact?: unknown } | null)?.exact);
  const areWhole = words.every((one) => typeof one === "string" && one === shown(one, longestWords));
  return areWhole && words.length > 0 ? { nearest: words as readonly string[] } : {};
}

function tellingWords(places: readonly unknown[]): TrueWords {
  const before = places.map((place) => (place as { readonly before?: unknown } | null)?.before);
  const telling = before.filter((words) => typeof words === "string").map((words) => shown(words, longestWords));
  return telling.length > 0 ? { before: telling } : {};
}

function whole(words: string): TrueWords {
  return words !== "" && words === shown(words, longestWords) ? { nearest: words } : {};
}

function shown(text: string, most: number): string {
  return shorten(text, most).toWellFormed();
}
