import { wellFormedEntries } from "../records.js";
import type { IntegrityRule } from "../rule.js";
import { absentClaims, isClaim, supportsOf } from "../supports.js";

export const supportsPointsAtClaims: IntegrityRule = {
  code: "integrity/supports-points-at-claims",
  severity: "error",
  description: "What an anchor supports is something that the record claims, never its type, its id or its evidence.",
  why: "A field that only seems to be supported looks checked and is not.",
  fix: "Point at the field that the words bear out, or leave `supports` out if they bear out the whole record.",
  messages: {
    absent: 'The anchor supports "{supports}", but the record has no "{absent}".',
    "no-claim": 'The anchor supports "{supports}", which no source can bear out.',
  },
  example: {
    failing: [{ type: "Actor", id: "actor:mira-voss", evidence: [anchorWith("/kindness")] }],
    mended: [{ type: "Actor", id: "actor:mira-voss", evidence: [anchorWith("/kind")] }],
  },
  *check(records) {
    for (const entry of wellFormedEntries(records)) {
      for (const { pointer, supports } of supportsOf(entry.value)) {
        if (!isClaim(supports)) yield { entry, pointer, message: "no-claim", data: { supports } };
      }
      for (const [absent, [first, ...others]] of absentClaims(entry.value)) {
        if (!first) continue;
        const { pointer, supports } = first;
        yield { entry, pointer, data: { supports, absent, others: others.map((other) => other.pointer) } };
      }
    }
  },
};

function anchorWith(supports: string): object {
  const sha256 = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
  return { source: "source:harbour-gazette-2031-05-04", start: 10, end: 13, sha256, supports: [supports] };
}
