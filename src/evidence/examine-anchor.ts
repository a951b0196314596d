import type { Anchor } from "../../generated/types/index.js";
import { oncePer } from "../integrity/once-per.js";
import type { AnchorClaim, Claims } from "./claims.js";
import { countCodePoints, digestOf } from "./source-text.js";

/**
 * What is wrong with an anchor, one thing at most, so that rules which look at the same parts never say it twice:
 * - `range`: the offsets do not lie in the text;
 * - `exact`: the words do not have the digest (with the text at hand: it is they that differ from the source);
 * - `length`: the words have the digest, but not the length that the offsets give them (only without the text);
 * - `digest`: the words are those of the source, and the digest is not theirs;
 * - `span`: what stands between the offsets does not have the digest.
 */
export type Fault = "range" | "exact" | "length" | "digest" | "span";

/** The anchors that something is wrong with. */
export const faultyAnchors: (claims: Claims) => ReadonlyMap<AnchorClaim, Fault> = oncePer((claims: Claims) => {
  const faults = new Map<AnchorClaim, Fault>();
  for (const claim of claims.anchors) {
    const fault = examineAnchor(comparedPart(claim), claims);
    if (fault) faults.set(claim, fault);
  }
  return faults;
});

/** What of an anchor is compared: words that stand where none may are a finding, whatever they are. */
export function comparedPart({ anchor, isTextAnchor }: AnchorClaim): Anchor {
  if (isTextAnchor || anchor.exact === undefined) return anchor;
  const { exact: _, ...closed } = anchor;
  return closed;
}

function examineAnchor(anchor: Anchor, claims: Claims): Fault | undefined {
  if (anchor.start >= anchor.end || anchor.end > (lengthOf(anchor.source, claims) ?? Infinity)) return "range";
  const text = claims.textOf(anchor.source);
  return text ? compareWithSpan(anchor, text.slice(anchor.start, anchor.end)) : compareWithoutText(anchor);
}

/** A source's length in code points: the text's own where it is at hand, since the record's may be at fault. */
export function lengthOf(source: string, claims: Claims): number | undefined {
  return claims.textOf(source)?.codePoints ?? claims.meantText(source)?.codePoints;
}

function compareWithSpan({ exact, sha256 }: Anchor, span: string): Fault | undefined {
  if (digestOf(span) === sha256) return exact === undefined || exact === span ? undefined : "exact";
  if (exact === undefined) return "span";
  if (exact === span) return "digest";
  return digestOf(exact) === sha256 ? "span" : "exact";
}

function compareWithoutText({ exact, sha256, start, end }: Anchor): Fault | undefined {
  if (exact === undefined) return undefined;
  if (digestOf(exact) !== sha256) return "exact";
  return countCodePoints(exact) === end - start ? undefined : "length";
}
