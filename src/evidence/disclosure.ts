import { anchorsBySource } from "./by-source.js";
import type { AnchorClaim, Claims } from "./claims.js";
import { faultyAnchors, lengthOf } from "./examine-anchor.js";
import { sourcesInUse } from "./sources-in-use.js";

/** How much of a source's text the quotations of a dataset disclose. */
export interface Disclosure {
  readonly source: string;
  /** Code points of the text that stand in at least one text anchor. */
  readonly codePoints: number;
  /** Their share in the text, 0 to 1. */
  readonly share: number;
  /** The share that the source's `rights` allow; null if it has none. */
  readonly limit: number | null;
}

/** What the text anchors disclose of each source, in the order of the records; imported sources last. */
export function discloseShares(claims: Claims): readonly Disclosure[] {
  return Array.from(sourcesInUse(claims), ({ source: { id, rights } }) => {
    const codePoints = countDisclosed(anchorsBySource(claims).get(id) ?? [], claims);
    const length = lengthOf(id, claims) ?? 0;
    return {
      source: id,
      codePoints,
      share: length > 0 ? codePoints / length : 0,
      limit: rights?.maxVerbatimShare ?? null,
    };
  });
}

function countDisclosed(anchors: readonly AnchorClaim[], claims: Claims): number {
  const faulty = faultyAnchors(claims);
  const spans = anchors.filter((claim) => claim.isTextAnchor && !isMisplaced(faulty.get(claim)));
  const ascending = spans.map(({ anchor }) => anchor).sort((one, other) => one.start - other.start);
  let total = 0;
  let counted = 0;
  for (const { start, end } of ascending) {
    total += Math.max(0, end - Math.max(start, counted));
    counted = Math.max(counted, end);
  }
  return total;
}

/** Such an anchor's offsets do not say which words it discloses, and are a finding already. */
function isMisplaced(fault: string | undefined): boolean {
  return fault === "range" || fault === "span";
}
