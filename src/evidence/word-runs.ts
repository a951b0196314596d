import { oncePer } from "../integrity/once-per.js";
import { type Quotation, quotationsOf } from "./quotations.js";
import type { SourceText } from "./source-text.js";

/** So many words in a row are a passage of the source; fewer are its vocabulary. */
export const longestRun: number = 13;

const gram: number = longestRun + 1;

/** A text of so many words has at least one letter for each, and something between them. */
const shortest = 2 * gram - 1;

/** The longest run of words that a text shares with a source, as offsets in UTF-16 units of the text. */
export interface Run {
  readonly words: number;
  readonly start: number;
  readonly end: number;
}

interface Word {
  readonly start: number;
  readonly end: number;
  readonly folded: string;
}

/** A source's words, numbered, and where each run of them begins that does not lie within one quotation. */
interface RunIndex {
  readonly numbers: ReadonlyMap<string, number>;
  readonly words: Int32Array;
  readonly places: ReadonlyMap<number, number>;
}

/** The longest run of at least 14 words that also stands in the source, case and accents' encoding apart. */
export function findSourceRun(text: string, source: SourceText): Run | undefined {
  const words = text.length < shortest ? [] : wordsOf(text);
  if (words.length < gram) return undefined;
  const index = indexOf(source);
  const numbers = Int32Array.from(words, ({ folded }) => index.numbers.get(folded) ?? -1);
  let longest: Run | undefined;
  for (let first = 0; first + gram <= words.length; first += 1) {
    const length = runLength(numbers, first, index);
    if (length <= (longest?.words ?? longestRun)) continue;
    longest = { words: length, start: (words[first] as Word).start, end: (words[first + length - 1] as Word).end };
  }
  return longest;
}

function runLength(numbers: Int32Array, first: number, { words, places }: RunIndex): number {
  const place = places.get(keyOf(numbers, first));
  if (place === undefined) return 0;
  let length = 0;
  while (first + length < numbers.length && numbers[first + length] === words[place + length]) length += 1;
  return length;
}

const isAscii = /^[\x20-\x7E]*$/u;

function wordsOf(text: string): Word[] {
  return Array.from(text.matchAll(/[\p{L}\p{M}\p{N}]+/gu), ({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
    folded: (isAscii.test(word) ? word : word.normalize("NFC")).toLowerCase(),
  }));
}

const indexOf = oncePer((source: SourceText): RunIndex => {
  const found = wordsOf(source.text);
  const numbers = new Map<string, number>();
  for (const { folded } of found) if (!numbers.has(folded)) numbers.set(folded, numbers.size);
  const words = Int32Array.from(found, ({ folded }) => numbers.get(folded) as number);
  const isQuoted = quotedBetween(source);
  const places = new Map<number, number>();
  for (let first = 0; first + gram <= words.length; first += 1) {
    if (isQuoted((found[first] as Word).start, (found[first + gram - 1] as Word).end)) continue;
    const key = keyOf(words, first);
    if (!places.has(key)) places.set(key, first);
  }
  return { numbers, words, places };
});

/** Whether all from one ascending offset to another lies within one quotation. */
function quotedBetween(source: SourceText): (start: number, end: number) => boolean {
  const spans = quotationsOf(source).map(
    ({ start, end }: Quotation) => [source.unitAt(start), source.unitAt(end)] as const,
  );
  let next = 0;
  return (start, end) => {
    while ((spans[next]?.[1] ?? Infinity) <= start) next += 1;
    const span = spans[next];
    return span !== undefined && span[0] <= start && end <= span[1];
  };
}

/** Two hashes of a run in one number of 53 bits; what has the key is compared word by word. */
function keyOf(numbers: Int32Array, first: number): number {
  let high = 0;
  let low = 0;
  for (let index = first; index < first + gram; index += 1) {
    const number = numbers[index] as number;
    high = Math.imul(high ^ number, 0x9e3779b1) ^ (high >>> 15);
    low = Math.imul(low + number, 0x85ebca6b) ^ (low >>> 13);
  }
  return (high >>> 11) * 0x1_0000_0000 + (low >>> 0);
}
