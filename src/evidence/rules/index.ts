import type { EvidenceRule } from "../rule.js";
import { anchorDigestsAgree } from "./anchor-digests-agree.js";
import { anchorIsDraft } from "./anchor-is-draft.js";
import { anchorsLieInTheText } from "./anchors-lie-in-the-text.js";
import { disclosureStaysWithinItsLimit } from "./disclosure-stays-within-its-limit.js";
import { exactAgreesWithItsDigest } from "./exact-agrees-with-its-digest.js";
import { exactStandsOnTextAnchors } from "./exact-stands-on-text-anchors.js";
import { quoteAnchorsAscend } from "./quote-anchors-ascend.js";
import { sourceIsAtHand } from "./source-is-at-hand.js";
import { sourceTextAgrees } from "./source-text-agrees.js";
import { textEqualsAnchors } from "./text-equals-anchors.js";

/** Every rule of the fourth stage, in the order in which they are asked. */
export const evidenceRules: readonly EvidenceRule[] = [
  sourceIsAtHand,
  sourceTextAgrees,
  anchorIsDraft,
  exactStandsOnTextAnchors,
  anchorsLieInTheText,
  exactAgreesWithItsDigest,
  anchorDigestsAgree,
  quoteAnchorsAscend,
  textEqualsAnchors,
  disclosureStaysWithinItsLimit,
];
