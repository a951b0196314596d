import type { AnchorCheck } from "../anchor-check.js";

export const anchorsAreDistinct: AnchorCheck = {
  code: "evidence/anchors-are-distinct",
  severity: "error",
  description: "No two anchors of a record become the same one.",
  why: "The same passage twice is no more evidence than once, and a record's anchors differ from each other.",
  fix: "Take one of the two out, or write the words of the other passage that is meant.",
  messages: {
    same: "The anchor would be the same as another of this record: {start}–{end} in {source}.",
  },
  example: {
    source: "Lind said: “The ferry is safe.”",
    failing: [
      {
        type: "Demand",
        evidence: [{ words: "The ferry is safe" }, { words: "The ferry is safe", before: "Lind said: “" }],
      },
    ],
    mended: [{ type: "Demand", evidence: [{ words: "The ferry is safe" }] }],
  },
};
