import type { DemarcheRecord } from "../../generated/guards.js";
import { sourcesOf } from "./anchors.js";
import { type ComparableDate, comparableDate } from "./comparable-dates.js";
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

/** Untimeliness as a finding's data gives it. */
export function describeUntimely({ event, publication }: Untimely): {
  readonly date: string;
  readonly source: string;
  readonly published: string;
} {
  return { date: event.date, source: publication.source, published: publication.date };
}
