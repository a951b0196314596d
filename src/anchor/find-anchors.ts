import type { Anchor } from "../../generated/types/index.js";
import type { AnchorClaim } from "../evidence/claims.js";
import { countCodePoints, digestOf } from "../evidence/source-text.js";
import { closedAnchorsAreFound } from "./checks/closed-anchors-are-found.js";
import { offsetsCountCodePoints } from "./checks/offsets-count-code-points.js";
import { type DigestFound, findDigests } from "./find-digests.js";
import { climbDown } from "./ladder.js";
import { refuse, type Scene, type Verdict, type Wanted } from "./wanted.js";

/** Anchors that do not hold where they point, and what their source is now. */
export interface Lost {
  readonly claims: readonly AnchorClaim[];
  readonly scene: Scene;
  /** Whether the old offsets tell which of several places is meant: where the source was edited around them. */
  readonly mayKeepStart: boolean;
  digest(text: string): string;
}

/**
 * Finds anchors again: open ones by their words, closed ones by their digest, which gives their words. Then all are asked
 * the same as drafts are: whether the words stand in one place that nobody has to guess.
 */
export function findAnchors({ claims, scene, mayKeepStart, digest }: Lost): ReadonlyMap<AnchorClaim, Verdict> {
  const closed = claims.filter(({ anchor }) => knownWords(anchor) === undefined).map(({ anchor }) => anchor);
  const { found, unsearched } = findDigests(closed, { text: scene.text, budget: scene.budget, digest });
  const verdicts = new Map<AnchorClaim, Verdict>();
  const wanted = new Map<Wanted, AnchorClaim>();
  for (const claim of claims) {
    const { source, start, end } = claim.anchor;
    const words = knownWords(claim.anchor) ?? found.get(claim.anchor)?.words;
    if (words === undefined) {
      const message = unsearched.has(claim.anchor) ? "unsearched" : "absent";
      verdicts.set(claim, refuse(closedAnchorsAreFound, message, { source, start, end }));
    } else wanted.set({ source, words, isQuoted: claim.isTextAnchor, ...(mayKeepStart && { start }) }, claim);
  }
  for (const [one, verdict] of climbDown([...wanted.keys()], scene)) {
    const claim = wanted.get(one) as AnchorClaim;
    verdicts.set(claim, explain(claim, found.get(claim.anchor), verdict));
  }
  return verdicts;
}

/** The words of an anchor that has them and whose digest is theirs. */
function knownWords({ exact, sha256 }: Anchor): string | undefined {
  return exact !== undefined && digestOf(exact) === sha256 ? exact : undefined;
}

/** Offsets that count something else point at one of the places where the words stand; that is worth saying. */
function explain({ anchor }: AnchorClaim, hit: DigestFound | undefined, verdict: Verdict): Verdict {
  if (!hit?.unit) return verdict;
  const { source, start, end } = anchor;
  if ("span" in verdict) return verdict;
  const place = { foundStart: hit.start, foundEnd: hit.start + countCodePoints(hit.words) };
  return refuse(offsetsCountCodePoints, hit.unit, { source, start, end, ...place, total: verdict.data["total"] });
}
