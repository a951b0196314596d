import { listPlaces } from "../references.js";
import type { IntegrityRule } from "../rule.js";

export const idsAreUnique: IntegrityRule = {
  code: "integrity/ids-are-unique",
  severity: "error",
  description: "No two records have the same id.",
  why: "A reference to the id would mean two things.",
  fix: "If the records are the same, delete one; if not, give one another id and mend the references to it.",
  messages: { repeated: '"{id}" is the id of {count} records; another one stands earlier.' },
  example: {
    failing: [
      { type: "Actor", id: "actor:mira-voss", name: "Mira Voss" },
      { type: "Actor", id: "actor:mira-voss", name: "M. Voss" },
    ],
    mended: [{ type: "Actor", id: "actor:mira-voss", name: "Mira Voss", aliases: ["M. Voss"] }],
  },
  *check({ definitions }) {
    for (const [id, places] of definitions) {
      const second = places[1];
      if (!second) continue;
      const data = { id, count: places.length, places: listPlaces(places) };
      yield { ...second, data };
    }
  },
};
