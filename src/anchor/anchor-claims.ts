/**
 * The claims of a dataset enter, with whatever sources were supplied; what is to be written where leaves, and a finding
 * for each anchor that cannot be. Records that are not well-formed are left alone. Words are written only where equal
 * code points stand in the source, in one place that nobody had to guess.
 */
import type { Anchor } from "../../generated/types/index.js";
import type { Claims, DraftClaim } from "../evidence/claims.js";
import { examineAnchor } from "../evidence/examine-anchor.js";
import { sourceIsAtHand } from "../evidence/rules/source-is-at-hand.js";
import { digestOf, type SourceText } from "../evidence/source-text.js";
import type { Problem } from "../finding.js";
import type { Change, Outcome } from "./change.js";
import { climbDown, type Found } from "./ladder.js";

export function anchorClaims(claims: Claims): Outcome {
  const changes: Change[] = [];
  const problems: Problem[] = [...missingSources(claims)];
  for (const claim of claims.drafts) {
    const text = readableText(claim.draft.source, claims);
    if (!text) continue;
    const verdict = climbDown(claim.draft, text);
    if ("check" in verdict) problems.push({ entry: claim.entry, pointer: claim.pointer, ...verdict });
    else changes.push(writeAnchor(claim, verdict));
  }
  const kept = claims.anchors.filter(
    (claim) => claims.textOf(claim.anchor.source) && !examineAnchor(claim.anchor, claims),
  );
  return { changes, problems, kept: kept.length };
}

/** A text that offsets may count in: the one that the source's record means, or any if no record says which. */
function readableText(id: string, claims: Claims): SourceText | undefined {
  return claims.records.isDefined(id) ? claims.textOf(id) : claims.suppliedText(id);
}

/** One finding for each source that drafts need and whose text is not at hand. */
function* missingSources(claims: Claims): Iterable<Problem> {
  const waiting = new Map<string, DraftClaim[]>();
  for (const claim of claims.drafts) {
    const { source } = claim.draft;
    if (claims.suppliedText(source)) continue;
    waiting.set(source, [...(waiting.get(source) ?? []), claim]);
  }
  for (const [source, [first, ...rest]] of waiting) {
    const own = claims.records.definitions.get(source)?.[0];
    const place = own
      ? { entry: own.entry, pointer: "/text" }
      : { entry: first?.entry, pointer: `${first?.pointer}/source` };
    yield {
      check: sourceIsAtHand,
      ...(place as Pick<Problem, "entry" | "pointer">),
      data: { source, anchors: 1 + rest.length },
    };
  }
}

function writeAnchor({ entry, pointer, draft }: DraftClaim, { span, words, by }: Found): Change {
  const { source, supports } = draft;
  const isQuote = (entry.value as { readonly type?: unknown }).type === "Quote";
  const value: Anchor = {
    source,
    ...span,
    sha256: digestOf(words),
    ...(isQuote && !supports && { exact: words }),
    ...(supports && { supports }),
  };
  return { entry, pointer, value, by };
}
