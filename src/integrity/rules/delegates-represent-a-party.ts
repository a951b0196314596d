import type { Meeting } from "../../../generated/types/index.js";
import { repeatedParticipants } from "../participants.js";
import type { Records } from "../records.js";
import type { IntegrityRule } from "../rule.js";

export const delegatesRepresentAParty: IntegrityRule = {
  code: "integrity/delegates-represent-a-party",
  severity: "error",
  description: "Whoever takes part on behalf of an actor stands beside that actor among the participants.",
  why: "A meeting's parties are read off its participants; one that only its delegate names would be missed.",
  fix: "List the actor as a participant, or correct `onBehalfOf`.",
  messages: { unlisted: '"{actor}" takes part on behalf of "{onBehalfOf}", which is not another participant.' },
  example: {
    failing: [
      {
        type: "Meeting",
        id: "meeting:ferry-talks",
        participants: [{ actor: "actor:mira-voss", role: "delegate", onBehalfOf: "actor:harbour-office" }],
      },
      { type: "Actor", id: "actor:mira-voss" },
      { type: "Actor", id: "actor:harbour-office" },
    ],
    mended: [
      {
        type: "Meeting",
        id: "meeting:ferry-talks",
        participants: [
          { actor: "actor:mira-voss", role: "delegate", onBehalfOf: "actor:harbour-office" },
          { actor: "actor:harbour-office", role: "party" },
        ],
      },
      { type: "Actor", id: "actor:mira-voss" },
      { type: "Actor", id: "actor:harbour-office" },
    ],
  },
  *check(records) {
    for (const entry of records.of("Meeting")) {
      if (!knowsItsParticipants(records, entry.value)) continue;
      const listed = new Set<string>(entry.value.participants?.map(({ actor }) => actor));
      for (const [index, { actor, onBehalfOf }] of (entry.value.participants ?? []).entries()) {
        if (onBehalfOf === undefined || (listed.has(onBehalfOf) && onBehalfOf !== actor)) continue;
        if (!records.isDefined(onBehalfOf)) continue;
        yield { entry, pointer: `/participants/${index}/onBehalfOf`, data: { actor, onBehalfOf } };
      }
    }
  },
};

/** A participant that resolves nowhere, or stands twice, may be the party under a wrong id: others speak of it. */
function knowsItsParticipants({ isDefined }: Records, meeting: Meeting): boolean {
  const resolves = meeting.participants?.every(({ actor }) => isDefined(actor)) ?? true;
  return resolves && repeatedParticipants(meeting).length === 0;
}
