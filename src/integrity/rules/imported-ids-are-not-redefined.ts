import type { IntegrityRule } from "../rule.js";

export const importedIdsAreNotRedefined: IntegrityRule = {
  code: "integrity/imported-ids-are-not-redefined",
  severity: "error",
  description: "No record or topic has the id of one that another dataset defines.",
  why: "A reference to the id would mean two things, and whoever imports both datasets could use neither.",
  fix: "Refer to the imported record instead of defining it again. If you mean something else, give it another id; if you want to say more of the same thing, say it in a record that refers to it.",
  messages: { redefined: '"{id}" is defined by {dataset} already, which this dataset refers to.' },
  example: {
    imported: {
      dataset: "../ferry-talks",
      version: "1.2.0",
      records: [{ type: "Actor", id: "actor:mira-voss", name: "Mira Voss" }],
    },
    failing: [
      { files: [{ path: "records.ndjson", recordType: "Actor" }], imports: [{ dataset: "../ferry-talks" }] },
      { type: "Actor", id: "actor:mira-voss", name: "M. Voss" },
    ],
    mended: [
      { files: [{ path: "records.ndjson", recordType: "Quote" }], imports: [{ dataset: "../ferry-talks" }] },
      { type: "Quote", id: "quote:voss-abc", speaker: "actor:mira-voss" },
    ],
  },
  *check({ definitions, imported }) {
    for (const [id, dataset] of imported) {
      const [place] = definitions.get(id) ?? [];
      if (place) yield { ...place, data: { id, dataset: dataset.name } };
    }
  },
};
