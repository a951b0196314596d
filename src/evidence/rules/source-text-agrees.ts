import type { Source, TextIdentity } from "../../../generated/types/index.js";
import type { FindingData } from "../../finding.js";
import { anchorsBySource } from "../by-source.js";
import type { Claims } from "../claims.js";
import type { EvidenceRule } from "../rule.js";
import { digestOf, type SourceText } from "../source-text.js";
import { sourcesInUse } from "../sources-in-use.js";

export const sourceTextAgrees: EvidenceRule = {
  code: "evidence/source-text-agrees",
  severity: "error",
  readsSource: true,
  description: "A text that is handed over for a source is the one that its record means, to the byte.",
  why: "Offsets and digests count in one text only; in another edition they point at other words.",
  fix: "Hand over the text that the record means. If the text was changed on purpose, `demarche anchor` renews the record's digest and lengths, and its anchors.",
  messages: {
    sha256:
      "The text at hand for {source} is not the one that its record means: its digest is {found}. Against it {hold} of the anchors would hold, and {fail} would not.",
    bytes: "The text of {source} has {found} bytes, not {expected}.",
    codePoints: "The text of {source} has {found} code points, not {expected}.",
  },
  example: {
    source: "The ferry runs again.",
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
  *check(claims) {
    for (const { source, placeOf } of sourcesInUse(claims)) {
      const { id, text } = source;
      const supplied = claims.suppliedText(id);
      const part = supplied && firstAtFault(text, supplied);
      if (!supplied || !part) continue;
      const data = { source: id, expected: text[part], found: supplied[part], ...tallyOf(part, source, claims) };
      yield { ...placeOf(`/text/${part}`), message: part, data };
    }
  },
};

function firstAtFault(meant: TextIdentity, supplied: SourceText): keyof TextIdentity | undefined {
  return (["sha256", "bytes", "codePoints"] as const).find((part) => meant[part] !== supplied[part]);
}

/** With another text every anchor is in doubt; how many would hold tells an edition from another document. */
function tallyOf(part: keyof TextIdentity, { id }: Source, claims: Claims): FindingData {
  const supplied = claims.suppliedText(id);
  if (part !== "sha256" || !supplied) return {};
  const anchors = anchorsBySource(claims).get(id) ?? [];
  const hold = anchors.filter(({ anchor }) => digestOf(supplied.slice(anchor.start, anchor.end)) === anchor.sha256);
  const fail = anchors.length - hold.length;
  return { hold: hold.length, fail, anchors: { hold: hold.length, fail } };
}
