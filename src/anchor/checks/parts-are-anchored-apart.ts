import type { AnchorCheck } from "../anchor-check.js";

export const partsAreAnchoredApart: AnchorCheck = {
  code: "evidence/parts-are-anchored-apart",
  severity: "error",
  description: "Each part of a quotation that the source interrupts, or that was shortened, has an anchor of its own.",
  why: "Two true halves can make a false whole: what was left out between them must be seen, and only where the source itself interrupts a quotation are its parts one utterance.",
  fix: "Write the anchors that the finding proposes in place of the draft, and the quote's text as their words joined by one space; where the parts do not continue each other, make each a quote of its own.",
  messages: {
    continued:
      "The words stand in {source} in {parts} parts, which the source interrupts; each needs an anchor of its own (the finding's `anchors` can be pasted): {anchors}.",
    apart:
      "The words stand in {source} in {parts} parts, and more than who is speaking stands between them; each needs an anchor of its own, and in a quote each is a quote of its own: {anchors}.",
  },
  example: {
    source: "“The ferry is safe,” said Mira Voss. “The crew is not.”",
    failing: [
      {
        type: "Quote",
        text: "The ferry is safe, … The crew is not.",
        evidence: [{ words: "The ferry is safe, … The crew is not." }],
      },
    ],
    mended: [
      {
        type: "Quote",
        text: "The ferry is safe, The crew is not.",
        evidence: [{ words: "The ferry is safe," }, { words: "The crew is not." }],
      },
    ],
  },
};
