import type { DemarcheRecord } from "../../generated/guards.js";
import type { Meeting } from "../../generated/types/index.js";
import type { Entry } from "../finding.js";
import { type ComparableDate, comparableDate } from "./comparable-dates.js";
import { isAfter } from "./dates.js";
import { type Publication, publicationsOf } from "./publication.js";
import type { RecordOf, Records } from "./records.js";

/** Something that happened, the sources that report it, and the one of them that was published before, if any was. */
export interface ReportedEvent {
  readonly entry: Entry<DemarcheRecord>;
  readonly event: ComparableDate;
  readonly publications: readonly Publication[];
  readonly tooEarly: Publication | undefined;
}

/** A source that was published before nearly all that it reports. */
export interface MisdatedSource {
  readonly publication: Publication;
  /** The events after its publication. */
  readonly late: readonly ReportedEvent[];
  /** How many dated events it reports in all. */
  readonly total: number;
}

/** Up to so many events that come too late for one source, it is they that are misdated, and not the source. */
const mostMisdatedEvents = 3;

/**
 * Where each type of record says when it happened, and what a source cannot report before. Other fields can rest on an
 * older source: who the speaker is, or the announcement of the day.
 */
const happenings = {
  Quote: { date: "/said", substance: ["/text"] },
  Demand: { date: "/made", substance: ["/summary", "/act"] },
  Position: { date: "/asOf", substance: ["/stance"] },
} as const;

/** What was said, demanded and held at a date. One source that was published before is one too many. */
export function* happeningsIn(records: Records): Iterable<ReportedEvent> {
  for (const type of ["Demand", "Quote", "Position"] as const) {
    for (const entry of records.of(type) as readonly Entry<RecordOf<keyof typeof happenings>>[]) {
      const event = comparableDate(entry.value, happenings[type].date);
      if (!event) continue;
      const publications = publicationsOf(records, entry.value, happenings[type].substance);
      const tooEarly = publications.find(({ bounds }) => isAfter(event.bounds, bounds));
      yield { entry, event, publications, tooEarly };
    }
  }
}

/** The meetings that had begun. The latest of their sources may know more than the others, so all must be too early. */
export function* begunMeetingsIn(records: Records): Iterable<ReportedEvent> {
  for (const entry of records.of("Meeting")) {
    const begun = begunMeeting(records, entry);
    if (begun) yield begun;
  }
}

/** A meeting that had begun, if its start is known. */
export function begunMeeting(records: Records, entry: Entry<Meeting>): ReportedEvent | undefined {
  if (entry.value.status !== "held" && entry.value.status !== "ongoing") return undefined;
  const event = comparableDate(entry.value, "/start");
  if (!event) return undefined;
  const publications = publicationsOf(records, entry.value, ["/status"]);
  const isTooEarly = publications.every(({ bounds }) => isAfter(event.bounds, bounds));
  return { entry, event, publications, tooEarly: isTooEarly ? publications[0] : undefined };
}

/** The sources that are the likeliest to be at fault themselves: many events come too late for them, and few in time. */
export function misdatedSources(records: Records): ReadonlyMap<string, MisdatedSource> {
  const reports = new Map<
    string,
    { readonly late: ReportedEvent[]; readonly publication: Publication; total: number }
  >();
  for (const reported of [...happeningsIn(records), ...begunMeetingsIn(records)]) {
    for (const publication of reported.publications) {
      const report = reports.get(publication.source) ?? { publication, late: [], total: 0 };
      report.total += 1;
      if (reported.tooEarly?.source === publication.source) report.late.push(reported);
      reports.set(publication.source, report);
    }
  }
  const isMisdated = ({ late, total }: MisdatedSource): boolean =>
    late.length > mostMisdatedEvents && late.length > total / 2;
  return new Map([...reports].filter(([source, report]) => records.definitions.has(source) && isMisdated(report)));
}
