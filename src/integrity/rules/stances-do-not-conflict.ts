import type { Position } from "../../../generated/types/index.js";
import type { Entry } from "../../finding.js";
import { opposedOwnDemand } from "../demands.js";
import type { Records } from "../records.js";
import type { IntegrityRule } from "../rule.js";
import { findConflict, type TimedStance, timeOfStance } from "../stances.js";

export const stancesDoNotConflict: IntegrityRule = {
  code: "integrity/stances-do-not-conflict",
  severity: "warning",
  description: "Nobody supports and opposes one thing at one time.",
  why: "Alliances divide and governments contradict themselves, but more often a stance or a holder is wrong.",
  fix: "Look both records up; if the holder is divided, record its parts as actors, or acknowledge the warning.",
  messages: { conflict: '"{holder}" has the stance "{stance}" on "{on}", but "{otherStance}" in "{other}".' },
  example: {
    failing: [
      {
        type: "Position",
        id: "position:office-1",
        holder: "actor:harbour-office",
        on: "topic:tolls",
        stance: "support",
      },
      {
        type: "Position",
        id: "position:office-2",
        holder: "actor:harbour-office",
        on: "topic:tolls",
        stance: "oppose",
      },
    ],
    mended: [
      {
        type: "Position",
        id: "position:office-1",
        holder: "actor:harbour-office",
        on: "topic:tolls",
        stance: "support",
      },
      { type: "Position", id: "position:council", holder: "actor:island-council", on: "topic:tolls", stance: "oppose" },
    ],
  },
  *check(records) {
    for (const stances of groupStances(records)) {
      const conflict = findConflict(stances);
      if (!conflict) continue;
      const { holder, on, stance } = conflict.later.value;
      const { id: other, stance: otherStance } = conflict.earlier.value;
      yield { entry: conflict.later, pointer: "/stance", data: { holder, on, stance, other, otherStance } };
    }
  },
};

/** The stances for and against, by holder and thing. */
function groupStances(records: Records): Iterable<readonly TimedStance[]> {
  const groups = new Map<string, TimedStance[]>();
  for (const entry of records.of("Position")) {
    const bounds = isForOrAgainst(records, entry) ? timeOfStance(records, entry.value) : undefined;
    if (!bounds) continue;
    const key = `${entry.value.holder} ${entry.value.on}`;
    const group = groups.get(key);
    if (group) group.push({ entry, bounds });
    else groups.set(key, [{ entry, bounds }]);
  }
  return groups.values();
}

/** Opposition to a demand of one's own is the business of `holders-do-not-oppose-their-own-demands`. */
function isForOrAgainst(records: Records, { value }: Entry<Position>): boolean {
  return ["support", "oppose"].includes(value.stance) && !opposedOwnDemand(records, value);
}
