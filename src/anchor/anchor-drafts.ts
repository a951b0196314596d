import type { Anchor } from "../../generated/types/index.js";
import type { AnchorClaim, DraftClaim } from "../evidence/claims.js";
import { digestOf } from "../evidence/source-text.js";
import type { Problem } from "../finding.js";
import type { Change } from "./change.js";
import { climbDown } from "./ladder.js";
import type { Found, Scene, Verdict, Wanted } from "./wanted.js";

/** Anchors the drafts of one source, or says why not. */
export function anchorDrafts(
  drafts: readonly DraftClaim[],
  scene: Scene,
): { readonly changes: readonly Change[]; readonly problems: readonly Problem[] } {
  const changes: Change[] = [];
  const problems: Problem[] = [];
  const wanted = new Map(drafts.map((claim): [Wanted, DraftClaim] => [wantedOf(claim), claim]));
  const verdicts = climbDown([...wanted.keys()], scene);
  for (const [one, claim] of wanted) {
    const verdict = verdicts.get(one) as Verdict;
    if ("span" in verdict) changes.push(writeAnchor(claim, verdict));
    else problems.push({ entry: claim.entry, pointer: claim.pointer, ...verdict });
  }
  return { changes, problems };
}

function wantedOf(claim: DraftClaim): Wanted {
  const { source, words, before } = claim.draft;
  return { source, words, before, isQuoted: isQuoted(claim) };
}

/** On a Quote, a draft that supports the whole record carries its words. */
function isQuoted({ entry, draft }: DraftClaim): boolean {
  return (entry.value as { readonly type?: unknown }).type === "Quote" && draft.supports === undefined;
}

function writeAnchor(claim: DraftClaim, { span, words, by }: Found): Change {
  const { source, supports } = claim.draft;
  const value: Anchor = {
    source,
    ...span,
    sha256: digestOf(words),
    ...(isQuoted(claim) && { exact: words }),
    ...(supports && { supports }),
  };
  return { entry: claim.entry, pointer: claim.pointer, value, by };
}

/** What is to be written of an anchor that was found again; nothing if it stands where it stood. */
export function moveAnchor({ entry, pointer, anchor }: AnchorClaim, verdict: Verdict | undefined): readonly Change[] {
  if (!verdict || !("span" in verdict)) return [];
  const { span, by } = verdict;
  if (span.start === anchor.start && span.end === anchor.end) return [];
  return [{ entry, pointer, value: { ...anchor, ...span }, by: anchor.exact === undefined ? "digest" : by }];
}
