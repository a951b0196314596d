import type { Anchor, DraftAnchor, Quote } from "../../generated/types/index.js";
import { applyTo } from "./apply-changes.js";
import type { Change } from "./change.js";
import { groupBy } from "./group-by.js";

/**
 * Where the source's words took the place of an author's, a quote's text follows, if it was those words; a text that says
 * anything else is the author's and stays.
 */
export function renewQuotes(changes: readonly Change[]): readonly Change[] {
  const renewed: Change[] = [];
  for (const [entry, ofEntry] of groupBy(changes, (change) => change.entry)) {
    const { value: quote } = entry;
    if (!ofEntry.some(({ by }) => by === "form") || !isQuote(quote)) continue;
    const value = wordsOf(applyTo(quote, ofEntry).evidence as Quote["evidence"]);
    if (quote.text === wordsOf(quote.evidence) && quote.text !== value)
      renewed.push({ entry, pointer: "/text", value, by: "derived" });
  }
  return renewed;
}

/** The words of a quote's text anchors, drafts among them. */
function wordsOf(evidence: readonly (Anchor | DraftAnchor)[]): string {
  const own = evidence.filter(({ supports }) => supports === undefined);
  return own
    .flatMap((item) => ("words" in item ? [item.words] : item.exact === undefined ? [] : [item.exact]))
    .join(" ");
}

function isQuote(value: unknown): value is Quote {
  return (value as { readonly type?: unknown }).type === "Quote";
}
