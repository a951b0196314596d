import type { Entry } from "../../finding.js";
import { faultOf } from "../dates.js";
import { datesOf, datesOfManifest, type Located } from "../located.js";
import type { Records } from "../records.js";
import type { IntegrityRule, Violation } from "../rule.js";

export const datesAreInTheCalendar: IntegrityRule = {
  code: "integrity/dates-are-in-the-calendar",
  severity: "error",
  description: "Every date is a day that the calendar has, and no interval ends before it begins.",
  why: "A day that never was can neither be compared with others nor be looked up.",
  fix: "Look the date up in the source, or give the month or the year alone if the day is unknown.",
  messages: {
    "absent-day": '"{date}": there is no day {day}; that month has {lastDay} days.',
    reversed: '"{date}" ends before it begins.',
  },
  example: {
    failing: [{ type: "Quote", id: "quote:voss-abc", said: "2031-02-29" }],
    mended: [{ type: "Quote", id: "quote:voss-abc", said: "2031-02-28" }],
  },
  *check(records) {
    for (const entry of records.entries) yield* findFaults(records, entry, datesOf(records, entry));
    const { manifest } = records;
    if (manifest) yield* findFaults(records, manifest, datesOfManifest(records, manifest));
  },
};

function* findFaults(records: Records, entry: Entry, dates: readonly Located[]): Iterable<Violation> {
  for (const { pointer, value: date } of dates) {
    const fault = faultOf(date);
    if (!fault || !records.isSound(entry, pointer)) continue;
    const { kind: message, ...details } = fault;
    yield { entry, pointer, message, data: { date, ...details } };
  }
}
