import type { Source } from "../../generated/types/index.js";
import type { AnchorClaim, Claims, DraftClaim } from "../evidence/claims.js";
import type { SourceText } from "../evidence/source-text.js";
import type { Entry } from "../finding.js";
import { groupBy } from "./group-by.js";

/** All that rests on one source whose text is at hand. */
export interface SourceClaims {
  readonly id: string;
  readonly text: SourceText;
  /** The source's record, if the text is another than the one that it means: somebody edited the source. */
  readonly edited?: Entry<Source>;
  readonly anchors: readonly AnchorClaim[];
  readonly drafts: readonly DraftClaim[];
}

/** The sources whose texts are at hand and may be read by: those of well-formed records, and those that none defines. */
export function claimsBySource(claims: Claims): readonly SourceClaims[] {
  const anchors = groupBy(claims.anchors, ({ anchor }) => anchor.source);
  const drafts = groupBy(claims.drafts, ({ draft }) => draft.source);
  const used = claims.records.of("Source").map(({ value }) => value.id);
  const ids = new Set([...used, ...anchors.keys(), ...drafts.keys()]);
  return [...ids].flatMap((id) => {
    const text = claims.suppliedText(id);
    const entry = claims.source(id);
    if (!text || (!entry && claims.records.isDefined(id))) return [];
    const isEdited = entry !== undefined && entry.value.text.sha256 !== text.sha256;
    const group = { id, text, anchors: anchors.get(id) ?? [], drafts: drafts.get(id) ?? [] };
    return [isEdited ? { ...group, edited: entry } : group];
  });
}
