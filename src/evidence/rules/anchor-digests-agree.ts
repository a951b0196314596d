import type { Anchor } from "../../../generated/types/index.js";
import type { FindingData } from "../../finding.js";
import type { Violation } from "../../integrity/rule.js";
import type { AnchorClaim, Claims } from "../claims.js";
import { compareTexts } from "../difference.js";
import { comparedPart, faultyAnchors } from "../examine-anchor.js";
import { findElsewhere, findInOtherSource } from "../find-elsewhere.js";
import { differsOnlyInForm } from "../form.js";
import { misreadAs } from "../misread-offsets.js";
import type { EvidenceRule } from "../rule.js";
import { type Budget, startBudget } from "../search-budget.js";
import { digestOf, type SourceText } from "../source-text.js";

export const anchorDigestsAgree: EvidenceRule = {
  code: "evidence/anchor-digests-agree",
  severity: "error",
  readsSource: true,
  description: "What stands between an anchor's offsets in its source has the anchor's digest.",
  why: "Only equal characters support a claim: a word more, less or other can turn it into its opposite.",
  fix: "Write the offsets that the finding gives, or let `demarche anchor` find the words. Words that are not in the source cannot be anchored.",
  messages: {
    shifted: "The words do not stand at {start}–{end} in {source}, but at {foundStart}–{foundEnd}.",
    utf16: "The offsets {start}–{end} count UTF-16 units; in code points the words stand at {foundStart}–{foundEnd}.",
    bytes: "The offsets {start}–{end} count bytes; in code points the words stand at {foundStart}–{foundEnd}.",
    otherSource: "The words do not stand in {source}, but in {otherSource}.",
    digest: "The words stand in {source} as they should, but the digest is not theirs; theirs is {spanDigest}.",
    form: 'The words differ from {source} in form: "{found}" stands there. Nothing but equal characters is accepted.',
    differ: 'The words are not in {source}: "{found}" stands at {start}–{end}. They differ from character {at} on.',
    absent: 'The words are not in {source}: "{found}" stands at {start}–{end}.',
    unsearched:
      'The words do not stand at {start}–{end} in {source}, nor near it: "{found}" stands there. So many anchors are at fault that the whole text was not searched.',
    closed:
      "What stands at {start}–{end} in {source} does not have the anchor's digest, nor does anything that was searched ({searched}).",
  },
  example: {
    source: "“The ferry will run all night,” said Mira Voss.",
    failing: [
      {
        type: "Quote",
        text: "The ferry won’t run all night,",
        evidence: [{ start: 1, end: 31, exact: "The ferry won’t run all night," }],
      },
    ],
    mended: [
      {
        type: "Quote",
        text: "The ferry will run all night,",
        evidence: [{ start: 1, end: 30, exact: "The ferry will run all night," }],
      },
    ],
  },
  *check(claims) {
    const budget = startBudget();
    for (const [claim, fault] of faultyAnchors(claims)) {
      const text = claims.textOf(claim.anchor.source);
      if (text && fault === "digest") yield explainDigest(claim);
      if (text && fault === "span") yield explainSpan(claim, text, { claims, budget });
    }
  },
};

function explainDigest({ entry, pointer, anchor }: AnchorClaim): Violation {
  const data = { source: anchor.source, expected: anchor.sha256, spanDigest: digestOf(anchor.exact ?? "") };
  return { entry, pointer: `${pointer}/sha256`, message: "digest", data };
}

interface Tools {
  readonly claims: Claims;
  readonly budget: Budget;
}

function explainSpan(claim: AnchorClaim, text: SourceText, { claims, budget }: Tools): Violation {
  const { entry, pointer } = claim;
  const anchor = comparedPart(claim);
  const misread = misreadAs(anchor, text);
  const { elsewhere, searched } = findElsewhere(anchor, text, budget);
  const place = misread.unit ? misread : elsewhere.places[0];
  const otherSource = place ? undefined : findInOtherSource(anchor, claims, budget);
  const data: FindingData = {
    ...{ source: anchor.source, start: anchor.start, end: anchor.end, searched },
    ...misread.data,
    ...(elsewhere.total > 0 && { elsewhere }),
    ...(place && { foundStart: place.start, foundEnd: place.end }),
    ...(otherSource !== undefined && { otherSource }),
    ...differenceOf(anchor, text),
  };
  if (place) return { entry, pointer: `${pointer}/start`, message: misread.unit ?? "shifted", data };
  if (otherSource !== undefined) return { entry, pointer: `${pointer}/source`, message: "otherSource", data };
  if (anchor.exact === undefined) return { entry, pointer: `${pointer}/sha256`, message: "closed", data };
  const message = searched === "everywhere" ? nameDifference(anchor, text) : "unsearched";
  return { entry, pointer: `${pointer}/exact`, message, data };
}

/** Of a closed anchor nothing is shown: what stands there is the source's, and what should is unknown. */
function differenceOf({ start, end, exact }: Anchor, text: SourceText): FindingData {
  return exact === undefined ? {} : { ...compareTexts(exact, text.slice(start, end)) };
}

function nameDifference({ start, end, exact = "" }: Anchor, text: SourceText): "form" | "differ" | "absent" {
  const span = text.slice(start, end);
  if (differsOnlyInForm(exact, span)) return "form";
  return compareTexts(exact, span).at > 0 ? "differ" : "absent";
}
