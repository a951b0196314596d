import type { AnchorCheck } from "../anchor-check.js";

export const closedAnchorsAreFound: AnchorCheck = {
  code: "evidence/closed-anchors-are-found",
  severity: "error",
  description: "A closed anchor that does not hold where it points is found again by its digest.",
  why: "A closed anchor has no words: if nothing in the source has its digest, nobody can say what it pointed at.",
  fix: "Write a draft anchor with the words that were meant in its place, or take the claim back.",
  messages: {
    absent: "Nothing in {source} has the digest of the anchor at {start}–{end}.",
    unsearched:
      "Near {start}–{end} nothing in {source} has the anchor's digest. So many anchors are at fault that the whole text was not searched.",
  },
  example: {
    source: "The ferry runs again.",
    failing: [
      {
        type: "Actor",
        evidence: [{ start: 4, end: 9, sha256: "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad" }],
      },
    ],
    mended: [{ type: "Actor", evidence: [{ words: "ferry" }] }],
  },
};
