import type { EvidenceRule } from "../rule.js";
import { anchorDigestsAgree } from "./anchor-digests-agree.js";
import { anchorIsDraft } from "./anchor-is-draft.js";
import { anchorsLieInTheText } from "./anchors-lie-in-the-text.js";
import { disclosureStaysWithinItsLimit } from "./disclosure-stays-within-its-limit.js";
import { exactAgreesWithItsDigest } from "./exact-agrees-with-its-digest.js";
import { exactStandsOnTextAnchors } from "./exact-stands-on-text-anchors.js";
import { inferredDatesShowTheirWords } from "./inferred-dates-show-their-words.js";
import { quotationsContinue } from "./quotations-continue.js";
import { quoteAnchorsAscend } from "./quote-anchors-ascend.js";
import { quotesStandInQuotationMarks } from "./quotes-stand-in-quotation-marks.js";
import { sourceIsAtHand } from "./source-is-at-hand.js";
import { sourceTextAgrees } from "./source-text-agrees.js";
import { sourceWordsStayShort } from "./source-words-stay-short.js";
import { speakerIsNear } from "./speaker-is-near.js";
import { summaryNumbersAndNamesAreNear } from "./summary-numbers-and-names-are-near.js";
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
  sourceWordsStayShort,
  quotationsContinue,
  quotesStandInQuotationMarks,
  speakerIsNear,
  summaryNumbersAndNamesAreNear,
  inferredDatesShowTheirWords,
];
