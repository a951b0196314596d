import type { Demand } from "demarche";

export const demand: Demand = {
  type: "Demand",
  id: "demand:night-ferry",
  demandedBy: ["actor:island-council"],
  act: "provide",
  strength: "request",
  evidence: [],
};
