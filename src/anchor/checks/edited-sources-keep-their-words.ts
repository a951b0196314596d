import type { AnchorCheck } from "../anchor-check.js";

export const editedSourcesKeepTheirWords: AnchorCheck = {
  code: "evidence/edited-sources-keep-their-words",
  severity: "error",
  description: "Where a source's text was edited, all that was anchored in it still stands in it.",
  why: "A source has one text: its record and its anchors are renewed together or not at all, else some would count in the old text and some in the new.",
  fix: "See that the text is an edition of the same source. Mend or remove the anchors that were not found again (each is a finding), then run the command once more.",
  messages: {
    lost: "The text at hand for {source} is not the one that its record means, and {lost} of its {total} anchors were not found in it. Nothing was written for this source; {waiting} drafts wait for it.",
    unread:
      "The text at hand for {source} is not the one that its record means. Some records are not in order and may have anchors in it, so nothing was written for this source.",
    regions:
      "The text at hand for {source} is not the one that its record means. The record's `regions` have offsets and no digest, so they cannot be found again; nothing was written for this source.",
    imported:
      "The text at hand for {source} is not the one that its record means, and the record stands in another dataset.",
    unproven:
      "The text at hand for {source} is not the one that its record means, and no anchor and no draft tells whether it is an edition of it: nothing that is said of the source was found in it.",
  },
  example: {
    source: "The ferry runs again from Monday on.",
    failing: [
      {
        type: "Source",
        id: "source:harbour-gazette-2031-05-04",
        text: {
          sha256: "7f29e1aa4c2c0ff0bc3ba97dcf2f08dc5b3ffe1fb31d40c0d8e6c4a2d0a5f1e3",
          bytes: 21,
          codePoints: 21,
        },
      },
    ],
    mended: [{ type: "Source", id: "source:harbour-gazette-2031-05-04" }],
  },
};
