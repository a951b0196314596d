import { repeatedParticipants } from "../participants.js";
import type { IntegrityRule } from "../rule.js";

export const participantsAreListedOnce: IntegrityRule = {
  code: "integrity/participants-are-listed-once",
  severity: "error",
  description: "A meeting lists each participant once.",
  why: "An actor would be counted twice, in two roles, of which one is usually meant for somebody else.",
  fix: "Delete one of the two, or give it the actor that it is meant for.",
  messages: { repeated: '"{actor}" is listed as a participant already.' },
  example: {
    failing: [
      {
        type: "Meeting",
        id: "meeting:ferry-talks",
        participants: [
          { actor: "actor:mira-voss", role: "delegate" },
          { actor: "actor:mira-voss", role: "chair" },
        ],
      },
    ],
    mended: [
      { type: "Meeting", id: "meeting:ferry-talks", participants: [{ actor: "actor:mira-voss", role: "chair" }] },
    ],
  },
  *check(records) {
    for (const entry of records.of("Meeting")) {
      for (const { actor, first, second } of repeatedParticipants(entry.value)) {
        const data = { actor, first: `/participants/${first}/actor` };
        yield { entry, pointer: `/participants/${second}/actor`, data };
      }
    }
  },
};
