import type { SourceText } from "../evidence/source-text.js";

/** A place in a text, in code points, end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The span between two offsets in UTF-16 units. */
export function spanBetween(start: number, end: number, text: SourceText): Span {
  return { start: text.codePointAt(start), end: text.codePointAt(end) };
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
