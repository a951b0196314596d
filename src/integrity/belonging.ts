import type { Actor } from "../../generated/types/index.js";
import { findCycles, type Links } from "./cycles.js";
import type { Records } from "./records.js";
import { absentClaims } from "./supports.js";

/** Whoever belongs to more actors than this is not followed further, so that no tangle of groups takes long. */
const mostActorsToVisit = 200;

/**
 * Whether one actor belongs to another, on any way. Yes, too, where that cannot be known: past an actor that is not at
 * hand, is part of itself, or lacks what its anchors support, which are the business of other rules.
 */
export type Belonging = (member: string, whole: string) => boolean;

/**
 * Whether actors belong to each other: by being part of, holding a post at, or being a member of what belongs to it.
 * `followsGroups` says whether membership counts.
 */
export function belongingIn(records: Records, followsGroups: boolean): Belonging {
  const groups = followsGroups ? groupsByMember(records) : new Map<string, readonly string[]>();
  const circling = new Set(findCycles(partOfLinks(records)).flatMap(({ ids }) => ids));
  return (member, whole) => {
    const reached = new Set([member]);
    for (const id of reached) {
      if (id === whole || reached.size > mostActorsToVisit) return true;
      const actor = records.find("Actor", id)?.value;
      if (!actor || circling.has(id) || absentClaims(actor).size > 0) return true;
      for (const next of [...wholesOf(actor), ...(groups.get(id) ?? [])]) reached.add(next);
    }
    return false;
  };
}

function wholesOf({ partOf, affiliations }: Actor): readonly string[] {
  const organizations = (affiliations ?? []).map(({ organization }) => organization);
  return partOf === undefined ? organizations : [partOf, ...organizations];
}

function partOfLinks(records: Records): Links {
  const wholes = records.of("Actor").flatMap(({ value: { id, partOf } }) => (partOf ? [[id, partOf] as const] : []));
  return new Map(wholes.map(([id, to]) => [id, [{ to, pointer: "/partOf" }]]));
}

function groupsByMember(records: Records): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>();
  for (const { value: group } of [...records.of("Actor"), ...records.importedOf("Actor")]) {
    for (const member of group.members ?? []) {
      const known = groups.get(member);
      if (known) known.push(group.id);
      else groups.set(member, [group.id]);
    }
  }
  return groups;
}
