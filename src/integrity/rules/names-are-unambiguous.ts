import { valueAt } from "../../read/pointer.js";
import { listPlaces } from "../references.js";
import type { IntegrityRule } from "../rule.js";
import { findSharedMarks, identifierMarksOf, idsOf, nameMarksOf } from "../shared-marks.js";

export const namesAreUnambiguous: IntegrityRule = {
  code: "integrity/names-are-unambiguous",
  severity: "warning",
  description: "No two actors share a name or an alias, capitals aside.",
  why: "Two records of one actor split what it says; a name that two actors share puts it into the wrong mouth.",
  fix: "Merge the records if they mean one actor; if not, tell the names apart, or acknowledge the warning.",
  messages: { shared: '"{name}" is a name of {count} actors: {ids}.' },
  example: {
    failing: [
      { type: "Actor", id: "actor:mira-voss", name: "Mira Voss", aliases: ["Voss"] },
      { type: "Actor", id: "actor:jon-voss", name: "Jon Voss", aliases: ["Voss"] },
    ],
    mended: [
      { type: "Actor", id: "actor:mira-voss", name: "Mira Voss", aliases: ["Voss"] },
      { type: "Actor", id: "actor:jon-voss", name: "Jon Voss" },
    ],
  },
  /** Actors that share an identifier too are the business of `identifiers-are-not-shared`. */
  *check(records) {
    const identified = findSharedMarks(records, identifierMarksOf);
    for (const [bearers, places] of findSharedMarks(records, nameMarksOf)) {
      if (identified.has(bearers)) continue;
      const { entry, pointer } = places[1];
      const name = valueAt(entry.value, pointer);
      yield { entry, pointer, data: { name, count: places.length, ids: idsOf(places), places: listPlaces(places) } };
    }
  },
};
