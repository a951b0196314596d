import type { Anchor } from "../../generated/types/index.js";
import type { Claims } from "./claims.js";
import { countCodePoints, digestOf, type SourceText } from "./source-text.js";

/** A place in a text, in code points. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Where the words of an anchor stand in its source: how often, and the places nearest to where they should. */
export interface Elsewhere {
  readonly total: number;
  readonly places: readonly Span[];
}

/** What a search found, and how far it went before its budget was spent. */
export interface SearchResult {
  readonly elsewhere: Elsewhere;
  readonly searched: "everywhere" | "nearby" | "nowhere";
}

export type Search = (anchor: Anchor, text: SourceText) => SearchResult;

const mostPlaces = 5;

/** How far around its offsets an anchor's words are looked for when the whole text would take too long. */
const nearby = 200;

/** Texts beyond this many code points are searched by digest only nearby. */
const longestToSearch = 200_000;

/** Code points that one run may digest in vain: a few seconds. */
const digestBudget = 100_000_000;

/** UTF-16 units that one run may read through in vain. */
const scanBudget = 500_000_000;

/** Every digest costs about as much as hashing this many code points more. */
const costOfDigest = 64;

/** A search with a budget of its own, so that a file full of wrong anchors is still judged in seconds. */
export function startSearch(): Search {
  let digests = digestBudget;
  let scans = scanBudget;
  const spendDigests = (cost: number): boolean => {
    if (cost > digests) return false;
    digests -= cost;
    return true;
  };
  return (anchor, text) => {
    if (anchor.exact === undefined) return findDigest(anchor, text, spendDigests);
    const isAffordable = text.text.length <= scans;
    scans -= isAffordable ? text.text.length : 0;
    return findWords(anchor.exact, anchor, { text, isWhole: isAffordable });
  };
}

/** Every occurrence of words is counted, in the whole text or near the anchor; the nearest are given. */
function findWords(words: string, { start }: Anchor, scope: { text: SourceText; isWhole: boolean }): SearchResult {
  const { text, isWhole } = scope;
  const length = countCodePoints(words);
  const found = nearestPlaces(start, length);
  const from = isWhole ? 0 : Math.max(0, start - nearby);
  const part = isWhole ? text.text : text.slice(from, start + length + nearby);
  const offset = text.unitAt(from);
  for (let unit = part.indexOf(words); unit !== -1; unit = part.indexOf(words, unit + 1)) {
    found.add(text.codePointAt(offset + unit));
  }
  return { elsewhere: found.result(), searched: isWhole ? "everywhere" : "nearby" };
}

function findDigest(anchor: Anchor, text: SourceText, spend: (cost: number) => boolean): SearchResult {
  const length = anchor.end - anchor.start;
  const last = text.codePoints - length;
  const cost = (windows: number): number => windows * (length + costOfDigest);
  if (text.codePoints <= longestToSearch && spend(cost(last + 1))) {
    return { elsewhere: findWindows(anchor, text, { start: 0, end: last }), searched: "everywhere" };
  }
  if (!spend(cost(2 * nearby + 1))) return nothing("nowhere");
  const around = { start: Math.max(0, anchor.start - nearby), end: Math.min(last, anchor.start + nearby) };
  return { elsewhere: findWindows(anchor, text, around), searched: "nearby" };
}

function findWindows({ start, end, sha256 }: Anchor, text: SourceText, within: Span): Elsewhere {
  const length = end - start;
  const found = nearestPlaces(start, length);
  for (let at = within.start; at <= within.end; at += 1) {
    if (digestOf(text.slice(at, at + length)) === sha256) found.add(at);
  }
  return found.result();
}

/** Collects places that come in ascending order, and keeps those nearest to an offset. */
function nearestPlaces(from: number, length: number): { add(start: number): void; result(): Elsewhere } {
  let total = 0;
  const starts: number[] = [];
  return {
    add(start) {
      total += 1;
      starts.push(start);
      if (starts.length > mostPlaces)
        starts.splice(Math.abs((starts[0] as number) - from) > Math.abs(start - from) ? 0 : mostPlaces, 1);
    },
    result: () => ({
      total,
      places: starts
        .sort((one, other) => Math.abs(one - from) - Math.abs(other - from))
        .map((start) => ({ start, end: start + length })),
    }),
  };
}

function nothing(searched: SearchResult["searched"]): SearchResult {
  return { elsewhere: { total: 0, places: [] }, searched };
}

/** Another source whose text has the digest between the same offsets, or holds the words. */
export function findInOtherSource({ source, start, end, sha256, exact }: Anchor, claims: Claims): string | undefined {
  const others = claims.records.of("Source").slice(0, mostOtherSources);
  return others.find(({ value: { id } }) => {
    const text = id === source ? undefined : claims.textOf(id);
    return text && (digestOf(text.slice(start, end)) === sha256 || (exact !== undefined && text.text.includes(exact)));
  })?.value.id;
}

/** Beyond these the source was hardly mistaken for another. */
const mostOtherSources = 20;
