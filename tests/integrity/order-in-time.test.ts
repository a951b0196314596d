import { describe } from "vitest";
import { affiliationsEndAfterTheyStart } from "../../src/integrity/rules/affiliations-end-after-they-start.js";
import { dateNotesPointAtDates } from "../../src/integrity/rules/date-notes-point-at-dates.js";
import { datesAreInTheCalendar } from "../../src/integrity/rules/dates-are-in-the-calendar.js";
import { endsFollowStarts } from "../../src/integrity/rules/ends-follow-starts.js";
import { heldMeetingsPrecedePublication } from "../../src/integrity/rules/held-meetings-precede-publication.js";
import { plannedMeetingsFollowPublication } from "../../src/integrity/rules/planned-meetings-follow-publication.js";
import { reportsFollowEvents } from "../../src/integrity/rules/reports-follow-events.js";
import { weekdaysMatchDates } from "../../src/integrity/rules/weekdays-match-dates.js";
import { actor, anchor, gazette, testCases } from "./cases.js";

function meeting(given: object): object {
  return { type: "Meeting", id: "meeting:talks", ...given };
}

function quote(given: object): object {
  return { type: "Quote", id: "quote:abc", ...given };
}

function note(text: string, pointer = "/said"): object {
  return { dateNotes: [{ pointer, basis: "inferred", text }] };
}

const later = gazette({ id: "source:later", published: "2031-06-01" });

describe("dates are in the calendar", () => {
  testCases(datesAreInTheCalendar, [
    ["a leap day in a leap year is fine", [quote({ said: "2032-02-29" })]],
    [
      "a leap day in another year is found",
      [quote({ said: "2031-02-29" })],
      ["quote:abc", "/said", { date: "2031-02-29", day: "2031-02-29", lastDay: 28 }],
    ],
    [
      "a leap day in 1900 is found",
      [gazette({ published: "1900-02-29" })],
      [gazetteId(), "/published", { lastDay: 28 }],
    ],
    ["an interval of one year is fine", [quote({ said: "2031/2031" })]],
    [
      "an interval that ends before it begins is found",
      [quote({ said: "2031/2030" })],
      ["quote:abc", "/said", { date: "2031/2030" }],
    ],
    ["what is not written as a date is left to the structure", [quote({ said: "yesterday" })]],
    [
      "every date of a record is asked for",
      [actor("voss", { affiliations: [{ organization: "actor:office", start: "2031-04-31", end: "2031-06-31" }] })],
      ["actor:voss", "/affiliations/0/start", { day: "2031-04-31" }],
      ["actor:voss", "/affiliations/0/end", { day: "2031-06-31" }],
    ],
    [
      "the manifest's date is asked for too",
      [{ files: [], created: "2031-02-30" }],
      [null, "/created", { date: "2031-02-30" }],
    ],
  ]);
});

describe("ends follow starts", () => {
  testCases(endsFollowStarts, [
    ["a meeting of one day is fine", [meeting({ start: "2031-05-07", end: "2031-05-07" })]],
    ["an end in the month of the start is fine", [meeting({ start: "2031-05-07", end: "2031-05" })]],
    ["an end at an unknown time up to a year is fine", [meeting({ start: "2031-05-07", end: "../2031" })]],
    ["a start alone is fine", [meeting({ start: "2031-05-07" })]],
    [
      "an end before the start is found",
      [meeting({ start: "2031-05-07", end: "2031-05-06" })],
      ["meeting:talks", "/end", { start: "2031-05-07", end: "2031-05-06" }],
    ],
    [
      "an end that is open downwards and still before the start is found",
      [meeting({ start: "2031-05-07", end: "../2030" })],
      ["meeting:talks", "/end"],
    ],
    ["a date that is in no calendar is left to another rule", [meeting({ start: "2031-05-07", end: "2031-02-30" })]],
    [
      "a start that lies wrongly after publication is left to another rule",
      [gazette(), meeting({ status: "held", start: "2032-05-01", end: "2031-05-02" })],
    ],
  ]);
});

describe("affiliations end after they start", () => {
  const post = (given: object): object => actor("voss", { affiliations: [{ organization: "actor:office", ...given }] });

  testCases(affiliationsEndAfterTheyStart, [
    ["a post held within one year is fine", [post({ start: "2030", end: "2030" })]],
    ["a post that ended at an unknown time is fine", [post({ start: "2010", end: "../2015" })]],
    ["a post that ended and never began is fine", [post({ end: "2015" })]],
    [
      "a post that ended before it began is found",
      [post({ start: "2030-02", end: "2030-01-31" })],
      ["actor:voss", "/affiliations/0/end", { organization: "actor:office", start: "2030-02", end: "2030-01-31" }],
    ],
  ]);
});

describe("reports follow events", () => {
  testCases(reportsFollowEvents, [
    ["what was said on the day of publication is fine", [gazette(), quote({ said: "2031-05-04" })]],
    ["what was said in the month of publication is fine", [gazette(), quote({ said: "2031-05" })]],
    ["an interval that begins before publication is fine", [gazette(), quote({ said: "2031-05-01/2031-06-01" })]],
    [
      "an evening on the spot that is morning elsewhere is fine",
      [gazette(), quote({ said: "2031-05-04T23:30:00-05:00" })],
    ],
    [
      "what was said the day after is found",
      [gazette(), quote({ said: "2031-05-05" })],
      ["quote:abc", "/said", { date: "2031-05-05", source: gazetteId(), published: "2031-05-04" }],
    ],
    [
      "what was demanded after publication is found",
      [gazette(), { type: "Demand", id: "demand:ferry", made: "2031-06" }],
      ["demand:ferry", "/made", { date: "2031-06" }],
    ],
    [
      "what was held after publication is found",
      [gazette(), { type: "Position", id: "position:ferry", stance: "open", asOf: "2032" }],
      ["position:ferry", "/asOf", { date: "2032" }],
    ],
    [
      "one source that is too early is enough, though another is not",
      [
        gazette(),
        later,
        quote({ said: "2031-05-20", evidence: [anchor({ exact: "abc" }), anchor({ source: "source:later" })] }),
      ],
      ["quote:abc", "/said", { source: gazetteId() }],
    ],
    [
      "an older source may tell of other fields, such as the speaker",
      [
        gazette(),
        later,
        quote({
          said: "2031-05-20",
          evidence: [anchor({ source: "source:later", exact: "abc" }), anchor({ supports: ["/speaker", "/said"] })],
        }),
      ],
    ],
    ["a source that does not resolve is left to another rule", [quote({ said: "2031-05-05" })]],
    [
      "a source without a date in the calendar is left to another rule",
      [gazette({ published: "2031-02-30" }), quote({ said: "2031-05-05" })],
    ],
    ["a date in no calendar is left to another rule", [gazette(), quote({ said: "2032-02-30" })]],
    [
      "a date that its note contradicts is left to another rule",
      [gazette(), quote({ said: "2031-05-05", ...note("on Friday") })],
    ],
    [
      "a date that its note confirms is found",
      [gazette(), quote({ said: "2031-05-05", ...note("on Monday") })],
      ["quote:abc", "/said"],
    ],
  ]);
});

describe("a source that is older than what it reports", () => {
  const quotes = (said: string, count: number): readonly object[] =>
    Array.from({ length: count }, (_, index) => quote({ id: `quote:${said}-${index}`, said }));
  const held = meeting({ status: "held", start: "2031-05-07" });

  testCases(reportsFollowEvents, [
    [
      "is found itself if it precedes most of many events, meetings among them",
      [gazette(), ...quotes("2031-05-05", 3), held, ...quotes("2031-05-01", 3)],
      [gazetteId(), "/published", { published: "2031-05-04", count: 4, total: 7 }],
    ],
    [
      "is not at fault if it precedes three events",
      [gazette(), ...quotes("2031-05-05", 2), held],
      ["quote:2031-05-05-0", "/said"],
      ["quote:2031-05-05-1", "/said"],
    ],
    [
      "is not at fault if it precedes half of them",
      [gazette(), ...quotes("2031-05-05", 3), held, ...quotes("2031-05-01", 4)],
      ["quote:2031-05-05-0", "/said"],
      ["quote:2031-05-05-1", "/said"],
      ["quote:2031-05-05-2", "/said"],
    ],
  ]);

  testCases(heldMeetingsPrecedePublication, [
    ["leaves the meeting alone", [gazette(), ...quotes("2031-05-05", 3), held]],
    ["leaves the meeting at fault with few others", [gazette(), held], ["meeting:talks", "/start"]],
  ]);
});

describe("held meetings precede publication", () => {
  testCases(heldMeetingsPrecedePublication, [
    ["a meeting held on the day of publication is fine", [gazette(), meeting({ status: "held", start: "2031-05-04" })]],
    ["a meeting that is planned for later is fine", [gazette(), meeting({ status: "planned", start: "2031-05-07" })]],
    ["a meeting that was cancelled is fine", [gazette(), meeting({ status: "cancelled", start: "2031-05-07" })]],
    ["a meeting without a start is fine", [gazette(), meeting({ status: "held" })]],
    [
      "a meeting held after publication is found",
      [gazette(), meeting({ status: "held", start: "2031-05-05" })],
      ["meeting:talks", "/start", { status: "held", date: "2031-05-05", source: gazetteId(), published: "2031-05-04" }],
    ],
    [
      "a meeting that is under way but has not begun is found",
      [gazette(), meeting({ status: "ongoing", start: "2032" })],
      ["meeting:talks", "/start", { status: "ongoing" }],
    ],
    [
      "a later source may know that it was held",
      [
        gazette(),
        later,
        meeting({ status: "held", start: "2031-05-07", evidence: [anchor(), anchor({ source: "source:later" })] }),
      ],
    ],
    [
      "a later source of other fields does not",
      [
        gazette(),
        later,
        meeting({
          status: "held",
          start: "2031-05-07",
          evidence: [anchor({ supports: ["/status"] }), anchor({ source: "source:later", supports: ["/place"] })],
        }),
      ],
      ["meeting:talks", "/start", { source: gazetteId() }],
    ],
  ]);
});

describe("planned meetings follow publication", () => {
  testCases(plannedMeetingsFollowPublication, [
    [
      "a meeting planned for the day of publication is fine",
      [gazette(), meeting({ status: "planned", start: "2031-05-04" })],
    ],
    [
      "a meeting planned for the year of publication is fine",
      [gazette(), meeting({ status: "planned", start: "2031" })],
    ],
    ["a meeting held before is fine", [gazette(), meeting({ status: "held", start: "2031-05-03" })]],
    [
      "a plan that is not over is fine",
      [gazette(), meeting({ status: "planned", start: "2031-05-01", end: "2031-05-09" })],
    ],
    [
      "a planned meeting whose end alone is past has its dates exchanged",
      [gazette(), meeting({ status: "planned", start: "2031-05-07", end: "2031-05-01" })],
    ],
    ...["proposed", "planned", "postponed"].map(
      (status) =>
        [
          `a meeting that is ${status} and over before publication is found`,
          [gazette(), meeting({ status, start: "2031-05-03" })],
          ["meeting:talks", "/start", { status, date: "2031-05-03", published: "2031-05-04" }],
        ] as const,
    ),
    [
      "the last date is the one at fault",
      [gazette(), meeting({ status: "planned", start: "2031-05-02", end: "2031-05-03" })],
      ["meeting:talks", "/end", { date: "2031-05-03" }],
    ],
    [
      "an older source may have known the plan",
      [
        gazette({ id: "source:older", published: "2031-04-01" }),
        gazette(),
        meeting({ status: "planned", start: "2031-05-03", evidence: [anchor(), anchor({ source: "source:older" })] }),
      ],
    ],
  ]);
});

describe("weekdays match dates", () => {
  testCases(weekdaysMatchDates, [
    ["the right weekday is fine", [quote({ said: "2031-05-04", ...note("On Sunday") })]],
    [
      "another weekday is found at the date",
      [quote({ said: "2031-05-05", ...note("on SUNDAY") })],
      [
        "quote:abc",
        "/said",
        { date: "2031-05-05", weekday: "Monday", named: ["Sunday"], notePointer: "/dateNotes/0/text" },
      ],
    ],
    ["one right weekday of several is enough", [quote({ said: "2031-05-04", ...note("between Saturday and Sunday") })]],
    [
      "two wrong ones are one finding",
      [quote({ said: "2031-05-06", ...note("Saturday or Sunday") })],
      ["quote:abc", "/said", { named: ["Saturday", "Sunday"] }],
    ],
    ["a weekday that is only counted from is fine", [quote({ said: "2031-05-05", ...note("the day after Sunday") })]],
    ["a deadline is no day", [quote({ said: "2031-05-01", ...note("by next Friday") })]],
    ["habits are no day", [quote({ said: "2031-05-06", ...note("speaks on Mondays") })]],
    ["a month has no weekday", [quote({ said: "2031-05", ...note("on Sunday") })]],
    ["an approximate day may be off", [quote({ said: "2031-05-05~", ...note("on Sunday") })]],
    ["an uncertain day may not", [quote({ said: "2031-05-05?", ...note("on Sunday") })], ["quote:abc", "/said"]],
    [
      "a date-time has the weekday of its own clock",
      [quote({ said: "2031-05-04T23:30:00-05:00", ...note("on Sunday") })],
    ],
    ["a note on no date is left to another rule", [quote({ said: "2031-05-05", ...note("on Sunday", "/text") })]],
    [
      "another day than the one stated in figures is found",
      [quote({ said: "2031-05-05", dateNotes: [{ pointer: "/said", basis: "stated", text: "2031-05-04" }] })],
      ["quote:abc", "/said", { date: "2031-05-05", named: ["2031-05-04"] }],
    ],
    [
      "a day reckoned from another in figures is fine",
      [quote({ said: "2031-05-05", dateNotes: [{ pointer: "/said", basis: "inferred", text: "2031-05-04" }] })],
    ],
  ]);
});

describe("date notes point at dates", () => {
  testCases(dateNotesPointAtDates, [
    ["a note on a date is fine", [quote({ said: "2031-05-04", ...note("on Sunday") })]],
    [
      "a note on a date within an item is fine",
      [
        actor("voss", {
          affiliations: [{ organization: "actor:office", end: "2030" }],
          ...note("last year", "/affiliations/0/end"),
        }),
      ],
    ],
    [
      "a note on what is no date is found",
      [quote({ said: "2031-05-04", ...note("on Sunday", "/text") })],
      ["quote:abc", "/dateNotes/0/pointer", { target: "/text" }],
    ],
    [
      "a note on a date that is absent is found",
      [quote(note("on Sunday"))],
      ["quote:abc", "/dateNotes/0/pointer", { target: "/said" }],
    ],
    [
      "a date that anchors miss too is left to the rule on what they support",
      [quote({ ...note("on Sunday"), evidence: [anchor({ exact: "abc" }), anchor({ supports: ["/said"] })] })],
    ],
    [
      "a second note on one date is found",
      [
        quote({
          said: "2031-05-04",
          dateNotes: [
            { pointer: "/said", basis: "inferred", text: "on Sunday" },
            { pointer: "/said", basis: "stated", text: "May 4" },
          ],
        }),
      ],
      ["quote:abc", "/dateNotes/1/pointer", { target: "/said", first: "/dateNotes/0/pointer" }],
    ],
  ]);
});

function gazetteId(): string {
  return "source:harbour-gazette-2031-05-04";
}
