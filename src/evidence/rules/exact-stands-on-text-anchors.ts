import type { EvidenceRule } from "../rule.js";

export const exactStandsOnTextAnchors: EvidenceRule = {
  code: "evidence/exact-stands-on-text-anchors",
  severity: "error",
  readsSource: false,
  description: "Only the anchors that carry a quote's words hold words of the source.",
  why: "The source belongs to somebody else; offsets and a digest prove a claim without publishing the passage.",
  fix: "Delete `exact`. If the words are part of a quote's text, delete `supports` instead.",
  messages: {
    record: "`exact` stands on an anchor of a {type}; only a Quote's anchors may hold words.",
    supports: "`exact` stands on an anchor that has `supports`, so it carries none of the quote's words.",
  },
  example: {
    source: "The ferry to the outer islands runs again.",
    failing: [{ type: "Demand", evidence: [{ exact: "The ferry to the outer islands" }] }],
    mended: [{ type: "Demand", evidence: [{ start: 0, end: 30 }] }],
  },
  *check({ anchors }) {
    for (const { entry, pointer, anchor, isTextAnchor } of anchors) {
      if (anchor.exact === undefined || isTextAnchor) continue;
      const { type } = entry.value as { readonly type?: unknown };
      const message = type === "Quote" ? "supports" : "record";
      yield { entry, pointer: `${pointer}/exact`, message, data: { source: anchor.source, type } };
    }
  },
};
