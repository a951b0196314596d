import { lastBeginningBy } from "./paragraphs.js";
import { quotationsOf } from "./quotations.js";
import type { SourceText } from "./source-text.js";

/** The parts between two offsets, in code points, that the source says in its own voice: outside quotation marks. */
export function narrationBetween(text: SourceText, start: number, end: number): readonly string[] {
  const quotations = quotationsOf(text);
  const parts: string[] = [];
  let from = Math.max(0, start);
  const to = Math.min(text.codePoints, end);
  for (let index = Math.max(0, lastBeginningBy(quotations, from)); from < to; index += 1) {
    const quotation = quotations[index];
    if (!quotation || quotation.start >= to) break;
    if (quotation.start > from) parts.push(text.slice(from, quotation.start));
    from = Math.max(from, quotation.end);
  }
  return from < to ? [...parts, text.slice(from, to)] : parts;
}
