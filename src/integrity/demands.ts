import type { Demand, Position } from "../../generated/types/index.js";
import type { Records } from "./records.js";

/** An actor on both sides of a demand, with its places. */
export interface SelfDemand {
  readonly actor: string;
  readonly demandedBy: string;
  readonly demandedOf: string;
}

/** The actors that demand something of themselves. */
export function selfDemands(demand: Demand): readonly SelfDemand[] {
  const demanders = new Map<string, string>(demand.demandedBy.map((actor, index) => [actor, `/demandedBy/${index}`]));
  return (demand.demandedOf ?? []).flatMap((actor, index) => {
    const demandedBy = demanders.get(actor);
    return demandedBy === undefined ? [] : [{ actor, demandedBy, demandedOf: `/demandedOf/${index}` }];
  });
}

/** The demand that a position opposes although its holder is one of those who make it. One withdrawn may be opposed. */
export function opposedOwnDemand(records: Records, { holder, on, stance }: Position): Demand | undefined {
  const demand = stance === "oppose" ? records.find("Demand", on)?.value : undefined;
  const isOwn = demand?.demandedBy.includes(holder) && demand.fate !== "withdrawn";
  return isOwn ? demand : undefined;
}
