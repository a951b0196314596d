import { valueAt } from "../../read/pointer.js";
import { listPlaces } from "../references.js";
import type { IntegrityRule } from "../rule.js";
import { findSharedMarks, identifierMarksOf, idsOf } from "../shared-marks.js";

export const identifiersAreNotShared: IntegrityRule = {
  code: "integrity/identifiers-are-not-shared",
  severity: "error",
  description: "No two actors have the same outside identifier.",
  why: "An identifier means one thing, so two records mean one actor, or one of them has the wrong identifier.",
  fix: "Merge the records, or look the identifier up in its register. Refer to an actor that another dataset defines instead of defining it again.",
  messages: { shared: "The identifier {value} ({scheme}) is that of {count} actors: {ids}." },
  example: {
    failing: [
      { type: "Actor", id: "actor:north-island", identifiers: [{ scheme: "wikidata", value: "Q900000001" }] },
      { type: "Actor", id: "actor:south-island", identifiers: [{ scheme: "wikidata", value: "Q900000001" }] },
    ],
    mended: [
      { type: "Actor", id: "actor:north-island", identifiers: [{ scheme: "wikidata", value: "Q900000001" }] },
      { type: "Actor", id: "actor:south-island", identifiers: [{ scheme: "wikidata", value: "Q900000002" }] },
    ],
  },
  *check(records) {
    for (const places of findSharedMarks(records, identifierMarksOf).values()) {
      const { entry, pointer } = places[1];
      const { scheme, value } = valueAt(entry.value, pointer) as { readonly scheme: string; readonly value: string };
      const data = { scheme, value, count: places.length, ids: idsOf(places), places: listPlaces(places) };
      yield { entry, pointer: `${pointer}/value`, data };
    }
  },
};
