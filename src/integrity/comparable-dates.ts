import type { DemarcheRecord } from "../../generated/guards.js";
import { valueAt } from "../read/pointer.js";
import { boundsOf, type DateBounds } from "./dates.js";
import { weekdayMismatches } from "./weekdays.js";

/** A date of a record that may be compared with others. */
export interface ComparableDate {
  readonly pointer: string;
  readonly date: string;
  readonly bounds: DateBounds;
}

/**
 * The date at a place of a record; undefined if there is none, or another rule already finds fault with it: that it is
 * in no calendar, or that its note says another day.
 */
export function comparableDate(record: DemarcheRecord, pointer: string): ComparableDate | undefined {
  const date = valueAt(record, pointer);
  const bounds = typeof date === "string" ? boundsOf(date) : undefined;
  if (typeof date !== "string" || !bounds) return undefined;
  if (weekdayMismatches(record).some((mismatch) => mismatch.pointer === pointer)) return undefined;
  return { pointer, date, bounds };
}
