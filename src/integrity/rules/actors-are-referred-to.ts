import type { IntegrityRule } from "../rule.js";
import { unreferredIn } from "../unreferred.js";

export const actorsAreReferredTo: IntegrityRule = {
  code: "integrity/actors-are-referred-to",
  severity: "warning",
  description: "Some other record refers to each actor.",
  why: "An actor that does nothing is often a leftover, or the one that a wrong id elsewhere was meant for.",
  fix: "Delete the actor, record what it says or does, or acknowledge the warning with the reason for keeping it.",
  messages: { unused: 'No other record refers to "{id}".' },
  example: {
    failing: [
      { type: "Source", id: "source:harbour-gazette-2031-05-04" },
      { type: "Actor", id: "actor:mira-voss" },
      { type: "Actor", id: "actor:harbour-office" },
      { type: "Quote", id: "quote:voss-abc", speaker: "actor:mira-voss" },
    ],
    mended: [
      { type: "Source", id: "source:harbour-gazette-2031-05-04" },
      { type: "Actor", id: "actor:mira-voss" },
      { type: "Quote", id: "quote:voss-abc", speaker: "actor:mira-voss" },
    ],
  },
  *check(records) {
    const isUnreferred = unreferredIn(records);
    if (!isUnreferred) return;
    for (const entry of records.of("Actor")) {
      const { id } = entry.value;
      if (isUnreferred(id)) yield { entry, pointer: "/id", data: { id } };
    }
  },
};
