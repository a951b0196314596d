import { judgeGap, longestInterruption } from "../../evidence/continuation.js";
import { digestOf } from "../../evidence/source-text.js";
import { partsAreAnchoredApart } from "../checks/parts-are-anchored-apart.js";
import { type Seed, seedsOf } from "../seeds.js";
import { spanBetween } from "../spans.js";
import { byWords, type Refusal, type Rung, refuse, type Scene, type Verdict, type Wanted } from "../wanted.js";

/** What stands for words that were left out. */
const ellipsis = /\s*(?:\[\s*(?:…|\.\.\.|\. \. \.)\s*\]|\(\s*(?:…|\.\.\.)\s*\)|…|\.\.\.|\. \. \.)\s*/u;

/** In UTF-16 units: where a part begins in the text, and the part. */
interface Part {
  readonly unit: number;
  readonly words: string;
}

/**
 * Words that stand in the source in several parts, one after the other: because somebody wrote an ellipsis between them,
 * or because the source says there who is speaking. Anchors for the parts are proposed and never written: whether they
 * are one utterance, the author and `evidence/quotations-continue` judge.
 */
export const findInParts: Rung = (waiting, scene) => {
  const groups = byWords(waiting.filter(({ words }) => words.isWellFormed()));
  const seeds = seedsOf([...groups.keys()], scene);
  const verdicts = new Map<Wanted, Verdict>();
  for (const [words, wanting] of groups) {
    const parts = findAroundEllipses(words, scene) ?? findInterrupted(words, seeds.get(words)?.found ?? [], scene);
    if (parts) for (const wanted of wanting) verdicts.set(wanted, propose(wanted, parts, scene));
  }
  return verdicts;
};

/** More parts than this are no quotation. */
const mostParts = 12;

/** Shorter parts stand everywhere. In UTF-16 units. */
const shortestPart = 4;

function findAroundEllipses(words: string, { text: { text }, budget: { near } }: Scene): readonly Part[] | undefined {
  const pieces = words.split(ellipsis).filter((piece) => piece !== "");
  if (pieces.length < 2 || pieces.length > mostParts || pieces.some(({ length }) => length < shortestPart))
    return undefined;
  const parts: Part[] = [];
  let from = 0;
  for (const piece of pieces) {
    near.left -= text.length;
    const unit = near.left < 0 ? -1 : text.indexOf(piece, from);
    if (unit === -1) return undefined;
    parts.push({ unit, words: piece });
    from = unit + piece.length;
  }
  return moveTogether(parts, text);
}

/** The first places in order may lie far apart: each part but the last is moved to its last place before the next. */
function moveTogether(parts: readonly Part[], text: string): readonly Part[] {
  const moved: Part[] = [];
  let end = Number.POSITIVE_INFINITY;
  for (const part of parts.toReversed()) {
    const unit = end === Number.POSITIVE_INFINITY ? part.unit : text.lastIndexOf(part.words, end - part.words.length);
    moved.push({ ...part, unit });
    end = unit;
  }
  return moved.reverse();
}

/** At so many places of a piece it is tried how far the words go on. */
const mostTried = 50;

/** The words around the longest part that stands in the text, if the source closes and reopens its marks between them. */
function findInterrupted(words: string, seeds: readonly Seed[], scene: Scene): readonly Part[] | undefined {
  const { text } = scene;
  const tried = seeds.slice(0, mostTried).map((seed) => extend(seed, words, text.text));
  const [longest] = tried.sort((one, other) => other.to - other.from - (one.to - one.from));
  if (!longest) return undefined;
  const { unit, from, to } = toWords(longest, words);
  const middle = { unit, words: words.slice(from, to) };
  const head = words.slice(0, from).trimEnd();
  const tail = words.slice(to).trimStart();
  const start = Math.max(0, unit - head.length - longestInterruption);
  const before = { unit: start + text.text.slice(start, unit).lastIndexOf(head), words: head };
  const end = unit + middle.words.length;
  const after = {
    unit: end + text.text.slice(end, end + tail.length + longestInterruption).indexOf(tail),
    words: tail,
  };
  if ((head !== "" && before.unit < start) || (tail !== "" && after.unit < end)) return undefined;
  const parts = [before, middle, after].filter((part) => part.words !== "");
  const isApart = parts.length > 1 && parts.every((part) => standsApart(part, text.text));
  return isApart && breachIn(parts, scene) === undefined ? parts : undefined;
}

/** Whether a part neither begins nor ends within a word of the text: "we" does not stand in "were". */
function standsApart({ unit, words }: Part, text: string): boolean {
  const end = unit + words.length;
  const joins = (at: number): boolean =>
    /[\p{L}\p{N}]\p{M}*$/u.test(text.slice(Math.max(0, at - 4), at)) &&
    /^[\p{L}\p{M}\p{N}]/u.test(text.slice(at, at + 2));
  return !joins(unit) && !joins(end);
}

function extend({ unit, from, to }: Seed, words: string, text: string): Seed {
  let [first, last] = [from, to];
  const shift = unit - from;
  while (first > 0 && words[first - 1] === text[first - 1 + shift]) first -= 1;
  while (last < words.length && words[last] === text[last + shift]) last += 1;
  return { unit: first + shift, from: first, to: last };
}

/** Without what agrees by chance at either end: a part begins and ends with a whole word. */
function toWords({ unit, from, to }: Seed, words: string): Seed {
  const isBorder = (at: number): boolean =>
    at === 0 || at === words.length || /\s/u.test(words[at] ?? "") || /\s/u.test(words[at - 1] ?? "");
  let [first, last] = [from, to];
  while (first < last && !isBorder(first)) first += 1;
  while (first < last && /\s/u.test(words[first] as string)) first += 1;
  while (last > first && !isBorder(last)) last -= 1;
  while (last > first && /\s/u.test(words[last - 1] as string)) last -= 1;
  return { unit: unit + first - from, from: first, to: last };
}

function breachIn(parts: readonly Part[], { text }: Scene): string | undefined {
  for (const [index, part] of parts.entries()) {
    const previous = parts[index - 1];
    if (!previous) continue;
    const gap = spanBetween(previous.unit + previous.words.length, part.unit, text);
    const breach = judgeGap(gap, text);
    if (breach) return breach;
  }
  return undefined;
}

function propose({ source, isQuoted }: Wanted, parts: readonly Part[], scene: Scene): Refusal {
  const anchors = parts.map(({ unit, words }) => ({
    source,
    ...spanBetween(unit, unit + words.length, scene.text),
    sha256: digestOf(words),
    ...(isQuoted && { exact: words }),
  }));
  const breach = breachIn(parts, scene);
  const data = { source, parts: parts.length, anchors, ...(breach !== undefined && { breach }) };
  return refuse(partsAreAnchoredApart, breach === undefined ? "continued" : "apart", data);
}
