import type { Position } from "../../generated/types/index.js";
import type { Entry } from "../finding.js";
import { comparableDate } from "./comparable-dates.js";
import { clockBounds, type DateBounds } from "./dates.js";
import { publicationsOf } from "./publication.js";
import type { Records } from "./records.js";

/** A stance and the time at which it was held. */
export interface TimedStance {
  readonly entry: Entry<Position>;
  readonly bounds: DateBounds;
}

/** Two positions of one holder that contradict each other; `later` is the later in time, or in order. */
export interface Conflict {
  readonly earlier: Entry<Position>;
  readonly later: Entry<Position>;
}

/**
 * When a stance was held: at its own date, or else when its sources were published; at any time if neither is known.
 * Undefined if its date is wrong.
 */
export function timeOfStance(records: Records, position: Position): DateBounds | undefined {
  if (position.asOf !== undefined) {
    const asOf = comparableDate(position, "/asOf");
    return asOf && clockBounds(asOf.bounds);
  }
  const published = publicationsOf(records, position, ["/stance"]).map(({ bounds }) => clockBounds(bounds));
  if (published.length === 0) return { earliest: Number.NEGATIVE_INFINITY, latest: Number.POSITIVE_INFINITY };
  return {
    earliest: Math.min(...published.map(({ earliest }) => earliest)),
    latest: Math.max(...published.map(({ latest }) => latest)),
  };
}

/** The first support and opposition whose times overlap. Swept in order of time, so that many stances take no longer. */
export function findConflict(stances: readonly TimedStance[]): Conflict | undefined {
  const longest = new Map<Position["stance"], TimedStance>();
  for (const stance of stances.toSorted((one, other) => byNumber(one.bounds.earliest, other.bounds.earliest))) {
    const { entry, bounds } = stance;
    const opposite = longest.get(entry.value.stance === "support" ? "oppose" : "support");
    if (opposite && opposite.bounds.latest >= bounds.earliest) return { earlier: opposite.entry, later: entry };
    const own = longest.get(entry.value.stance);
    if (!own || own.bounds.latest < bounds.latest) longest.set(entry.value.stance, stance);
  }
  return undefined;
}

/** A difference will not do: that of two infinities is no number. */
function byNumber(one: number, other: number): number {
  return one === other ? 0 : one < other ? -1 : 1;
}
