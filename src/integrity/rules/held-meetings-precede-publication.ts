import { describeUntimely, startAfterPublication } from "../publication.js";
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
  *check(records) {
    for (const entry of records.of("Meeting")) {
      const untimely = startAfterPublication(records, entry.value);
      if (!untimely) continue;
      yield { entry, pointer: "/start", data: { status: entry.value.status, ...describeUntimely(untimely) } };
    }
  },
};
