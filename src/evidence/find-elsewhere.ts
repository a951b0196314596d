import type { Anchor } from "../../generated/types/index.js";
import type { Claims } from "./claims.js";
import { collectPlaces, type Places, type Span } from "./nearest-places.js";
import { type Budget, spend } from "./search-budget.js";
import { countCodePoints, digestOf, type SourceText } from "./source-text.js";

/** What a search found, and how far it went before its budget was spent. */
export interface SearchResult {
  readonly elsewhere: Places;
  readonly searched: "everywhere" | "nearby" | "nowhere";
}

/** How far around its offsets an anchor's words are looked for when the whole text would take too long. */
const nearby = 200;

/** Texts beyond this many code points are searched by digest only nearby. */
const longestToSearch = 200_000;

/** Every digest costs about as much as hashing this many code points more. */
const costOfDigest = 64;

/** Where the words of an anchor, or words with its digest, stand in the text that it should be in. */
export function findElsewhere(anchor: Anchor, text: SourceText, budget: Budget): SearchResult {
  if (anchor.exact === undefined) return findDigest(anchor, text, budget);
  return findWords(anchor.exact, anchor, { text, isWhole: spend(budget, "scans", text.text.length) });
}

interface Scope {
  readonly text: SourceText;
  readonly isWhole: boolean;
}

/** Every occurrence of words is counted, in the whole text or near the anchor; the nearest are given. */
function findWords(words: string, { start }: Anchor, scope: Scope): SearchResult {
  const { text, isWhole } = scope;
  const length = countCodePoints(words);
  const found = collectPlaces(start, length);
  const from = isWhole ? 0 : Math.max(0, start - nearby);
  const part = isWhole ? text.text : text.slice(from, start + length + nearby);
  const offset = text.unitAt(from);
  for (let unit = part.indexOf(words); unit !== -1; unit = part.indexOf(words, unit + 1)) {
    found.add(text.codePointAt(offset + unit));
  }
  return { elsewhere: found.result(), searched: isWhole ? "everywhere" : "nearby" };
}

function findDigest(anchor: Anchor, text: SourceText, budget: Budget): SearchResult {
  const length = anchor.end - anchor.start;
  const last = text.codePoints - length;
  const canTry = (windows: number): boolean => spend(budget, "digests", windows * (length + costOfDigest));
  if (text.codePoints <= longestToSearch && canTry(last + 1)) {
    return { elsewhere: findWindows(anchor, text, { start: 0, end: last }), searched: "everywhere" };
  }
  if (!canTry(2 * nearby + 1)) return { elsewhere: { total: 0, places: [] }, searched: "nowhere" };
  const around = { start: Math.max(0, anchor.start - nearby), end: Math.min(last, anchor.start + nearby) };
  return { elsewhere: findWindows(anchor, text, around), searched: "nearby" };
}

function findWindows({ start, end, sha256 }: Anchor, text: SourceText, within: Span): Places {
  const length = end - start;
  const found = collectPlaces(start, length);
  for (let at = within.start; at <= within.end; at += 1) {
    if (digestOf(text.slice(at, at + length)) === sha256) found.add(at);
  }
  return found.result();
}

/** Beyond these the source was hardly mistaken for another. */
const mostOtherSources = 20;

/** Another source whose text has the digest between the same offsets, or holds the words. */
export function findInOtherSource(anchor: Anchor, claims: Claims, budget: Budget): string | undefined {
  const others = claims.records.of("Source").slice(0, mostOtherSources);
  return others.find(({ value: { id } }) => {
    const text = id === anchor.source ? undefined : claims.textOf(id);
    return text && (hasDigestThere(anchor, text, budget) || hasWordsAnywhere(anchor, text, budget));
  })?.value.id;
}

function hasDigestThere({ start, end, sha256 }: Anchor, text: SourceText, budget: Budget): boolean {
  return spend(budget, "digests", end - start + costOfDigest) && digestOf(text.slice(start, end)) === sha256;
}

function hasWordsAnywhere({ exact }: Anchor, { text }: SourceText, budget: Budget): boolean {
  return exact !== undefined && spend(budget, "scans", text.length) && text.includes(exact);
}
