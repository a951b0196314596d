import type { FindingData } from "../../finding.js";
import type { Violation } from "../../integrity/rule.js";
import type { AnchorClaim, Claims } from "../claims.js";
import { compareTexts } from "../difference.js";
import { faultyAnchors } from "../examine-anchor.js";
import { findInOtherSource, type Search, startSearch } from "../find-elsewhere.js";
import { differsOnlyInForm } from "../form.js";
import { misreadAs } from "../misread-offsets.js";
import type { EvidenceRule } from "../rule.js";
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
    const search = startSearch();
    for (const [claim, fault] of faultyAnchors(claims)) {
      const text = claims.textOf(claim.anchor.source);
      if (text && fault === "digest") yield explainDigest(claim);
      if (text && fault === "span") yield explainSpan(claim, text, { claims, search });
    }
  },
};

function explainDigest({ entry, pointer, anchor }: AnchorClaim): Violation {
  const data = { source: anchor.source, expected: anchor.sha256, spanDigest: digestOf(anchor.exact ?? "") };
  return { entry, pointer: `${pointer}/sha256`, message: "digest", data };
}

interface Tools {
  readonly claims: Claims;
  readonly search: Search;
}

function explainSpan({ entry, pointer, anchor }: AnchorClaim, text: SourceText, { claims, search }: Tools): Violation {
  const { source, start, end, exact } = anchor;
  const misread = misreadAs(anchor, text);
  const { elsewhere, searched } = search(anchor, text);
  const place = elsewhere.places[0] ?? (misread.unit && misread);
  const otherSource = place ? undefined : findInOtherSource(anchor, claims);
  const data: FindingData = {
    source,
    start,
    end,
    ...misread.data,
    ...(elsewhere.total > 0 && { elsewhere }),
    ...(place && { foundStart: place.start, foundEnd: place.end }),
    ...(otherSource !== undefined && { otherSource }),
    searched,
    ...(exact !== undefined && compareTexts(exact, text.slice(start, end))),
  };
  if (place) return { entry, pointer: `${pointer}/start`, message: misread.unit ?? "shifted", data };
  if (otherSource !== undefined) return { entry, pointer: `${pointer}/source`, message: "otherSource", data };
  if (exact === undefined) return { entry, pointer: `${pointer}/sha256`, message: "closed", data };
  const message = searched === "everywhere" ? nameOfDifference(exact, text.slice(start, end)) : "unsearched";
  return { entry, pointer: `${pointer}/exact`, message, data };
}

function nameOfDifference(exact: string, span: string): "form" | "differ" | "absent" {
  if (differsOnlyInForm(exact, span)) return "form";
  return compareTexts(exact, span).at > 0 ? "differ" : "absent";
}
