import type { Entry } from "../../finding.js";
import { comparableDate } from "../comparable-dates.js";
import { isAfter } from "../dates.js";
import { describeUntimely, publicationsOf } from "../publication.js";
import type { RecordOf, Records } from "../records.js";
import type { IntegrityRule, Violation } from "../rule.js";

/**
 * Where each type of record says when it happened, and what a source cannot report before. Other fields can rest on an
 * older source: who the speaker is, or the announcement of the day.
 */
const events = {
  Quote: { date: "/said", substance: ["/text"] },
  Demand: { date: "/made", substance: ["/summary", "/act"] },
  Position: { date: "/asOf", substance: ["/stance"] },
} as const;

export const reportsFollowEvents: IntegrityRule = {
  code: "integrity/reports-follow-events",
  severity: "error",
  description: "Nothing was said, demanded or held after the source that reports it was published.",
  why: "A source cannot report what had not happened yet, so a date or an anchor is wrong.",
  fix: "Look up the date of the event and that of the source; if both are right, anchor the record in a later source.",
  messages: { late: '"{date}" is after "{source}", which reports it, was published ("{published}").' },
  example: {
    failing: [
      { type: "Source", id: "source:harbour-gazette-2031-05-04", published: "2031-05-04" },
      { type: "Quote", id: "quote:voss-abc", said: "2031-05-05" },
    ],
    mended: [
      { type: "Source", id: "source:harbour-gazette-2031-05-04", published: "2031-05-04" },
      { type: "Quote", id: "quote:voss-abc", said: "2031-05-03" },
    ],
  },
  *check(records) {
    for (const entry of records.of("Demand")) yield* findLate(records, entry);
    for (const entry of records.of("Quote")) yield* findLate(records, entry);
    for (const entry of records.of("Position")) yield* findLate(records, entry);
  },
};

function* findLate(records: Records, entry: Entry<RecordOf<keyof typeof events>>): Iterable<Violation> {
  const { date, substance } = events[entry.value.type];
  const event = comparableDate(entry.value, date);
  if (!event) return;
  const publications = publicationsOf(records, entry.value, substance);
  const publication = publications.find(({ bounds }) => isAfter(event.bounds, bounds));
  if (publication) yield { entry, pointer: date, data: describeUntimely({ event, publication }) };
}
