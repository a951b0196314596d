import type { Claims } from "../claims.js";
import { compareTexts } from "../difference.js";
import { firstOutOfOrder, hasFault, type QuoteClaim, quotesOf } from "../quotes.js";
import type { EvidenceRule } from "../rule.js";

export const textEqualsAnchors: EvidenceRule = {
  code: "evidence/text-equals-anchors",
  severity: "error",
  readsSource: false,
  description: "A quote's text is the words of its text anchors, in order, joined by one space.",
  why: "The anchors are what is compared with the source; a text that says something else is not supported.",
  fix: "Copy the words of the anchors into the text, or anchor the words that are missing.",
  messages: {
    differs: 'The text differs from the words of its anchors from its character {at} on: they have "{expected}".',
    unsupported: "The quote has no text anchor, so nothing supports its text.",
  },
  example: {
    source: "“The ferry will run,” said Mira Voss. “All night.”",
    failing: [
      {
        type: "Quote",
        text: "The ferry will run all night.",
        evidence: [{ exact: "The ferry will run," }, { exact: "All night." }],
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
      const { entry, textAnchors } = quote;
      const expected = textAnchors.map(({ anchor }) => anchor.exact).join(" ");
      if (entry.value.text === expected || isExplained(quote, claims)) continue;
      const message = textAnchors.length === 0 ? "unsupported" : "differs";
      const data = message === "differs" ? compareTexts(expected, entry.value.text) : {};
      yield { entry, pointer: "/text", message, data };
    }
  },
};

/** Whether another rule already says why the text is not that of the anchors. */
function isExplained(quote: QuoteClaim, claims: Claims): boolean {
  const willHaveMore = quote.drafts.some(({ draft }) => draft.supports === undefined);
  const hasMisplaced = quote.anchors.some(({ anchor, isTextAnchor }) => anchor.exact !== undefined && !isTextAnchor);
  const isInOrder = firstOutOfOrder(quote) === undefined;
  return willHaveMore || hasMisplaced || !isInOrder || hasFault(quote, claims, ["exact", "length", "span"]);
}
