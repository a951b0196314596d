import { oncePer } from "../integrity/once-per.js";
import { lastBeginningBy, paragraphsOf, type Stretch } from "./paragraphs.js";
import { type MarkPairs, markPairsOf, mayOpen, quotationMark } from "./quotation-marks.js";
import type { SourceText } from "./source-text.js";

/** What stands between an opening mark and its closing one, in code points, without the marks. */
export interface Quotation {
  readonly start: number;
  readonly end: number;
  /**
   * How it ends: by a closing mark; by the end of its paragraph, since the next one takes it up again with an opening
   * mark; or, where the closing mark is missing, by the end of the paragraph.
   */
  readonly ending: "closed" | "continued" | "unclosed";
}

/** The quotations of a text, in order. Those within another are part of it. */
export const quotationsOf: (text: SourceText) => readonly Quotation[] = oncePer((source: SourceText) => {
  const reader = new QuotationReader(source.text);
  for (const paragraph of paragraphsOf(source)) reader.readParagraph(paragraph);
  const { codePointAt } = source;
  return reader.found.map(({ start, end, ending }) => ({
    start: codePointAt(start),
    end: codePointAt(end),
    ending,
  }));
});

/** Where an offset falls among the quotations: the index of the one that it lies in, or -1. */
export function quotationAt(quotations: readonly Quotation[], offset: number): number {
  const index = lastBeginningBy(quotations, offset);
  return index >= 0 && offset < (quotations[index] as Quotation).end ? index : -1;
}

interface Piece {
  readonly mark: string;
  readonly start: number;
  end: number;
  ending: Quotation["ending"];
  /** Opening marks within it that were not closed yet. */
  depth: number;
  /** How many paragraphs have ended since it began. */
  paragraphs: number;
}

/** Reads a text mark by mark; a closing mark that is missing costs its own quotation and no other. */
class QuotationReader {
  readonly found: Piece[] = [];
  readonly #text: string;
  readonly #pairs: MarkPairs;
  #open: Piece | undefined;

  constructor(text: string) {
    this.#text = text;
    this.#pairs = markPairsOf(text);
  }

  readParagraph({ start, end }: Stretch): void {
    const paragraph = this.#text.slice(start, end);
    const first = paragraph.search(/[^\s\uFEFF]/u);
    if (first === -1) return;
    if (this.#open) this.#carryOver(this.#open, start + first);
    for (const { 0: mark, index } of paragraph.matchAll(quotationMark)) this.#readMark(mark, start + index);
    if (this.#open) this.#endParagraph(this.#open, start + paragraph.trimEnd().length);
  }

  /** A quotation that is still open when a paragraph begins goes on if the paragraph begins with its mark again. */
  #carryOver(open: Piece, first: number): void {
    const isTakenUp =
      open.paragraphs === 1 && this.#text[first] === open.mark && /\S/u.test(this.#text[first + 1] ?? "");
    if (isTakenUp) open.ending = "continued";
    if (isTakenUp || this.#pairs.get(open.mark) === open.mark) this.#open = undefined;
  }

  #endParagraph(open: Piece, end: number): void {
    if (open.paragraphs === 0) open.end = end;
    open.paragraphs += 1;
    open.depth = 0;
  }

  #readMark(mark: string, unit: number): void {
    const open = this.#open;
    if (open && this.#pairs.get(open.mark)?.includes(mark)) this.#close(open, unit);
    else if (open?.mark === mark && open.paragraphs === 0) open.depth += 1;
    else if ((!open || open.mark === mark) && this.#pairs.has(mark) && mayOpen(this.#text, unit))
      this.#begin(mark, unit);
  }

  #close(open: Piece, unit: number): void {
    if (open.depth > 0) {
      open.depth -= 1;
      return;
    }
    open.end = unit;
    open.ending = "closed";
    this.#open = undefined;
  }

  #begin(mark: string, unit: number): void {
    const start = unit + mark.length;
    this.#open = { mark, start, end: start, ending: "unclosed", depth: 0, paragraphs: 0 };
    this.found.push(this.#open);
  }
}
