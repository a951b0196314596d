import type { Quote } from "../../generated/types/index.js";
import type { Entry } from "../finding.js";
import { claimsByRecord, type RecordClaim } from "./by-record.js";
import type { AnchorClaim, Claims } from "./claims.js";
import { type Fault, faultyAnchors } from "./examine-anchor.js";
import type { SourceText } from "./source-text.js";

/** A Quote whose words can be compared. */
export interface QuoteClaim extends RecordClaim {
  readonly entry: Entry<Quote>;
  /** The anchors that carry its words, in the order in which the record lists them. */
  readonly textAnchors: readonly AnchorClaim[];
}

/** A quote that is known to be in its source, which is at hand. */
export interface ReadableQuote extends QuoteClaim {
  readonly text: SourceText;
}

/** Every Quote whose text and evidence are well-formed, whatever else is wrong with it. */
export function* quotesOf(claims: Claims): Iterable<QuoteClaim> {
  for (const claim of claimsByRecord(claims)) {
    if (!isQuote(claim.entry) || !claims.records.isSound(claim.entry, "/text")) continue;
    yield { ...claim, entry: claim.entry, textAnchors: claim.anchors.filter(({ isTextAnchor }) => isTextAnchor) };
  }
}

/** The quotes that can be judged by what stands around them: nothing is wrong with their text anchors. */
export function* readableQuotes(claims: Claims): Iterable<ReadableQuote> {
  for (const quote of quotesOf(claims)) {
    const [first] = quote.textAnchors;
    const text = first && claims.textOf(first.anchor.source);
    if (text && !hasFault(quote, claims, everyFault) && !firstOutOfOrder(quote)) yield { ...quote, text };
  }
}

const everyFault: readonly Fault[] = ["range", "exact", "length", "digest", "span"];

/** Whether one of these faults was found with a text anchor of the quote. */
export function hasFault({ textAnchors }: QuoteClaim, claims: Claims, faults: readonly Fault[]): boolean {
  const faulty = faultyAnchors(claims);
  return textAnchors.some((claim) => faults.includes(faulty.get(claim) as Fault));
}

/** The first text anchor that lies in another source than the one before it, or does not begin after its end. */
export function firstOutOfOrder({ textAnchors }: QuoteClaim): AnchorClaim | undefined {
  return textAnchors.find(({ anchor }, index) => {
    const previous = textAnchors[index - 1]?.anchor;
    return previous && (previous.source !== anchor.source || previous.end > anchor.start);
  });
}

function isQuote(entry: Entry): entry is Entry<Quote> {
  return (entry.value as { readonly type?: unknown }).type === "Quote";
}
