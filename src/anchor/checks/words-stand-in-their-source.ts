import type { AnchorCheck } from "../anchor-check.js";

const other = "source:port-radio-2031-05-03";
const otherText = "Lind wants a bridge.";

export const wordsStandInTheirSource: AnchorCheck = {
  code: "evidence/words-stand-in-their-source",
  severity: "error",
  description: "The words of a draft anchor stand in the source that it names, not in another.",
  why: "Who reads the claim looks in the source that is named.",
  fix: "Name the other source, if that is the one that is meant.",
  messages: {
    other: "The words do not stand in {source}, but at {start}–{end} in {otherSource}.",
  },
  example: {
    source: "The ferry runs from Monday on.",
    failing: [
      { type: "Source", id: other },
      { type: "Demand", evidence: [{ words: "Lind wants a bridge" }] },
    ],
    mended: [
      { type: "Source", id: other },
      { type: "Demand", evidence: [{ source: other, words: "Lind wants a bridge" }] },
    ],
    otherSources: { [other]: otherText },
  },
};
