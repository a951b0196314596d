import { opposedOwnDemand } from "../demands.js";
import type { IntegrityRule } from "../rule.js";

export const holdersDoNotOpposeTheirOwnDemands: IntegrityRule = {
  code: "integrity/holders-do-not-oppose-their-own-demands",
  severity: "error",
  description: "Whoever opposes a demand is not one of those who make it, unless it is withdrawn.",
  why: "One of the two records has the wrong actor, or a stance turned around.",
  fix: "Look up who demands and who opposes; a demander's own support needs no record.",
  messages: { own: '"{holder}" opposes "{demand}", which it demands itself.' },
  example: {
    failing: [
      { type: "Demand", id: "demand:night-ferry", demandedBy: ["actor:island-council"] },
      {
        type: "Position",
        id: "position:night-ferry",
        holder: "actor:island-council",
        on: "demand:night-ferry",
        stance: "oppose",
      },
    ],
    mended: [
      { type: "Demand", id: "demand:night-ferry", demandedBy: ["actor:island-council"] },
      {
        type: "Position",
        id: "position:night-ferry",
        holder: "actor:harbour-office",
        on: "demand:night-ferry",
        stance: "oppose",
      },
    ],
  },
  *check(records) {
    for (const entry of records.of("Position")) {
      const demand = opposedOwnDemand(records, entry.value);
      if (!demand) continue;
      const { holder } = entry.value;
      const demandPointer = `/demandedBy/${demand.demandedBy.indexOf(holder)}`;
      yield { entry, pointer: "/stance", data: { holder, demand: demand.id, demandPointer } };
    }
  },
};
