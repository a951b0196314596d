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
const nearby = 300;

/**
 * Finds the words of closed anchors, of which only digests are known. An edit moves all that follows it by the same
 * distance, so each is looked for first where the one before it was found; what is left costs a pass over the text for
 * each length. Anchors that the budget did not reach are in the second result.
 */
export function findDigests(
  anchors: readonly Anchor[],
  search: DigestSearch,
): { readonly found: ReadonlyMap<Anchor, DigestFound>; readonly unsearched: ReadonlySet<Anchor> } {
  const found = new Map<Anchor, DigestFound>();
  let shift = 0;
  for (const anchor of anchors.toSorted((one, other) => one.start - other.start)) {
    const hit = findAtOnce(anchor, shift, search);
    if (!hit) continue;
    found.set(anchor, hit);
    if (!hit.unit) shift = hit.start - anchor.start;
  }
  const unsearched = new Set<Anchor>();
  const byLength = groupBy(
    anchors.filter((one) => !found.has(one) && one.end > one.start),
    lengthOf,
  );
  for (const [length, group] of byLength) {
    if (spend(search, { windows: search.text.codePoints - length + 1, length }))
      findInWindows(group, { length, search, found });
    else for (const anchor of group) unsearched.add(anchor);
  }
  return { found, unsearched };
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
  if (!spend(search, { windows: 2 * nearby, length })) return undefined;
  for (const at of outward(start + shift, text.codePoints - length)) {
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
