import type { EvidenceRule } from "../rule.js";

export const anchorIsDraft: EvidenceRule = {
  code: "evidence/anchor-is-draft",
  severity: "error",
  readsSource: false,
  description: "Every anchor has offsets and a digest; none is a draft.",
  why: "Words alone may stand in several places, or in none: only a place and a digest can be checked.",
  fix: "Run `demarche anchor <dataset> --source <id>=<file> --write`, which gives the anchor its `start`, `end` and `sha256`.",
  messages: {
    draft:
      "The anchor is a draft: it has words, and no start, end and sha256 in {source}. `demarche anchor` gives it them.",
  },
  example: {
    source: "The ferry to the outer islands runs again.",
    failing: [{ type: "Demand", evidence: [{ words: "The ferry to the outer islands" }] }],
    mended: [{ type: "Demand", evidence: [{ start: 0, end: 30 }] }],
  },
  *check({ drafts }) {
    for (const { entry, pointer, draft } of drafts) {
      yield { entry, pointer, data: { source: draft.source } };
    }
  },
};
