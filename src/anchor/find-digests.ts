import type { Anchor } from "../../generated/types/index.js";
import { misreadAs } from "../evidence/misread-offsets.js";
import type { SourceText } from "../evidence/source-text.js";
import { groupBy } from "./group-by.js";
import type { AnchorBudget } from "./wanted.js";

/** What a closed anchor's digest was found to be that of; the place is one of them, in code points. */
export interface DigestFound {
  readonly words: string;
  readonly start: number;
  /** What its offsets count, if they are right in that. */
  readonly unit?: "utf16" | "bytes";
}

export interface DigestSearch {
  readonly text: SourceText;
  readonly budget: AnchorBudget;
  /** The SHA-256 of a text's UTF-8 in hexadecimal digits. */
  digest(text: string): string;
}

/** Every digest costs about as much as hashing this many code points more. */
const costOfDigest = 64;

/** So far around the place where an anchor is expected its words are looked for first. */
const nearby = 2000;

/**
 * Finds the words of closed anchors, of which only digests are known. An edit moves all that follows it by the same
 * distance, so each is looked for first around where the one before it was found; one that is not there costs a pass over
 * the text, which finds all of its length. Anchors that the budget did not reach are in the second result.
 */
export function findDigests(
  anchors: readonly Anchor[],
  search: DigestSearch,
): { readonly found: ReadonlyMap<Anchor, DigestFound>; readonly unsearched: ReadonlySet<Anchor> } {
  const found = new Map<Anchor, DigestFound>();
  const unsearched = new Set<Anchor>();
  const byLength = new Map(groupBy(anchors, lengthOf));
  let shift = 0;
  for (const anchor of anchors.toSorted((one, other) => one.start - other.start)) {
    const hit =
      found.get(anchor) ?? findAtOnce(anchor, shift, search) ?? findAnywhere(anchor, { byLength, search, found });
    if (hit === "unsearched") unsearched.add(anchor);
    else if (hit) found.set(anchor, hit);
    if (hit && hit !== "unsearched" && !hit.unit) shift = hit.start - anchor.start;
  }
  return { found, unsearched };
}

interface Search {
  /** The anchors of the lengths for which no pass was made yet. */
  readonly byLength: Map<number, readonly Anchor[]>;
  readonly search: DigestSearch;
  readonly found: Map<Anchor, DigestFound>;
}

/** A pass over the whole text finds every anchor of a length, so there is one for each length at most. */
function findAnywhere(anchor: Anchor, { byLength, search, found }: Search): DigestFound | "unsearched" | undefined {
  const length = lengthOf(anchor);
  const group = byLength.get(length);
  if (!group || length <= 0) return undefined;
  if (!spend(search, { windows: search.text.codePoints - length + 1, length })) return "unsearched";
  byLength.delete(length);
  findInWindows(
    group.filter((one) => !found.has(one)),
    { length, search, found },
  );
  return found.get(anchor);
}

function lengthOf({ start, end }: Anchor): number {
  return end - start;
}

function spend(
  { budget }: DigestSearch,
  { windows, length }: { readonly windows: number; readonly length: number },
): boolean {
  const cost = Math.max(0, windows) * (length + costOfDigest);
  if (cost > budget.digests.left) return false;
  budget.digests.left -= cost;
  return true;
}

/** At its own offsets, read as they are or as others count, or near where the edit should have moved it. */
function findAtOnce(anchor: Anchor, shift: number, search: DigestSearch): DigestFound | undefined {
  const { start, end, sha256 } = anchor;
  const { text, digest } = search;
  const length = end - start;
  if (length <= 0) return undefined;
  const misread = misreadAs(anchor, text);
  if (misread.unit && misread.start !== undefined && misread.end !== undefined)
    return { words: text.slice(misread.start, misread.end), start: misread.start, unit: misread.unit };
  for (const at of outward(start + shift, text.codePoints - length)) {
    if (!spend(search, { windows: 1, length })) return undefined;
    const words = text.slice(at, at + length);
    if (digest(words) === sha256) return { words, start: at };
  }
  return undefined;
}

/** Offsets around a place, the nearest first, none before the text and none beyond its last. */
function* outward(from: number, last: number): Generator<number, void> {
  for (let distance = 0; distance <= nearby; distance += 1) {
    if (from - distance >= 0 && from - distance <= last) yield from - distance;
    if (distance > 0 && from + distance >= 0 && from + distance <= last) yield from + distance;
  }
}

interface Windows {
  readonly length: number;
  readonly search: DigestSearch;
  readonly found: Map<Anchor, DigestFound>;
}

function findInWindows(anchors: readonly Anchor[], { length, search, found }: Windows): void {
  const { text, digest } = search;
  const waiting = new Map(groupBy(anchors, ({ sha256 }) => sha256));
  let unit = 0;
  let end = text.unitAt(length);
  for (let start = 0; start + length <= text.codePoints && waiting.size > 0; start += 1) {
    const words = text.text.slice(unit, end);
    const sha256 = digest(words);
    for (const anchor of waiting.get(sha256) ?? []) found.set(anchor, { words, start });
    waiting.delete(sha256);
    unit += widthAt(text.text, unit);
    end += widthAt(text.text, end);
  }
}

/** The UTF-16 units of the code point at an offset. */
function widthAt(text: string, unit: number): number {
  return (text.codePointAt(unit) ?? 0) > 0xffff ? 2 : 1;
}
