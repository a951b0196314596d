/**
 * The claims of a dataset enter, with whatever sources were supplied; what is to be written where leaves, and a finding
 * for each anchor that cannot be. Records that are not well-formed are left alone. Words are written only where equal
 * code points stand in the source, in one place that nobody had to guess.
 */
import type { Claims } from "../evidence/claims.js";
import { faultyAnchors } from "../evidence/examine-anchor.js";
import { anchorDigestsAgree } from "../evidence/rules/anchor-digests-agree.js";
import { anchorsLieInTheText } from "../evidence/rules/anchors-lie-in-the-text.js";
import { exactAgreesWithItsDigest } from "../evidence/rules/exact-agrees-with-its-digest.js";
import { sourceIsAtHand } from "../evidence/rules/source-is-at-hand.js";
import { digestOf } from "../evidence/source-text.js";
import type { Problem } from "../finding.js";
import { anchorDrafts, moveAnchor } from "./anchor-drafts.js";
import type { Change, Outcome } from "./change.js";
import { claimsBySource, type SourceClaims } from "./claims-by-source.js";
import { findAnchors } from "./find-anchors.js";
import { groupBy } from "./group-by.js";
import { keepDistinct } from "./keep-distinct.js";
import { renewQuotes } from "./renew-quotes.js";
import { repairEdited } from "./repair-edited.js";
import { type Scene, startAnchorBudget, type Verdict } from "./wanted.js";

/** How claims are anchored. */
export interface AnchorSettings {
  readonly form: "keep" | "source";
  /** A faster way to the SHA-256 of a text's UTF-8 than ours, where there is one. */
  digest?(text: string): string;
  /** Called when a source is done, with how many of the anchors are. */
  onProgress?(anchors: number): void;
}

export function anchorClaims(claims: Claims, { form, digest = digestOf, onProgress }: AnchorSettings): Outcome {
  const budget = startAnchorBudget();
  const sources = claimsBySource(claims);
  const outcomes: Outcome[] = [];
  let done = 0;
  for (const source of sources) {
    const { id, text, edited } = source;
    const others = sources.filter((one) => one.id !== id && !one.edited).map((one) => [one.id, one.text] as const);
    const scene: Scene = { text, others, form, budget };
    outcomes.push(
      edited
        ? repairEdited({ ...source, edited }, { claims, scene, digest })
        : anchorSource(source, { claims, scene, digest }),
    );
    done += source.anchors.length + source.drafts.length;
    onProgress?.(done);
  }
  const distinct = keepDistinct(outcomes.flatMap(({ changes }) => changes));
  const changes = [...distinct.changes, ...renewQuotes(distinct.changes)];
  const problems = [
    ...missingSources(claims),
    ...outcomes.flatMap((outcome) => outcome.problems),
    ...distinct.problems,
  ];
  return { changes, problems: inOrder(problems, claims), kept: outcomes.reduce((sum, { kept }) => sum + kept, 0) };
}

interface Tools {
  readonly claims: Claims;
  readonly scene: Scene;
  digest(text: string): string;
}

/** The drafts of a source that is as its record says, and the anchors that point beside their words. */
function anchorSource({ anchors, drafts }: SourceClaims, { claims, scene, digest }: Tools): Outcome {
  const faulty = faultyAnchors(claims);
  const misplaced = anchors.filter((claim) => {
    const fault = faulty.get(claim);
    if (fault !== "span" && fault !== "range") return false;
    // Words that have another digest than the anchor says leave open which of the two was meant.
    return !claim.isTextAnchor || digestOf(claim.anchor.exact ?? "") === claim.anchor.sha256;
  });
  const verdicts = findAnchors({ claims: misplaced, scene, mayKeepStart: false, digest });
  const changes: Change[] = [];
  const problems: Problem[] = [];
  for (const claim of misplaced) {
    const verdict = verdicts.get(claim) as Verdict;
    if ("span" in verdict) changes.push(...moveAnchor(claim, verdict));
    else problems.push({ entry: claim.entry, pointer: claim.pointer, ...verdict });
  }
  const drafted = anchorDrafts(drafts, scene);
  const faults = anchors.filter((claim) => faulty.has(claim));
  const others = faults.filter((claim) => !misplaced.includes(claim));
  return {
    changes: [...changes, ...drafted.changes],
    problems: [...problems, ...drafted.problems, ...explainFaults({ ...claims, anchors: others })],
    kept: anchors.length - faults.length,
  };
}

/** Of anchors that are at fault in another way than by their place: what `validate` says of them. */
function explainFaults(claims: Claims): readonly Problem[] {
  const rules = [anchorsLieInTheText, exactAgreesWithItsDigest, anchorDigestsAgree];
  return rules.flatMap((check) => Array.from(check.check(claims), (violation) => ({ check, ...violation })));
}

/** One finding for each source that drafts need and whose text is not at hand. */
function missingSources(claims: Claims): readonly Problem[] {
  const waiting = groupBy(
    claims.drafts.filter(({ draft }) => !claims.suppliedText(draft.source)),
    ({ draft }) => draft.source,
  );
  return [...waiting].flatMap(([source, drafts]): readonly Problem[] => {
    const own = claims.records.definitions.get(source)?.[0];
    const [first] = drafts;
    if (!first) return [];
    const place = own
      ? { entry: own.entry, pointer: "/text" }
      : { entry: first.entry, pointer: `${first.pointer}/source` };
    return [{ check: sourceIsAtHand, ...place, data: { source, anchors: drafts.length } }];
  });
}

/** In the order of the records. */
function inOrder(problems: readonly Problem[], { records }: Claims): readonly Problem[] {
  const places = new Map(records.entries.map((entry, index) => [entry, index]));
  const placeOf = ({ entry }: Problem): number => places.get(entry) ?? Number.POSITIVE_INFINITY;
  return problems.toSorted((one, other) => placeOf(one) - placeOf(other) || 0);
}
