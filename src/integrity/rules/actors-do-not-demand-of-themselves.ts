import { selfDemands } from "../demands.js";
import type { IntegrityRule } from "../rule.js";

export const actorsDoNotDemandOfThemselves: IntegrityRule = {
  code: "integrity/actors-do-not-demand-of-themselves",
  severity: "error",
  description: "No actor demands something of itself.",
  why: "Such a record usually has its sides exchanged, which turns the claim around.",
  fix: "Say who demands and of whom as the source has it; leave `demandedOf` out if the source does not say.",
  messages: { same: '"{actor}" stands among those who demand and among those of whom it is demanded.' },
  example: {
    failing: [
      {
        type: "Demand",
        id: "demand:night-ferry",
        demandedBy: ["actor:island-council"],
        demandedOf: ["actor:island-council"],
      },
    ],
    mended: [
      {
        type: "Demand",
        id: "demand:night-ferry",
        demandedBy: ["actor:island-council"],
        demandedOf: ["actor:harbour-office"],
      },
    ],
  },
  *check(records) {
    for (const entry of records.of("Demand")) {
      for (const { actor, demandedBy, demandedOf } of selfDemands(entry.value)) {
        yield { entry, pointer: demandedOf, data: { actor, demandedBy } };
      }
    }
  },
};
