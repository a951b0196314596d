import search from "approx-string-match";
import type { SourceText } from "../../evidence/source-text.js";
import { wordsAreVerbatim } from "../checks/words-are-verbatim.js";
import { mayBeNear, mostErrors, type Seeds, seedsOf } from "../seeds.js";
import { spanBetween } from "../spans.js";
import { byWords, type Rung, refuse, type Scene, type Verdict, type Wanted } from "../wanted.js";
import { differenceOfWords } from "../word-difference.js";

/** Around so many places words are compared in full: those at which most of their pieces stand. */
const mostCompared = 12;

/** Whether nothing that is near enough to words can have been missed; nothing is to those that are too short. */
export function isWhollyCompared(words: string, scene: Scene): boolean {
  if (!mayBeNear(words)) return true;
  const seeds = seedsOf([words], scene).get(words);
  return seeds?.areAll === true && seeds.found.length <= mostCompared;
}

interface Near {
  readonly start: number;
  readonly end: number;
  readonly errors: number;
}

/** Words that the source has almost, as a hint to whoever wrote them: one word less can be the one that denies. */
export const findNearly: Rung = (waiting, scene) => {
  const groups = byWords(waiting);
  const seeds = seedsOf([...groups.keys()], scene);
  const verdicts = new Map<Wanted, Verdict>();
  for (const [words, wanting] of groups) {
    const own = seeds.get(words);
    const near = own && findNearest(words, own, scene);
    if (near) for (const wanted of wanting) verdicts.set(wanted, describe(wanted, near, scene.text));
  }
  return verdicts;
};

function findNearest(words: string, seeds: Seeds, { text, budget }: Scene): Near | undefined {
  let errors = mostErrors(words);
  let nearest: Near | undefined;
  for (const at of likelyPlaces(seeds, errors)) {
    budget.near.left -= 64 * (words.length + 2 * errors);
    if (budget.near.left < 0 || errors < 0) break;
    const from = Math.max(0, at - 2 * errors);
    const window = text.text.slice(from, at + words.length + 3 * errors);
    const [match] = search(window, words, errors).toSorted((one, other) => one.errors - other.errors);
    if (!match) continue;
    nearest = { start: from + match.start, end: from + match.end, errors: match.errors };
    // Only what is nearer still is of interest after that.
    errors = match.errors - 1;
  }
  return nearest;
}

/** Where words would begin that hold the pieces, places with the most of them first. */
function likelyPlaces({ found }: Seeds, errors: number): readonly number[] {
  const starts = found.map(({ unit, from }) => unit - from).sort((one, other) => one - other);
  const clusters: { readonly start: number; size: number }[] = [];
  for (const start of starts) {
    const last = clusters.at(-1);
    if (last && start - last.start <= errors) last.size += 1;
    else clusters.push({ start, size: 1 });
  }
  return clusters
    .sort((one, other) => other.size - one.size || one.start - other.start)
    .slice(0, mostCompared)
    .map(({ start }) => start);
}

function describe(wanted: Wanted, near: Near, text: SourceText): Verdict {
  const { start, end } = toWholeWords(near, text.text);
  const { difference, changes } = differenceOfWords(wanted.words, text.text.slice(start, end));
  const data = { source: wanted.source, ...spanBetween(start, end, text), edits: near.errors, difference, changes };
  return refuse(wordsAreVerbatim, "near", data);
}

/** In UTF-16 units. */
const longestWord = 40;

/** The match ends where the fewest signs differ, which may be within a word. */
function toWholeWords({ start, end }: Near, text: string): { readonly start: number; readonly end: number } {
  const before = /[\p{L}\p{M}\p{N}]+$/u.exec(text.slice(Math.max(0, start - longestWord), start))?.[0] ?? "";
  const after = /^[\p{L}\p{M}\p{N}]+/u.exec(text.slice(end, end + longestWord))?.[0] ?? "";
  const beginsWithin = /^[\p{L}\p{M}\p{N}]/u.test(text.slice(start, end));
  const endsWithin = /[\p{L}\p{M}\p{N}]$/u.test(text.slice(start, end));
  return { start: beginsWithin ? start - before.length : start, end: endsWithin ? end + after.length : end };
}
