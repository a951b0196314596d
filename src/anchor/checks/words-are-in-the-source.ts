import type { AnchorCheck } from "../anchor-check.js";

export const wordsAreInTheSource: AnchorCheck = {
  code: "evidence/words-are-in-the-source",
  severity: "error",
  description: "The words of a draft anchor stand in its source.",
  why: "What does not stand in a source cannot be quoted from it; a model that writes it has invented it.",
  fix: "Look the passage up in the source and copy it from there, or take the claim back.",
  messages: {
    everywhere: "The words do not stand in {source}, nor does anything like them.",
    likely: "The words do not stand in {source}, nor does anything like them where most of their parts stand.",
    long: "The words do not stand in {source}. They are so long that nothing like them was looked for.",
    exactly:
      "The words do not stand in {source}. So many anchors are at fault that nothing like them was looked for any more.",
    nowhere:
      "The words were not looked for in {source}: so much was searched before that the budget of one run is spent. Anchor fewer records at once.",
  },
  example: {
    source: "The ferry runs from Monday on, said Mira Voss.",
    failing: [{ type: "Demand", evidence: [{ words: "Nobody wants a bridge" }] }],
    mended: [{ type: "Demand", evidence: [{ words: "The ferry runs from Monday on" }] }],
  },
};
