import { happeningsIn, misdatedSources } from "../late-events.js";
import { describeUntimely } from "../publication.js";
import { listPlaces } from "../references.js";
import type { IntegrityRule } from "../rule.js";

export const reportsFollowEvents: IntegrityRule = {
  code: "integrity/reports-follow-events",
  severity: "error",
  description: "Nothing was said, demanded or held after the source that reports it was published.",
  why: "A source cannot report what had not happened yet, so a date or an anchor is wrong.",
  fix: "Look up the date of the event and that of the source; if both are right, anchor the record in a later source.",
  messages: {
    late: '"{date}" is after "{source}", which reports it, was published ("{published}").',
    misdated: '"{source}" was published ("{published}") before {count} of the {total} dated events that it reports.',
  },
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
    const misdated = misdatedSources(records);
    for (const [source, { publication, late, total }] of misdated) {
      const entry = records.find("Source", source);
      const places = listPlaces(late.map((one) => ({ entry: one.entry, pointer: one.event.pointer })));
      const data = { source, published: publication.date, count: late.length, total, places };
      if (entry) yield { entry, pointer: publication.pointer, message: "misdated", data };
    }
    for (const { entry, event, tooEarly } of happeningsIn(records)) {
      if (!tooEarly || misdated.has(tooEarly.source)) continue;
      yield { entry, pointer: event.pointer, data: describeUntimely({ event, publication: tooEarly }) };
    }
  },
};
