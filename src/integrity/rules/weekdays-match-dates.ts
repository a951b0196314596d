import { wellFormedEntries } from "../records.js";
import type { IntegrityRule } from "../rule.js";
import { weekdayMismatches } from "../weekdays.js";

export const weekdaysMatchDates: IntegrityRule = {
  code: "integrity/weekdays-match-dates",
  severity: "error",
  description: "A day is the day of the week, or the day in figures, that its note names.",
  why: "The date was reckoned from the source's words and does not agree with them, so the reckoning is wrong.",
  fix: "Reckon the date again from the words and the source's day of publication.",
  messages: {
    weekday: '"{date}" is a {weekday}, but its note names {named}.',
    day: '"{date}" is not the day that its note states, {named}.',
  },
  example: {
    failing: [
      {
        type: "Meeting",
        id: "meeting:ferry-talks",
        start: "2031-05-08",
        dateNotes: [{ pointer: "/start", basis: "inferred", text: "on Wednesday" }],
      },
    ],
    mended: [
      {
        type: "Meeting",
        id: "meeting:ferry-talks",
        start: "2031-05-07",
        dateNotes: [{ pointer: "/start", basis: "inferred", text: "on Wednesday" }],
      },
    ],
  },
  *check(records) {
    for (const entry of wellFormedEntries(records)) {
      for (const { pointer, ...data } of weekdayMismatches(entry.value)) {
        yield { entry, pointer, message: data.weekday === undefined ? "day" : "weekday", data };
      }
    }
  },
};
