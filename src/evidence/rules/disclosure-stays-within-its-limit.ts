import { discloseShares } from "../disclosure.js";
import { lengthOf } from "../examine-anchor.js";
import type { EvidenceRule } from "../rule.js";
import { sourcesInUse } from "../sources-in-use.js";

export const disclosureStaysWithinItsLimit: EvidenceRule = {
  code: "evidence/disclosure-stays-within-its-limit",
  severity: "error",
  readsSource: false,
  description: "The quotations together disclose no larger share of a source's text than its rights allow.",
  why: "Quoting is allowed within limits; beyond them the dataset republishes the source.",
  fix: "Quote less, or, if you may, raise `rights.maxVerbatimShare` of the source.",
  messages: {
    exceeded:
      "The quotes disclose {codePoints} of the {length} code points of {source}; its rights allow {most}, a share of {limit}.",
  },
  example: {
    source: "“All night,” said Mira Voss of the ferry to the islands.",
    failing: [
      {
        type: "Source",
        id: "source:harbour-gazette-2031-05-04",
        rights: { statement: "All rights reserved.", maxVerbatimShare: 0.1 },
      },
      { type: "Quote", text: "All night,", evidence: [{ exact: "All night," }] },
    ],
    mended: [
      {
        type: "Source",
        id: "source:harbour-gazette-2031-05-04",
        rights: { statement: "All rights reserved.", maxVerbatimShare: 0.25 },
      },
      { type: "Quote", text: "All night,", evidence: [{ exact: "All night," }] },
    ],
  },
  *check(claims) {
    const shares = new Map(discloseShares(claims).map((disclosure) => [disclosure.source, disclosure]));
    for (const { source, placeOf } of sourcesInUse(claims)) {
      const { codePoints = 0, share = 0, limit = null } = shares.get(source.id) ?? {};
      if (limit === null || share <= limit) continue;
      const length = lengthOf(source.id, claims) ?? 0;
      const data = { source: source.id, codePoints, length, share, limit, most: Math.floor(limit * length) };
      yield { ...placeOf("/rights/maxVerbatimShare"), data };
    }
  },
};
