import { discloseShares } from "../disclosure.js";
import { lengthOf } from "../examine-anchor.js";
import type { EvidenceRule } from "../rule.js";

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
    const entries = claims.records.of("Source");
    for (const [index, { source, codePoints, share, limit }] of discloseShares(claims).entries()) {
      const entry = entries[index];
      if (!entry || limit === null || share <= limit || claims.source(source) !== entry) continue;
      const length = lengthOf(source, claims) ?? 0;
      const data = { source, codePoints, length, share, limit, most: Math.floor(limit * length) };
      yield { entry, pointer: "/rights/maxVerbatimShare", data };
    }
  },
};
