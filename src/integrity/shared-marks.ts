import type { Actor } from "../../generated/types/index.js";
import type { Entry } from "../finding.js";
import type { Records } from "./records.js";

/** Something by which an actor is known, with its place; equal keys mean the same. */
export interface Mark {
  readonly key: string;
  readonly pointer: string;
}

/** Where an actor has a mark. */
export interface MarkPlace {
  readonly entry: Entry<Actor>;
  readonly pointer: string;
}

/** A mark that several actors have: two places at least, in order. */
export type SharedMark = readonly [MarkPlace, MarkPlace, ...MarkPlace[]];

/** The marks that actors of different ids share. Actors that share several are given once: they have one cause. */
export function findSharedMarks(
  records: Records,
  marksOf: (actor: Actor) => readonly Mark[],
): ReadonlyMap<string, SharedMark> {
  const shared = new Map<string, SharedMark>();
  for (const places of placesByMark(records, marksOf)) {
    if (!isShared(places)) continue;
    const bearers = idsOf(places).join(" ");
    if (!shared.has(bearers)) shared.set(bearers, places);
  }
  return shared;
}

/** The ids of the actors that share a mark. */
export function idsOf(places: readonly MarkPlace[]): readonly string[] {
  return places.map(({ entry }) => entry.value.id);
}

/** The name and the aliases, capitals aside; those of an actor that must stay unidentified are another rule's. */
export function nameMarksOf({ name, identity, aliases }: Actor): readonly Mark[] {
  const known = identity === "withheld" ? [] : (aliases ?? []);
  return [
    { key: foldCase(name), pointer: "/name" },
    ...known.map((alias, index) => ({ key: foldCase(alias), pointer: `/aliases/${index}` })),
  ];
}

/** The identifiers, but for those of an actor that must stay unidentified. */
export function identifierMarksOf({ identity, identifiers }: Actor): readonly Mark[] {
  const known = identity === "withheld" ? [] : (identifiers ?? []);
  return known.map(({ scheme, value }, index) => ({ key: `${scheme} ${value}`, pointer: `/identifiers/${index}` }));
}

function foldCase(name: string): string {
  return name.normalize("NFC").toLowerCase();
}

/** An imported actor can only come first, and one of them at most: what they share is not for this dataset to mend. */
function placesByMark(records: Records, marksOf: (actor: Actor) => readonly Mark[]): Iterable<readonly MarkPlace[]> {
  const marks = new Map<string, MarkPlace[]>();
  for (const entry of records.importedOf("Actor")) {
    if (records.definitions.has(entry.value.id)) continue;
    for (const { key, pointer } of marksOf(entry.value)) if (!marks.has(key)) marks.set(key, [{ entry, pointer }]);
  }
  for (const entry of records.of("Actor")) {
    if (records.find("Actor", entry.value.id) !== entry) continue;
    for (const { key, pointer } of marksOf(entry.value)) {
      const places = marks.get(key);
      if (!places) marks.set(key, [{ entry, pointer }]);
      else if (places.at(-1)?.entry !== entry) places.push({ entry, pointer });
    }
  }
  return marks.values();
}

function isShared(places: readonly MarkPlace[]): places is SharedMark {
  return places.length > 1;
}
