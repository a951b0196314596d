import type { Anchor } from "../../../generated/types/index.js";
import type { Violation } from "../../integrity/rule.js";
import type { AnchorClaim, Claims } from "../claims.js";
import { compareTexts } from "../difference.js";
import { faultyAnchors } from "../examine-anchor.js";
import type { EvidenceRule } from "../rule.js";
import { countCodePoints, digestOf } from "../source-text.js";

export const exactAgreesWithItsDigest: EvidenceRule = {
  code: "evidence/exact-agrees-with-its-digest",
  severity: "error",
  readsSource: false,
  description: "The words of an anchor have the digest and the length that the anchor gives.",
  why: "Whoever has no copy of the source can only see that the quoted words are those that were anchored.",
  fix: "Restore the words as the source has them, or let `demarche anchor` renew the digest and the offsets.",
  messages: {
    digest: "The words do not have the digest that the anchor gives; theirs is {found}.",
    altered: "The words differ from those in {source}, whose digest the anchor gives, from their character {at} on.",
    length: "The words have {found} code points, but the offsets span {expected}.",
  },
  example: {
    source: "“The ferry will run all night,” said Mira Voss.",
    failing: [
      {
        type: "Quote",
        text: "The ferry will run all day,",
        evidence: [
          {
            start: 1,
            end: 30,
            sha256: "0000000000000000000000000000000000000000000000000000000000000000",
            exact: "The ferry will run all day,",
          },
        ],
      },
    ],
    mended: [
      { type: "Quote", text: "The ferry will run all night,", evidence: [{ exact: "The ferry will run all night," }] },
    ],
  },
  *check(claims) {
    for (const [claim, fault] of faultyAnchors(claims)) {
      if (fault === "exact") yield explainWords(claim, claims);
      if (fault === "length") yield explainLength(claim);
    }
  },
};

function explainWords({ entry, pointer, anchor }: AnchorClaim, claims: Claims): Violation {
  const { source, start, end, sha256, exact = "" } = anchor;
  const span = claims.textOf(source)?.slice(start, end);
  const isSpanRight = span !== undefined && digestOf(span) === sha256;
  const data = isSpanRight
    ? { source, ...compareTexts(span, exact) }
    : { source, expected: sha256, found: digestOf(exact) };
  return { entry, pointer: `${pointer}/exact`, message: isSpanRight ? "altered" : "digest", data };
}

function explainLength({ entry, pointer, anchor }: AnchorClaim): Violation {
  const data = { source: anchor.source, expected: spanOf(anchor), found: countCodePoints(anchor.exact ?? "") };
  return { entry, pointer: `${pointer}/end`, message: "length", data };
}

function spanOf({ start, end }: Anchor): number {
  return end - start;
}
