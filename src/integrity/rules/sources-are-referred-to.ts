import type { IntegrityRule } from "../rule.js";
import { unreferredIn } from "../unreferred.js";

export const sourcesAreReferredTo: IntegrityRule = {
  code: "integrity/sources-are-referred-to",
  severity: "warning",
  description: "Some other record rests on each source.",
  why: "A source that supports nothing is often a leftover, or the one that a wrong id elsewhere was meant for.",
  fix: "Delete the source, or anchor in it what it reports.",
  messages: { unused: 'No other record refers to "{id}".' },
  example: {
    failing: [
      { type: "Source", id: "source:harbour-gazette-2031-05-04" },
      { type: "Source", id: "source:island-post-2031-05-05" },
      { type: "Actor", id: "actor:mira-voss" },
    ],
    mended: [
      { type: "Source", id: "source:harbour-gazette-2031-05-04" },
      { type: "Actor", id: "actor:mira-voss" },
    ],
  },
  *check(records) {
    const isUnreferred = unreferredIn(records);
    if (!isUnreferred) return;
    for (const entry of records.of("Source")) {
      const { id } = entry.value;
      if (isUnreferred(id)) yield { entry, pointer: "/id", data: { id } };
    }
  },
};
