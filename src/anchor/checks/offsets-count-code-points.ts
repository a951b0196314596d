import type { AnchorCheck } from "../anchor-check.js";

export const offsetsCountCodePoints: AnchorCheck = {
  code: "evidence/offsets-count-code-points",
  severity: "error",
  description: "Offsets count code points, or the words stand in one place of the source.",
  why: "Other tools count UTF-16 units or bytes: after an emoji or an accent their offsets point at other words.",
  fix: "Write the offsets that the finding gives. Where the words stand in one place, `demarche anchor --write` does.",
  messages: {
    utf16:
      "The offsets {start}–{end} are right if they count UTF-16 units; in code points they are {foundStart}–{foundEnd}. The words stand in {source} {total} times, so nothing was written.",
    bytes:
      "The offsets {start}–{end} are right if they count bytes; in code points they are {foundStart}–{foundEnd}. The words stand in {source} {total} times, so nothing was written.",
  },
  example: {
    source: "🚢 A ferry, and another ferry.",
    failing: [
      {
        type: "Actor",
        evidence: [{ start: 5, end: 10, sha256: "e9087d0b20d80d3e12bc8530d883d7ad9c1eb3ebc5cb61824a2b460816503797" }],
      },
    ],
    mended: [{ type: "Actor", evidence: [{ start: 4, end: 9 }] }],
  },
};
