import type { AnchorCheck } from "../anchor-check.js";

export const wordsAreVerbatim: AnchorCheck = {
  code: "evidence/words-are-verbatim",
  severity: "error",
  description: "The words of a draft anchor are those of its source, to the letter.",
  why: "A word more, less or other can turn a sentence into its opposite; what is almost right is not a quotation.",
  fix: "Compare your words with the passage that the finding names, and take the source's if they are what was meant.",
  messages: {
    near: "The words are not those of {source} at {start}–{end}: {changes} (what was written in [- -], what stands there in {+ +}).",
  },
  example: {
    source: "“The ferry to the islands will not run before Monday,” said Mira Voss.",
    failing: [{ type: "Demand", evidence: [{ words: "The ferry to the islands will run before Monday" }] }],
    mended: [{ type: "Demand", evidence: [{ words: "The ferry to the islands will not run before Monday" }] }],
  },
};
