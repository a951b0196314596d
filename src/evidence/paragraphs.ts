import { oncePer } from "../integrity/once-per.js";
import type { SourceText } from "./source-text.js";

/** A stretch of a text, end exclusive. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Lines longer than this were not broken to fit a page. */
const longestWrappedLine = 120;

const lineBreak = /\r\n|[\n\r\u0085\u2028\u2029]/u;
const blankLines =
  /(?:\r\n|[\n\r\u0085\u2028\u2029])[^\S\r\n\u0085\u2028\u2029]*(?:\r\n|[\n\r\u0085\u2028\u2029])\s*/gu;

/** The paragraphs of a text in UTF-16 units: its lines, or, where lines are broken to fit a page, what blank lines part. */
export const paragraphsOf: (text: SourceText) => readonly Stretch[] = oncePer(({ text }: SourceText) =>
  splitAt(text, isWrapped(text) ? blankLines : new RegExp(lineBreak, "gu")),
);

function isWrapped(text: string): boolean {
  const inner = text.trim();
  if (inner.search(blankLines) === -1) return false;
  return inner.split(lineBreak).every((line) => line.length <= longestWrappedLine);
}

function splitAt(text: string, separator: RegExp): Stretch[] {
  const stretches: Stretch[] = [];
  let start = 0;
  for (const { 0: found, index } of text.matchAll(separator)) {
    stretches.push({ start, end: index });
    start = index + found.length;
  }
  return [...stretches, { start, end: text.length }];
}

/** The last of the ascending stretches that begins at or before an offset; -1 if none does. */
export function lastBeginningBy(stretches: readonly { readonly start: number }[], offset: number): number {
  let low = 0;
  let high = stretches.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((stretches[middle] as { readonly start: number }).start <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** The paragraph in which a character stands, in code points. */
export function paragraphAt(text: SourceText, codePoint: number): Stretch {
  const paragraphs = paragraphsOf(text);
  const { start, end } = paragraphs[Math.max(0, lastBeginningBy(paragraphs, text.unitAt(codePoint)))] as Stretch;
  return { start: text.codePointAt(start), end: text.codePointAt(end) };
}
