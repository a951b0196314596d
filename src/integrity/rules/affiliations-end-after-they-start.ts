import { comparableDate } from "../comparable-dates.js";
import { isAfter } from "../dates.js";
import type { IntegrityRule } from "../rule.js";

export const affiliationsEndAfterTheyStart: IntegrityRule = {
  code: "integrity/affiliations-end-after-they-start",
  severity: "error",
  description: "Nobody leaves a post before taking it up.",
  why: "One of the two dates is wrong, and nobody can tell in which capacity the actor spoke.",
  fix: "Look both dates up; perhaps they are exchanged. Ended at an unknown time is `../2015`.",
  messages: { reversed: 'The post at "{organization}" ends ("{end}") before it starts ("{start}").' },
  example: {
    failing: [
      {
        type: "Actor",
        id: "actor:mira-voss",
        affiliations: [{ organization: "actor:harbour-office", start: "2030", end: "2029-12" }],
      },
    ],
    mended: [
      {
        type: "Actor",
        id: "actor:mira-voss",
        affiliations: [{ organization: "actor:harbour-office", start: "2029", end: "2029-12" }],
      },
    ],
  },
  *check(records) {
    for (const entry of records.of("Actor")) {
      for (const [index, { organization }] of (entry.value.affiliations ?? []).entries()) {
        const start = comparableDate(entry.value, `/affiliations/${index}/start`);
        const end = comparableDate(entry.value, `/affiliations/${index}/end`);
        if (!start || !end || !isAfter(start.bounds, end.bounds)) continue;
        const data = { organization, start: start.date, end: end.date, startPointer: start.pointer };
        yield { entry, pointer: end.pointer, data };
      }
    }
  },
};
