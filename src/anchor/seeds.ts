import { countCodePoints } from "../evidence/source-text.js";
import { oncePer } from "../integrity/once-per.js";
import { findPieces, type Piece } from "./find-pieces.js";
import { gramCounts, gramLength, rarestGram } from "./grams.js";
import type { Scene } from "./wanted.js";

/** In code points: of shorter words too much is like them. */
const shortestNear: number = 20;

/** In UTF-16 units: of longer words nothing like them is looked for. */
export const longestNear: number = 50_000;

/** The greatest edit distance at which words are still said to be like others. */
export function mostErrors(words: string): number {
  return Math.min(32, Math.floor(countCodePoints(words) / 10));
}

/** A place where a piece of the words stands in the text: the offsets of both, and of the piece's end in the words. */
export interface Seed {
  readonly unit: number;
  readonly from: number;
  readonly to: number;
}

export interface Seeds {
  readonly found: readonly Seed[];
  /** Whether every passage that is near enough must hold one of them. */
  readonly areAll: boolean;
}

/** Pieces that are too common would find everything; of each words' pieces the rarest are taken, up to so many places. */
const mostPlaces = 400;

/** Words whose pieces are searched for in one pass: more would keep too many places in memory. */
const wordsAtOnce = 4000;

/**
 * Where pieces of words stand in the text. Words with k errors, cut into k + 1 pieces, have one piece without an error:
 * so what is like them stands around a piece, and only there need be looked.
 */
export function seedsOf(words: readonly string[], scene: Scene): ReadonlyMap<string, Seeds> {
  const known = rememberedBy(scene);
  const asked = words.filter((one) => !known.has(one) && mayBeNear(one));
  for (let at = 0; at < asked.length; at += wordsAtOnce) collectSeeds(asked.slice(at, at + wordsAtOnce), scene, known);
  return known;
}

const rememberedBy = oncePer((_: Scene) => new Map<string, Seeds>());

/** Whether something like the words is looked for at all. */
export function mayBeNear(words: string): boolean {
  return words.isWellFormed() && words.length <= longestNear && countCodePoints(words) >= shortestNear;
}

interface Cut extends Piece {
  readonly owner: number;
  readonly from: number;
}

function collectSeeds(words: readonly string[], { text, budget }: Scene, known: Map<string, Seeds>): void {
  if (budget.near.left < 2 * text.text.length) {
    budget.near.left = -1;
    return;
  }
  const counts = gramCounts(text);
  const chosen = words.map((one, owner) => choosePieces(one, owner, counts));
  const pieces = chosen.flatMap(({ cuts }) => cuts);
  const found = words.map((): Seed[] => []);
  const isFinished = findPieces(pieces, text, {
    spending: budget.near,
    visit: (index, unit) => {
      const { owner, from, words: piece } = pieces[index] as Cut;
      (found[owner] as Seed[]).push({ unit, from, to: from + piece.length });
    },
  });
  for (const [owner, one] of words.entries()) {
    known.set(one, { found: found[owner] as Seed[], areAll: isFinished && (chosen[owner]?.areAll ?? false) });
  }
}

function choosePieces(
  words: string,
  owner: number,
  counts: Uint16Array,
): { readonly cuts: readonly Cut[]; readonly areAll: boolean } {
  const number = mostErrors(words) + 1;
  const borders = Array.from({ length: number + 1 }, (_, index) => Math.floor((index * words.length) / number));
  const cuts = borders.slice(1).flatMap((end, index): Cut[] => {
    const start = borders[index] as number;
    const gram = rarestGram(words, { start, end }, counts);
    const own = { ...gram, at: gram.at - start };
    return gram.count === 0 || end - start < gramLength
      ? []
      : [{ owner, from: start, words: words.slice(start, end), gram: own }];
  });
  let places = 0;
  const rarest = cuts
    .toSorted((one, other) => one.gram.count - other.gram.count)
    .filter(({ gram: { count } }, index) => {
      places += count;
      return places <= mostPlaces || (index === 0 && count < 20 * mostPlaces);
    });
  return { cuts: rarest, areAll: rarest.length === cuts.length };
}
