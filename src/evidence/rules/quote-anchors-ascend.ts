import type { Claims } from "../claims.js";
import { firstOutOfOrder, hasFault, type QuoteClaim, quotesOf } from "../quotes.js";
import type { EvidenceRule } from "../rule.js";

export const quoteAnchorsAscend: EvidenceRule = {
  code: "evidence/quote-anchors-ascend",
  severity: "error",
  readsSource: false,
  description: "The text anchors of a quote lie in one source, in the order of its text, and do not overlap.",
  why: "Words put together in another order, or from two documents, are not what somebody said.",
  fix: "Put the anchors in the order of the source, each word in one anchor; make two quotes of words from two sources.",
  messages: {
    order: "The text anchor begins at {start}, but the one before it ends at {previousEnd}.",
    source: "The text anchor lies in {source}, but the one before it in {previousSource}.",
  },
  example: {
    source: "“The ferry will run,” said Mira Voss. “All night.”",
    failing: [
      {
        type: "Quote",
        text: "All night. The ferry will run,",
        evidence: [{ exact: "All night." }, { exact: "The ferry will run," }],
      },
    ],
    mended: [
      {
        type: "Quote",
        text: "The ferry will run, All night.",
        evidence: [{ exact: "The ferry will run," }, { exact: "All night." }],
      },
    ],
  },
  *check(claims) {
    for (const quote of quotesOf(claims)) {
      const claim = firstOutOfOrder(quote);
      const previous = claim && quote.textAnchors[quote.textAnchors.indexOf(claim) - 1]?.anchor;
      if (!previous || isExplained(quote, claims)) continue;
      const { source, start } = claim.anchor;
      const message = source === previous.source ? "order" : "source";
      const data = { source, start, previousSource: previous.source, previousEnd: previous.end };
      yield {
        entry: quote.entry,
        pointer: `${claim.pointer}/${message === "order" ? "start" : "source"}`,
        message,
        data,
      };
    }
  },
};

/** Whether another rule already says why the anchors are not in order. */
function isExplained(quote: QuoteClaim, claims: Claims): boolean {
  const isNowhere = quote.textAnchors.some(({ anchor }) => !claims.records.isDefined(anchor.source));
  return isNowhere || hasFault(quote, claims, ["range", "span"]);
}
