import type { DemarcheRecord } from "../../../generated/guards.js";
import { datesOf } from "../located.js";
import { wellFormedEntries } from "../records.js";
import type { IntegrityRule } from "../rule.js";
import { absentClaims, outermostAbsent } from "../supports.js";

export const dateNotesPointAtDates: IntegrityRule = {
  code: "integrity/date-notes-point-at-dates",
  severity: "error",
  description: "Each note on a date leads to a date of the record, and no two lead to the same.",
  why: "The note is the ground that the date stands on; without its date it says nothing, and two may disagree.",
  fix: "Correct the pointer, or merge the notes on one date.",
  messages: {
    "no-date": 'The note is on "{target}", where the record has no date.',
    repeated: 'The note is on "{target}", like an earlier one.',
  },
  example: {
    failing: [
      {
        type: "Quote",
        id: "quote:voss-abc",
        said: "2031-05-04",
        dateNotes: [{ pointer: "/says", basis: "inferred", text: "on Sunday" }],
      },
    ],
    mended: [
      {
        type: "Quote",
        id: "quote:voss-abc",
        said: "2031-05-04",
        dateNotes: [{ pointer: "/said", basis: "inferred", text: "on Sunday" }],
      },
    ],
  },
  *check(records) {
    for (const entry of wellFormedEntries(records)) {
      const { dateNotes } = entry.value;
      if (!dateNotes) continue;
      const dates = new Set(datesOf(records, entry).map(({ pointer }) => pointer));
      const firstNotes = new Map<string, string>();
      for (const [index, { pointer: target }] of dateNotes.entries()) {
        const pointer = `/dateNotes/${index}/pointer`;
        const first = firstNotes.get(target);
        if (isMissedByAnchors(entry.value, target)) continue;
        if (!dates.has(target)) yield { entry, pointer, message: "no-date", data: { target } };
        else if (first !== undefined) yield { entry, pointer, message: "repeated", data: { target, first } };
        else firstNotes.set(target, pointer);
      }
    }
  },
};

/** A date that is gone, and that anchors support, is the business of `supports-points-at-claims`. */
function isMissedByAnchors(record: DemarcheRecord, pointer: string): boolean {
  const absent = outermostAbsent(record, pointer);
  return absent !== undefined && absentClaims(record).has(absent);
}
