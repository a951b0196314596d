import type { AnchorCheck } from "../anchor-check.js";

export const wordsStandInOnePlace: AnchorCheck = {
  code: "evidence/words-stand-in-one-place",
  severity: "error",
  description: "The words of a draft anchor, with what `before` says, stand in one place of their source.",
  why: "The same words may be said by one person and denied by another; nobody but the author knows which are meant.",
  fix: "Write as `before` what stands just before the words that are meant (each place is shown with the fewest words that tell it apart, where a few do), or write more of the words.",
  messages: {
    several: "The words stand in {source} {total} times, first at {shown}. Say with `before` which are meant.",
    notBefore:
      "The words stand in {source} {total} times, first at {shown}; what `before` says stands before none of them.",
    severalBefore:
      "The words stand in {source} {total} times, first at {shown}; what `before` says stands before several of them.",
  },
  example: {
    source: "Lind said the ferry is safe. Nobody else said the ferry is safe.",
    failing: [{ type: "Demand", evidence: [{ words: "said the ferry is safe" }] }],
    mended: [{ type: "Demand", evidence: [{ words: "said the ferry is safe", before: "Lind" }] }],
  },
};
