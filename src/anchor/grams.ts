import { oncePer } from "../integrity/once-per.js";

/** So many UTF-16 units in a row are one gram: the shortest piece that a text is searched for by its hash. */
export const gramLength = 6;

const base = 0x01000193;
const tableBits = 22;

/** The power of the base by which the unit that leaves a gram was multiplied. */
const leaving = powerOf(base, gramLength);

function powerOf(factor: number, exponent: number): number {
  let power = 1;
  for (let count = 0; count < exponent; count += 1) power = Math.imul(power, factor);
  return power;
}

/** The hash of the gram that begins at an offset. */
function hashAt(text: string, at: number): number {
  let hash = 0;
  for (let unit = at; unit < at + gramLength; unit += 1) hash = (Math.imul(hash, base) + text.charCodeAt(unit)) | 0;
  return hash;
}

/** Calls back for each gram of a text with its hash, in one pass. */
export function rollOver(text: string, visit: (hash: number, start: number) => void): void {
  if (text.length < gramLength) return;
  let hash = hashAt(text, 0);
  visit(hash, 0);
  for (let start = 1; start + gramLength <= text.length; start += 1) {
    const left = Math.imul(text.charCodeAt(start - 1), leaving);
    hash = (Math.imul(hash, base) + text.charCodeAt(start + gramLength - 1) - left) | 0;
    visit(hash, start);
  }
}

/** A hash's place in a table of a power of two: its upper bits, which the base mixes best. */
export function slotOf(hash: number, bits: number): number {
  return hash >>> (32 - bits);
}

/** A text to search in; the object is what an index is remembered by. */
export interface Haystack {
  readonly text: string;
}

/**
 * How often grams stand in a text, never too few: grams of one slot are counted together, and no further than 65,535. Of
 * words that are not in a text it mostly knows so at once, and of others which of their grams is the rarest.
 */
export const gramCounts: (haystack: Haystack) => Uint16Array = oncePer(({ text }: Haystack) => {
  const counts = new Uint16Array(2 ** tableBits);
  rollOver(text, (hash) => {
    const slot = slotOf(hash, tableBits);
    const count = counts[slot] as number;
    if (count < 0xffff) counts[slot] = count + 1;
  });
  return counts;
});

/** A gram of words: where it begins in them, and how often at most it stands in the text. */
export interface Gram {
  readonly at: number;
  readonly hash: number;
  readonly count: number;
}

/** The rarest gram between two offsets of words; of very long words as many are asked as tell enough. */
export function rarestGram(
  words: string,
  within: { readonly start: number; readonly end: number },
  counts: Uint16Array,
): Gram {
  let rarest: Gram = { at: -1, hash: 0, count: Number.POSITIVE_INFINITY };
  const last = Math.min(within.end - gramLength, within.start + mostAsked);
  for (let at = within.start; at <= last && rarest.count > 0; at += 1) {
    const hash = hashAt(words, at);
    const count = counts[slotOf(hash, tableBits)] as number;
    if (count < rarest.count) rarest = { at, hash, count };
  }
  return rarest;
}

const mostAsked = 2000;
