import { attributedEntries, linksOf } from "../attribution.js";
import type { IntegrityRule } from "../rule.js";

export const attributionDoesNotCircle: IntegrityRule = {
  code: "integrity/attribution-does-not-circle",
  severity: "error",
  description: "An attribution of two links or more does not start and end with the same actor.",
  why: "Nobody passes on their own words through others; the chain leads from the holder to the source.",
  fix: "Name each speaker once, nearest the holder first, and leave the publisher out.",
  messages: { circle: '"{actor}" stands at both ends of the attribution.' },
  example: {
    failing: [
      {
        type: "Quote",
        id: "quote:voss-abc",
        attribution: [
          { actor: "actor:ferry-union", as: "carrier" },
          { actor: "actor:ferry-union", as: "carrier", means: "readout" },
        ],
      },
    ],
    mended: [
      {
        type: "Quote",
        id: "quote:voss-abc",
        attribution: [{ actor: "actor:ferry-union", as: "carrier", means: "readout" }],
      },
    ],
  },
  *check(records) {
    for (const entry of attributedEntries(records)) {
      const links = linksOf(entry.value);
      const last = links.length - 1;
      const actor = links[last]?.actor;
      if (last < 1 || actor === undefined || links[0]?.actor !== actor) continue;
      yield { entry, pointer: `/attribution/${last}/actor`, data: { actor, first: "/attribution/0/actor" } };
    }
  },
};
