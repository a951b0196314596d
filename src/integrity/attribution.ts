import type { AttributionLink, Demand, Position, Quote } from "../../generated/types/index.js";
import type { Entry } from "../finding.js";
import { opposedOwnDemand, selfDemands } from "./demands.js";
import type { Records } from "./records.js";

/** A record whose claim may reach us through others. */
export type Attributed = Demand | Position | Quote;

/** The well-formed records that have an attribution. */
export function* attributedEntries(records: Records): Iterable<Entry<Attributed>> {
  for (const type of ["Demand", "Quote", "Position"] as const) {
    for (const entry of records.of(type)) if (entry.value.attribution) yield entry;
  }
}

/** The links from the holder of a claim to its source; none if it reaches us directly. */
export function linksOf(record: Attributed): readonly AttributionLink[] {
  return record.attribution ?? [];
}

/** Whose claim it is: who demands, speaks or stands there; nobody where another rule finds that it contradicts itself. */
export function trustedHoldersOf(records: Records, record: Attributed): readonly string[] {
  if (record.type === "Quote") return [record.speaker];
  if (record.type === "Demand") return selfDemands(record).length > 0 ? [] : record.demandedBy;
  return opposedOwnDemand(records, record) ? [] : [record.holder];
}
