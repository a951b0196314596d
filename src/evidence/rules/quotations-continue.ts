import { breachesOf, longestInterruption } from "../continuation.js";
import { readableQuotes } from "../quotes.js";
import type { EvidenceRule } from "../rule.js";

export const quotationsContinue: EvidenceRule = {
  code: "evidence/quotations-continue",
  severity: "error",
  readsSource: true,
  description:
    "Between two text anchors of a quote the source closes and reopens its quotation marks, once, in one paragraph.",
  why: "Two true halves can make a false quote: only where the source interrupts a quotation are its parts one utterance.",
  fix: "Make each quotation a quote of its own, or anchor the whole of what the source has between its marks.",
  messages: {
    unquoted: "The words do not continue those before them: at least one part does not stand between quotation marks.",
    cut: "{gap} code points are left out in the middle of a quotation; the source does not interrupt it there.",
    another: "Another quotation stands between these words and those before them.",
    fragment: "The words before these are part of a sentence of the source’s own; no quotation is interrupted there.",
    far: "{gap} code points stand between these words and those before them; an interruption has at most {limit}.",
    paragraph: "A paragraph ends between these words and those before them.",
  },
  example: {
    source: "“The ferry is safe,” said Mira Voss. “Come.” The council doubts it: “No boat is.”",
    failing: [
      {
        type: "Quote",
        text: "The ferry is safe, No boat is.",
        evidence: [{ exact: "The ferry is safe," }, { exact: "No boat is." }],
      },
    ],
    mended: [{ type: "Quote", text: "The ferry is safe,", evidence: [{ exact: "The ferry is safe," }] }],
  },
  *check(claims) {
    for (const quote of readableQuotes(claims)) {
      const { entry } = quote;
      for (const { claim, reason, gap } of breachesOf(quote)) {
        const data = { source: claim.anchor.source, gap, limit: longestInterruption };
        yield { entry, pointer: claim.pointer, message: reason, data };
      }
    }
  },
};
