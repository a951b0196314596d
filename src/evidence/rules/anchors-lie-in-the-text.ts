import { type Fault, faultyAnchors, lengthOf } from "../examine-anchor.js";
import { misreadAs } from "../misread-offsets.js";
import type { EvidenceRule } from "../rule.js";

export const anchorsLieInTheText: EvidenceRule = {
  code: "evidence/anchors-lie-in-the-text",
  severity: "error",
  readsSource: false,
  description: "An anchor begins before it ends, and ends within the source's text.",
  why: "Offsets outside the text point at nothing.",
  fix: "Correct the offsets: they count Unicode code points from the beginning of the text, and the end is exclusive. `demarche anchor` finds them from the words.",
  messages: {
    beyond: "The anchor ends at {end}, but the text of {source} has {codePoints} code points.",
    reversed: "The anchor begins at {start} and ends at {end}; it must begin before it ends.",
    utf16: "The anchor ends at {end}, beyond the text; its offsets are right if they count UTF-16 units.",
    bytes: "The anchor ends at {end}, beyond the text; its offsets are right if they count bytes.",
  },
  example: {
    source: "The ferry runs again.",
    failing: [
      {
        type: "Actor",
        evidence: [{ start: 4, end: 90, sha256: "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad" }],
      },
    ],
    mended: [{ type: "Actor", evidence: [{ start: 4, end: 9 }] }],
  },
  *check(claims) {
    for (const [{ entry, pointer, anchor }, fault] of faultyAnchors(claims)) {
      if (fault !== ("range" satisfies Fault)) continue;
      const { source, start, end } = anchor;
      if (start >= end) {
        yield { entry, pointer: `${pointer}/start`, message: "reversed", data: { source, start, end } };
        continue;
      }
      const misread = misreadAs(anchor, claims.textOf(source));
      const data = { source, start, end, codePoints: lengthOf(source, claims), ...misread.data };
      yield { entry, pointer: `${pointer}/end`, message: misread.unit ?? "beyond", data };
    }
  },
};
