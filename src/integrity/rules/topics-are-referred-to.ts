import type { IntegrityRule } from "../rule.js";
import { unreferredIn } from "../unreferred.js";

export const topicsAreReferredTo: IntegrityRule = {
  code: "integrity/topics-are-referred-to",
  severity: "warning",
  description: "Some record refers to each topic of the manifest.",
  why: "A topic on which nobody stands is often a leftover, or the one that a wrong id elsewhere was meant for.",
  fix: "Delete the topic, or record what was said or held about it.",
  messages: { unused: 'No record refers to "{id}".' },
  example: {
    failing: [
      {
        files: [{ path: "demands.ndjson", recordType: "Demand" }],
        topics: [
          { id: "topic:night-ferry", label: "Night ferry", proposition: "A ferry runs after midnight." },
          { id: "topic:tolls", label: "Tolls", proposition: "The harbour takes tolls." },
        ],
      },
      { type: "Source", id: "source:harbour-gazette-2031-05-04" },
      { type: "Actor", id: "actor:island-council" },
      { type: "Demand", id: "demand:night-ferry", demandedBy: ["actor:island-council"], topic: "topic:night-ferry" },
    ],
    mended: [
      {
        files: [{ path: "demands.ndjson", recordType: "Demand" }],
        topics: [{ id: "topic:night-ferry", label: "Night ferry", proposition: "A ferry runs after midnight." }],
      },
      { type: "Source", id: "source:harbour-gazette-2031-05-04" },
      { type: "Actor", id: "actor:island-council" },
      { type: "Demand", id: "demand:night-ferry", demandedBy: ["actor:island-council"], topic: "topic:night-ferry" },
    ],
  },
  *check(records) {
    const { manifest } = records;
    const isUnreferred = manifest && unreferredIn(records);
    if (!isUnreferred) return;
    for (const [index, { id }] of (manifest.value.topics ?? []).entries()) {
      if (isUnreferred(id)) yield { entry: manifest, pointer: `/topics/${index}/id`, data: { id } };
    }
  },
};
