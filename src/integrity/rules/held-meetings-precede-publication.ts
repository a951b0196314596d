import type { Meeting } from "../../../generated/types/index.js";
import { begunMeetingsIn, misdatedSources } from "../late-events.js";
import { describeUntimely } from "../publication.js";
import type { IntegrityRule } from "../rule.js";

export const heldMeetingsPrecedePublication: IntegrityRule = {
  code: "integrity/held-meetings-precede-publication",
  severity: "error",
  description: "A meeting that was held or is under way had begun when the source was published.",
  why: "A meeting's status is that of the source's day; what lay ahead then was at most planned.",
  fix: "Correct the start, or the status as the source gives it.",
  messages: {
    early: 'The meeting is "{status}" but starts ("{date}") after "{source}" was published ("{published}").',
  },
  example: {
    failing: [
      { type: "Source", id: "source:harbour-gazette-2031-05-04", published: "2031-05-04" },
      { type: "Meeting", id: "meeting:ferry-talks", status: "held", start: "2031-05-07" },
    ],
    mended: [
      { type: "Source", id: "source:harbour-gazette-2031-05-04", published: "2031-05-04" },
      { type: "Meeting", id: "meeting:ferry-talks", status: "planned", start: "2031-05-07" },
    ],
  },
  /** A source that most of its events come too late for is the business of `reports-follow-events`. */
  *check(records) {
    const misdated = misdatedSources(records);
    for (const { entry, event, tooEarly } of begunMeetingsIn(records)) {
      if (!tooEarly || misdated.has(tooEarly.source)) continue;
      const { status } = entry.value as Meeting;
      yield { entry, pointer: event.pointer, data: { status, ...describeUntimely({ event, publication: tooEarly }) } };
    }
  },
};
