import type { DemarcheRecord, RecordType } from "../../../generated/guards.js";
import { findCycles, type Link, type Links } from "../cycles.js";
import type { RecordOf, Records } from "../records.js";
import type { IntegrityRule, Violation } from "../rule.js";

/** A kind of link that ought to lead upwards only: the records that have it, and how to read it. */
interface Hierarchy<T extends RecordType> {
  readonly type: T;
  readonly relation: string;
  linksOf(record: RecordOf<T>): readonly Link[];
}

const partOf = ({ partOf: whole }: { readonly partOf?: string }): readonly Link[] =>
  whole === undefined ? [] : [{ to: whole, pointer: "/partOf" }];

const actorsInActors: Hierarchy<"Actor"> = { type: "Actor", relation: "partOf", linksOf: partOf };

const meetingsInMeetings: Hierarchy<"Meeting"> = { type: "Meeting", relation: "partOf", linksOf: partOf };

const posts: Hierarchy<"Actor"> = {
  type: "Actor",
  relation: "affiliations",
  linksOf: ({ affiliations = [] }) =>
    affiliations.map(({ organization }, index) => ({
      to: organization,
      pointer: `/affiliations/${index}/organization`,
    })),
};

/** A group that lists itself is the business of `groups-are-not-their-own-members`. */
const groups: Hierarchy<"Actor"> = {
  type: "Actor",
  relation: "members",
  linksOf: ({ id, members = [] }) =>
    members.map((to, index) => ({ to, pointer: `/members/${index}` })).filter(({ to }) => to !== id),
};

const successions: Hierarchy<"Demand"> = {
  type: "Demand",
  relation: "supersedes",
  linksOf: ({ supersedes = [] }) => supersedes.map((to, index) => ({ to, pointer: `/supersedes/${index}` })),
};

export const hierarchiesHaveNoCycles: IntegrityRule = {
  code: "integrity/hierarchies-have-no-cycles",
  severity: "error",
  description:
    "Nothing is part of itself, holds a post at itself, is a member of itself or supersedes itself, by any detour.",
  why: "Whoever follows the links upwards would never arrive.",
  fix: "Delete the link of the cycle that the source does not state.",
  messages: { cycle: "By `{relation}`, {ids} lead back to the first." },
  example: {
    failing: [
      { type: "Actor", id: "actor:pilot-station", partOf: "actor:harbour-office" },
      { type: "Actor", id: "actor:harbour-office", partOf: "actor:pilot-station" },
    ],
    mended: [
      { type: "Actor", id: "actor:pilot-station", partOf: "actor:harbour-office" },
      { type: "Actor", id: "actor:harbour-office" },
    ],
  },
  *check(records) {
    yield* cyclesIn(records, actorsInActors);
    yield* cyclesIn(records, posts);
    yield* cyclesIn(records, groups);
    yield* cyclesIn(records, meetingsInMeetings);
    yield* cyclesIn(records, successions);
  },
};

function* cyclesIn<T extends RecordType>(records: Records, hierarchy: Hierarchy<T>): Iterable<Violation> {
  const { type, relation } = hierarchy;
  for (const { ids, pointer } of findCycles(linksIn(records, hierarchy))) {
    const entry = records.find(type, ids[0] ?? "");
    if (entry) yield { entry, pointer, data: { relation, ids } };
  }
}

function linksIn<T extends RecordType>(records: Records, { type, linksOf }: Hierarchy<T>): Links {
  const links = new Map<string, readonly Link[]>();
  for (const entry of records.of(type)) {
    const { id } = entry.value as DemarcheRecord;
    const ofRecord = records.find(type, id) === entry ? linksOf(entry.value) : [];
    if (ofRecord.length > 0) links.set(id, ofRecord);
  }
  return links;
}
