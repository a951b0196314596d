/**
 * The arithmetic of dates in our part of EDTF (ISO 8601-2): the earliest and the latest instant that a date allows, in
 * the proleptic Gregorian calendar. Qualifiers (`?`, `~`, `%`) leave the bounds as they are.
 */

/** Between which instants a date lies, in milliseconds since 1970-01-01T00:00:00Z; an open end is infinite. */
export interface DateBounds {
  readonly earliest: number;
  readonly latest: number;
  /** Of a date-time: how far its clock is ahead of UTC, in milliseconds. A day without a clock is reckoned as if in UTC. */
  readonly offset?: number;
}

/** Why a date that is written rightly means no time. */
export type DateFault =
  | { readonly kind: "absent-day"; readonly day: string; readonly lastDay: number }
  | { readonly kind: "reversed" };

const millisecondsInDay = 86_400_000;
const plainDate = /^([0-9]{4})(?:-(0[1-9]|1[0-2])(?:-([0-9]{2}))?)?[?~%]?$/;
const dateTime = /^([0-9]{4}-[0-9]{2}-[0-9]{2})T([0-9]{2}):([0-9]{2}):([0-9]{2})(?:Z|([+-])([0-9]{2}):([0-9]{2}))$/;

/** The bounds of a date; undefined if it is not written in our part of EDTF or means no time. */
export function boundsOf(date: string): DateBounds | undefined {
  const read = readDate(date);
  return read && "earliest" in read ? read : undefined;
}

/** What is wrong with a date that is written in our part of EDTF; undefined if nothing is, or it is not so written. */
export function faultOf(date: string): DateFault | undefined {
  const read = readDate(date);
  return read && "kind" in read ? read : undefined;
}

/**
 * Whether one date lies wholly after another. A day belongs to the calendar of whoever wrote it, so with a day on
 * either side clocks are compared as they showed, and instants only where both are known.
 */
export function isAfter(one: DateBounds, other: DateBounds): boolean {
  if (one.offset !== undefined && other.offset !== undefined) return one.earliest > other.latest;
  return clockBounds(one).earliest > clockBounds(other).latest;
}

/** The same bounds as the clock on the spot showed them. */
export function clockBounds({ earliest, latest, offset = 0 }: DateBounds): DateBounds {
  return { earliest: earliest + offset, latest: latest + offset };
}

/** The day of the week of a date that lies within one day, 0 for Sunday; undefined for any other. */
export function weekdayOf(bounds: DateBounds): number | undefined {
  const { earliest, latest } = clockBounds(bounds);
  const day = Math.floor(earliest / millisecondsInDay);
  if (!Number.isFinite(day) || Math.floor(latest / millisecondsInDay) !== day) return undefined;
  const weekdayOfFirstDay = 4;
  return (((day + weekdayOfFirstDay) % 7) + 7) % 7;
}

function readDate(date: string): DateBounds | DateFault | undefined {
  const [start, end, ...more] = date.split("/");
  if (start === undefined || more.length > 0) return undefined;
  return end === undefined ? (readDateTime(start) ?? readPlainDate(start)) : readInterval(start, end);
}

function readInterval(start: string, end: string): DateBounds | DateFault | undefined {
  const from = start === ".." ? { earliest: Number.NEGATIVE_INFINITY } : readPlainDate(start);
  const to = end === ".." ? { latest: Number.POSITIVE_INFINITY } : readPlainDate(end);
  if (!from || !to || (start === ".." && end === "..")) return undefined;
  if ("kind" in from) return from;
  if ("kind" in to) return to;
  const bounds = { earliest: from.earliest, latest: to.latest };
  return bounds.latest < bounds.earliest ? { kind: "reversed" } : bounds;
}

function readPlainDate(date: string): DateBounds | DateFault | undefined {
  const [, year, month, day] = plainDate.exec(date) ?? [];
  if (year === undefined) return undefined;
  if (month === undefined) return { earliest: midnight(+year, 1, 1), latest: midnight(+year + 1, 1, 1) - 1 };
  if (day === undefined) return { earliest: midnight(+year, +month, 1), latest: midnight(+year, +month + 1, 1) - 1 };
  const lastDay = daysIn(+year, +month);
  if (+day < 1 || +day > lastDay) return { kind: "absent-day", day: `${year}-${month}-${day}`, lastDay };
  return { earliest: midnight(+year, +month, +day), latest: midnight(+year, +month, +day) + millisecondsInDay - 1 };
}

function readDateTime(date: string): DateBounds | DateFault | undefined {
  const [, day = "", hours = 0, minutes = 0, seconds = 0, sign, ahead = 0, aheadMinutes = 0] =
    dateTime.exec(date) ?? [];
  const bounds = readPlainDate(day);
  if (!bounds || "kind" in bounds) return bounds;
  const offset = (sign === "-" ? -1 : 1) * inMilliseconds(ahead, aheadMinutes, 0);
  const instant = bounds.earliest + inMilliseconds(hours, minutes, seconds) - offset;
  return { earliest: instant, latest: instant, offset };
}

function inMilliseconds(hours: string | number, minutes: string | number, seconds: string | number): number {
  return ((+hours * 60 + +minutes) * 60 + +seconds) * 1000;
}

function daysIn(year: number, month: number): number {
  return (midnight(year, month + 1, 1) - midnight(year, month, 1)) / millisecondsInDay;
}

/** `Date.UTC` takes the years 0 to 99 for the twentieth century; setting the year does not. */
function midnight(year: number, month: number, day: number): number {
  return new Date(0).setUTCFullYear(year, month - 1, day);
}
