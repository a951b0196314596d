import type { DemarcheRecord } from "../../generated/guards.js";
import type { Meeting } from "../../generated/types/index.js";
import { sourcesOf } from "./anchors.js";
import { type ComparableDate, comparableDate } from "./comparable-dates.js";
import { isAfter } from "./dates.js";
import type { Records } from "./records.js";

/** A source that a record rests on, and when it was published. */
export interface Publication extends ComparableDate {
  readonly source: string;
}

/** A date that lies on the wrong side of a publication. */
export interface Untimely {
  readonly event: ComparableDate;
  readonly publication: Publication;
}

/** When the sources were published that carry some of a record's fields. */
export function publicationsOf(
  records: Records,
  record: DemarcheRecord,
  fields: readonly string[],
): readonly Publication[] {
  return sourcesOf(record, fields).flatMap((source) => {
    const entry = records.find("Source", source);
    const published = entry && comparableDate(entry.value, "/published");
    return published ? [{ ...published, source }] : [];
  });
}

/** The start of a meeting that every source of its status precedes, though the status says that it has begun. */
export function startAfterPublication(records: Records, meeting: Meeting): Untimely | undefined {
  if (meeting.status !== "held" && meeting.status !== "ongoing") return undefined;
  const event = comparableDate(meeting, "/start");
  const publications = publicationsOf(records, meeting, ["/status"]);
  const publication = publications[0];
  if (!event || !publication) return undefined;
  return publications.every(({ bounds }) => isAfter(event.bounds, bounds)) ? { event, publication } : undefined;
}

/** Untimeliness as a finding's data gives it. */
export function describeUntimely({ event, publication }: Untimely): {
  readonly date: string;
  readonly source: string;
  readonly published: string;
} {
  return { date: event.date, source: publication.source, published: publication.date };
}
