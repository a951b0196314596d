import type { Source } from "../../generated/types/index.js";
import type { AnchorClaim, Claims } from "../evidence/claims.js";
import type { Entry, Problem } from "../finding.js";
import { anchorDrafts, moveAnchor } from "./anchor-drafts.js";
import type { Change, Outcome } from "./change.js";
import { editedSourcesKeepTheirWords } from "./checks/edited-sources-keep-their-words.js";
import type { SourceClaims } from "./claims-by-source.js";
import { findAnchors } from "./find-anchors.js";
import { type Refusal, refuse, type Scene } from "./wanted.js";

type EditedClaims = SourceClaims & { readonly edited: Entry<Source> };

/**
 * Renews the record of a source whose text was edited, and all its anchors with it; or, if only one of them is not found
 * again, nothing. Drafts wait until then: their offsets would count in a text that the record does not mean.
 */
export function repairEdited(
  source: EditedClaims,
  { claims, scene, digest }: { readonly claims: Claims; readonly scene: Scene; digest(text: string): string },
): Outcome {
  const { id, text, edited, anchors, drafts } = source;
  const verdicts = findAnchors({ claims: anchors, scene, mayKeepStart: true, digest });
  const anchored = anchorDrafts(drafts, scene);
  const lost = anchors.filter((claim) => !("span" in (verdicts.get(claim) ?? {})));
  const problems = [...lost.map((claim) => problemOf(claim, verdicts.get(claim) as Refusal)), ...anchored.problems];
  const found = anchors.length - lost.length + anchored.changes.length;
  const reason = reasonAgainst(source, { claims, lost: lost.length, found });
  if (reason) {
    const data = { source: id, lost: lost.length, total: anchors.length, waiting: drafts.length };
    const refusal = refuse(editedSourcesKeepTheirWords, reason, {
      ...data,
      expected: edited.value.text.sha256,
      found: text.sha256,
    });
    return { changes: [], problems: [{ entry: edited, pointer: "/text/sha256", ...refusal }, ...problems], kept: 0 };
  }
  const moved = anchors.flatMap((claim) => moveAnchor(claim, verdicts.get(claim)));
  const identity = { sha256: text.sha256, bytes: text.bytes, codePoints: text.codePoints };
  const renewed: Change = { entry: edited, pointer: "/text", value: identity, by: "derived" };
  return { changes: [renewed, ...moved, ...anchored.changes], problems, kept: anchors.length - moved.length };
}

function problemOf({ entry, pointer }: AnchorClaim, refusal: Refusal): Problem {
  return { entry, pointer, ...refusal };
}

/** Why nothing may be written, by the name of the message. */
function reasonAgainst(
  { id, edited }: EditedClaims,
  { claims: { records }, lost, found }: { readonly claims: Claims; readonly lost: number; readonly found: number },
): string | undefined {
  if (!records.entries.includes(edited)) return "imported";
  if (lost > 0) return "lost";
  if ((edited.value.regions ?? []).length > 0) return "regions";
  const isHidden = records.entries.some((entry) => !records.isSound(entry, "") && mentions(entry.value, id));
  if (isHidden || records.mayDefineMore || records.definitions.get(id)?.length !== 1) return "unread";
  return found === 0 ? "unproven" : undefined;
}

/** Whether a record that is not in order may have an anchor in a source. */
function mentions(value: unknown, id: string): boolean {
  return JSON.stringify(value)?.includes(JSON.stringify(id)) ?? true;
}
