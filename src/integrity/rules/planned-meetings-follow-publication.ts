import type { Meeting } from "../../../generated/types/index.js";
import { comparableDate } from "../comparable-dates.js";
import { isAfter } from "../dates.js";
import { describeUntimely, publicationsOf, type Untimely } from "../publication.js";
import type { Records } from "../records.js";
import type { IntegrityRule } from "../rule.js";

const statusesAhead = ["proposed", "planned", "postponed"];

export const plannedMeetingsFollowPublication: IntegrityRule = {
  code: "integrity/planned-meetings-follow-publication",
  severity: "warning",
  description: "A meeting that is proposed, planned or postponed was not over when the source was published.",
  why: "A meeting's status is that of the source's day, and nobody plans for a day that is past.",
  fix: "Correct the date, or say whether the meeting was held or cancelled.",
  messages: { past: 'The meeting is "{status}" but over ("{date}") before "{source}" was published ("{published}").' },
  example: {
    failing: [
      { type: "Source", id: "source:harbour-gazette-2031-05-04", published: "2031-05-04" },
      { type: "Meeting", id: "meeting:ferry-talks", status: "planned", start: "2031-04" },
    ],
    mended: [
      { type: "Source", id: "source:harbour-gazette-2031-05-04", published: "2031-05-04" },
      { type: "Meeting", id: "meeting:ferry-talks", status: "held", start: "2031-04" },
    ],
  },
  *check(records) {
    for (const entry of records.of("Meeting")) {
      const untimely = overBeforePublication(records, entry.value);
      if (!untimely) continue;
      const data = { status: entry.value.status, ...describeUntimely(untimely) };
      yield { entry, pointer: untimely.event.pointer, data };
    }
  },
};

/** The meeting's last date, if all its dates lie before every source of its status. */
function overBeforePublication(records: Records, meeting: Meeting): Untimely | undefined {
  if (!statusesAhead.includes(meeting.status)) return undefined;
  const dates = ["/start", "/end"].flatMap((pointer) => comparableDate(meeting, pointer) ?? []);
  const event = dates.at(-1);
  const publications = publicationsOf(records, meeting, ["/status"]);
  const publication = publications[0];
  if (!event || !publication) return undefined;
  const isOver = publications.every(({ bounds }) => dates.every((date) => isAfter(bounds, date.bounds)));
  return isOver ? { event, publication } : undefined;
}
