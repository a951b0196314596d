import type { AnchorCheck } from "../anchor-check.js";

export const wordsHaveTheSourcesForm: AnchorCheck = {
  code: "evidence/words-have-the-sources-form",
  severity: "error",
  description: "The words of a draft anchor have the source's white space, quotation marks, dashes and accents.",
  why: "Offsets and digests count signs: words that only look the same cannot be compared with the source.",
  fix: "Copy the words from the source, or let `demarche anchor --form source` replace yours by them.",
  messages: {
    one: "The words stand at {start}–{end} in {source} in another form: they differ from its character {at} on in white space, quotation marks, dashes, accents or signs that are not seen. `--form source` takes the source's.",
    several:
      "The words stand in {source} {total} times, first at {start}–{end}, and in another form: they differ in white space, quotation marks, dashes, accents or signs that are not seen.",
  },
  example: {
    source: "“The ferry won’t run,” said Mira Voss.",
    failing: [{ type: "Demand", evidence: [{ words: "The ferry won't run" }] }],
    mended: [{ type: "Demand", evidence: [{ words: "The ferry won’t run" }] }],
  },
};
