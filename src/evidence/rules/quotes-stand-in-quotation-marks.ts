import type { Violation } from "../../integrity/rule.js";
import type { AnchorClaim, Claims } from "../claims.js";
import { breachesOf } from "../continuation.js";
import { isBetweenSingleMarks } from "../quotation-marks.js";
import { type Quotation, quotationAt, quotationsOf } from "../quotations.js";
import { type ReadableQuote, readableQuotes } from "../quotes.js";
import type { EvidenceRule } from "../rule.js";
import { countCodePoints, type SourceText } from "../source-text.js";

export const quotesStandInQuotationMarks: EvidenceRule = {
  code: "evidence/quotes-stand-in-quotation-marks",
  severity: "warning",
  readsSource: true,
  description: "A quote's words stand between quotation marks in the source, all that stands between them.",
  why: "Without the marks they are the writer's words, not the speaker's; and a quotation that is cut can say the opposite.",
  fix: "Anchor everything from the opening mark to the closing one. If the source sets speech apart in another way, as a transcript does, acknowledge the finding with that reason.",
  messages: {
    outside: "The words at {start}–{end} in {source} do not stand between quotation marks.",
    trimmed:
      "The quotation in {source} is cut: {before} code points are missing before the words at {start}–{end}, {after} after them.",
    unclosed: "The quotation in {source} that begins at {quotationStart} has no closing mark.",
  },
  example: {
    source: "“The ferry is not cancelled,” said Mira Voss.",
    failing: [{ type: "Quote", text: "cancelled", evidence: [{ exact: "cancelled" }] }],
    mended: [
      { type: "Quote", text: "The ferry is not cancelled,", evidence: [{ exact: "The ferry is not cancelled," }] },
    ],
  },
  *check(claims: Claims) {
    for (const quote of readableQuotes(claims)) {
      if (!breachesOf(quote).next().done) continue;
      for (const claim of quote.textAnchors) yield* judgeMarks(claim, quote);
    }
  },
};

function* judgeMarks(claim: AnchorClaim, { entry, text }: ReadableQuote): Iterable<Violation> {
  const { source, start, end } = claim.anchor;
  if (isBetweenSingleMarks(text.slice(start - 1, start), text.slice(end, end + 1))) return;
  const place = { source, start, end };
  const around = quotationAround(text, start, end);
  if (!around) {
    yield { entry, pointer: claim.pointer, message: "outside", data: place };
    return;
  }
  const before = text.slice(around.start, start);
  const after = text.slice(end, around.end);
  const isWhole = [before, after].every((cut) => isNegligible(cut, entry.value.form));
  if (isWhole && around.ending !== "unclosed") return;
  const counts = { before: countCodePoints(before), after: countCodePoints(after) };
  const data = { ...place, ...counts, quotationStart: around.start, quotationEnd: around.end };
  yield { entry, pointer: claim.pointer, message: isWhole ? "unclosed" : "trimmed", data };
}

/** The quotation that a span lies in, together with those that take it up again as far as the span reaches. */
function quotationAround(text: SourceText, start: number, end: number): Quotation | undefined {
  const quotations = quotationsOf(text);
  const index = quotationAt(quotations, start);
  const first = quotations[index];
  let last = first;
  for (let next = index + 1; last && last.end < end && last.ending === "continued"; next += 1) last = quotations[next];
  return first && last && end <= last.end ? { ...last, start: first.start } : undefined;
}

/** White space may be left out; of a part of a sentence, its punctuation too, but no symbol: an emoji can say the opposite. */
function isNegligible(cut: string, form: "direct" | "partial"): boolean {
  return form === "partial" ? /^[\s\p{P}\p{Cf}]*$/u.test(cut) : /^\s*$/u.test(cut);
}
