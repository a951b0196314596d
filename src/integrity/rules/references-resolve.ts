import { isNearMiss, nearest } from "../../structure/nearest.js";
import type { Records } from "../records.js";
import { danglingReferences, isJudged, listPlaces } from "../references.js";
import type { IntegrityRule } from "../rule.js";

/** Comparing every id with every missing one takes time, and among so many a likeness is chance. */
const mostIdsToCompare = 100_000;

export const referencesResolve: IntegrityRule = {
  code: "integrity/references-resolve",
  severity: "error",
  description: "Every id that a record refers to is the id of a record, or of a topic in the manifest.",
  why: "A reference that leads nowhere says nothing, and usually a mistyped one hides a claim about something else.",
  fix: "Correct the id, or add the record that it names.",
  messages: {
    missing: '"{reference}" names no {kind} in this dataset.',
    near: '"{reference}" names no {kind} in this dataset. Did you mean "{nearest}"?',
  },
  example: {
    failing: [
      { type: "Meeting", id: "meeting:ferry-talks", organizer: "actor:mira-vos" },
      { type: "Actor", id: "actor:mira-voss" },
      { type: "Source", id: "source:harbour-gazette-2031-05-04" },
    ],
    mended: [
      { type: "Meeting", id: "meeting:ferry-talks", organizer: "actor:mira-voss" },
      { type: "Actor", id: "actor:mira-voss" },
      { type: "Source", id: "source:harbour-gazette-2031-05-04" },
    ],
  },
  *check(records) {
    for (const { reference, places } of danglingReferences(records)) {
      if (!isJudged(reference, records)) continue;
      const [first] = places;
      if (!first) continue;
      const kind = /^[^:]+(?=:)/u.exec(reference)?.[0] ?? "record";
      const near = nearestId(reference, records);
      const data = { reference, kind, places: listPlaces(places), ...(near !== undefined && { nearest: near }) };
      yield { ...first, message: near === undefined ? "missing" : "near", data };
    }
  },
};

function nearestId(reference: string, { definitions, imported }: Records): string | undefined {
  if (definitions.size + imported.size > mostIdsToCompare) return undefined;
  const prefix = reference.slice(0, reference.indexOf(":") + 1);
  const candidates = [...definitions.keys(), ...imported.keys()].filter((id) => id.startsWith(prefix));
  const name = nearest(
    reference.slice(prefix.length),
    candidates.map((id) => id.slice(prefix.length)),
  );
  return name !== undefined && isNearMiss(reference.slice(prefix.length), name) ? prefix + name : undefined;
}
