import type { AnchorClaim } from "./claims.js";
import { lastBeginningBy, paragraphsOf } from "./paragraphs.js";
import { type Quotation, quotationAt, quotationsOf } from "./quotations.js";
import type { ReadableQuote } from "./quotes.js";
import type { SourceText } from "./source-text.js";

/** The most code points that may stand between two parts of one quotation: who is speaking, hardly more. */
export const longestInterruption: number = 200;

/** Why a text anchor does not continue the one before it. */
export interface Breach {
  readonly claim: AnchorClaim;
  readonly reason: "unquoted" | "cut" | "another" | "fragment" | "far" | "paragraph";
  /** Code points between the two anchors. */
  readonly gap: number;
}

/** The text anchors of a quote that do not continue the quotation of the one before. */
export function* breachesOf({ textAnchors, text }: ReadableQuote): Generator<Breach, void> {
  for (const [index, claim] of textAnchors.entries()) {
    const previous = textAnchors[index - 1];
    if (!previous) continue;
    const gap = { start: previous.anchor.end, end: claim.anchor.start };
    const reason = judgeGap(gap, text);
    if (reason) yield { claim, reason, gap: gap.end - gap.start };
  }
}

/** What lies between two parts of a quotation, in code points. */
export interface Gap {
  readonly start: number;
  readonly end: number;
}

/** Why what follows a gap does not continue the quotation before it; undefined if it does. */
export function judgeGap(gap: Gap, text: SourceText): Breach["reason"] | undefined {
  const quotations = quotationsOf(text);
  const before = quotationAt(quotations, gap.start - 1);
  const after = quotationAt(quotations, gap.end);
  if (before === -1 || after === -1) return "unquoted";
  if (before === after) return "cut";
  if (after !== before + 1) return "another";
  if ((quotations[before] as Quotation).ending === "continued") return undefined;
  if (isFragment(quotations[before] as Quotation, text)) return "fragment";
  if (gap.end - gap.start > longestInterruption) return "far";
  return crossesParagraph(gap, text) ? "paragraph" : undefined;
}

/**
 * Words that the source builds into a sentence of its own ("were “not the problem” and"): nothing interrupts them, so
 * nothing continues them. Before an utterance stands no letter, or its end shows that it goes on.
 */
function isFragment({ start, end }: Quotation, text: SourceText): boolean {
  const isWithinSentence = /[\p{L}\p{M}\p{N}]['’]?\s*\S$/u.test(text.slice(Math.max(0, start - 8), start).trimEnd());
  if (!isWithinSentence) return false;
  const endsAsUtterance = /[\p{P}]\s*$/u.test(text.slice(Math.max(start, end - 4), end));
  const goesOn = /^\S\s*[,،、;:—–-]/u.test(text.slice(end, end + 4));
  return !endsAsUtterance && !goesOn;
}

/** A new line that begins with an opening mark is somebody's turn to speak, even where lines are broken to fit a page. */
function crossesParagraph({ start, end }: Gap, text: SourceText): boolean {
  const between = text.slice(start, end);
  if (/[\n\r\u0085\u2028\u2029]\s*\S?$/u.test(between)) return true;
  const paragraphs = paragraphsOf(text);
  const unit = text.unitAt(start);
  return lastBeginningBy(paragraphs, unit) !== lastBeginningBy(paragraphs, unit + between.length);
}
