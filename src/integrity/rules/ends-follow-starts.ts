import { comparableDate } from "../comparable-dates.js";
import { isAfter } from "../dates.js";
import { begunMeeting } from "../late-events.js";
import type { IntegrityRule } from "../rule.js";

export const endsFollowStarts: IntegrityRule = {
  code: "integrity/ends-follow-starts",
  severity: "error",
  description: "A meeting does not end before it starts.",
  why: "One of the two dates is wrong, and the meeting cannot be put in order with others.",
  fix: "Look both dates up in the source; perhaps they are exchanged.",
  messages: { reversed: 'The meeting ends ("{end}") before it starts ("{start}").' },
  example: {
    failing: [{ type: "Meeting", id: "meeting:ferry-talks", start: "2031-05-07", end: "2031-05-06" }],
    mended: [{ type: "Meeting", id: "meeting:ferry-talks", start: "2031-05-06", end: "2031-05-07" }],
  },
  /** A start that lies wrongly after publication is the business of `held-meetings-precede-publication`. */
  *check(records) {
    for (const entry of records.of("Meeting")) {
      const start = comparableDate(entry.value, "/start");
      const end = comparableDate(entry.value, "/end");
      if (!start || !end || !isAfter(start.bounds, end.bounds)) continue;
      if (begunMeeting(records, entry)?.tooEarly) continue;
      yield { entry, pointer: "/end", data: { start: start.date, end: end.date, startPointer: "/start" } };
    }
  },
};
