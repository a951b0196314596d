import { countCodePoints, type SourceText } from "../evidence/source-text.js";

/** A place in a text, in code points. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Where words stand in a text, in UTF-16 units: how often, and the first places. */
export interface Occurrences {
  readonly total: number;
  readonly first: readonly number[];
}

/** As many places as a finding shows. */
export const mostShown = 5;

/** Every place where words stand in a text, overlapping ones too. */
export function* placesOf(words: string, text: string): Generator<number, void> {
  for (let unit = text.indexOf(words); unit !== -1; unit = text.indexOf(words, unit + 1)) yield unit;
}

/** The span of words that stand at an offset in UTF-16 units. */
export function spanAt(unit: number, words: string, text: SourceText): Span {
  const start = text.codePointAt(unit);
  return { start, end: start + countCodePoints(words) };
}

/**
 * Whether what stands directly before a place ends with these words. White space between the two does not count, since
 * few people write it; everything else does.
 */
export function standsBefore(before: string, unit: number, text: string): boolean {
  const wanted = before.trimEnd();
  let end = unit;
  while (end > 0 && /\s/u.test(text[end - 1] as string)) end -= 1;
  return text.endsWith(wanted, end);
}
