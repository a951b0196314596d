import { anchorsBySource } from "../by-source.js";
import type { EvidenceRule } from "../rule.js";
import { sourcesInUse } from "../sources-in-use.js";

const abc = { sha256: "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", bytes: 3, codePoints: 3 };

export const sourceIsAtHand: EvidenceRule = {
  code: "evidence/source-is-at-hand",
  severity: "error",
  readsSource: false,
  description: "Where sources are required, the text of every source that anchors use is at hand.",
  why: "Without the text nobody can say whether the claims stand in it.",
  fix: "Hand over the text with --source <id>=<file> or --sources <folder>, or do not require sources.",
  messages: { missing: "The text of {source} is not at hand, so its {anchors} anchors were not compared with it." },
  example: {
    source: "The ferry to the outer islands runs again from May.",
    failing: [
      { type: "Source", id: "source:port-radio-2031-05-03", text: abc },
      { type: "Actor", evidence: [{ source: "source:port-radio-2031-05-03", start: 0, end: 3 }] },
    ],
    mended: [{ type: "Actor", evidence: [{ start: 4, end: 9 }] }],
  },
  *check(claims) {
    if (!claims.requireSources) return;
    const anchors = anchorsBySource(claims);
    for (const { source, placeOf } of sourcesInUse(claims)) {
      const count = anchors.get(source.id)?.length ?? 0;
      if (count === 0 || claims.suppliedText(source.id)) continue;
      yield { ...placeOf("/text"), data: { source: source.id, anchors: count } };
    }
  },
};
