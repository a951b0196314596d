import type { DemarcheRecord } from "../../generated/guards.js";
import { valueAt } from "../read/pointer.js";
import { boundsOf, weekdayOf } from "./dates.js";

/** A date that is another day of the week than its note says. */
export interface WeekdayMismatch {
  /** Where the date stands, and where its note. */
  readonly pointer: string;
  readonly notePointer: string;
  readonly date: string;
  readonly weekday: string;
  /** The weekdays that the note names. */
  readonly named: readonly string[];
}

const weekdays = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];

/** A weekday that the words only count from ("the day after Monday", "by Friday") need not be the date's own. */
const namedWeekday =
  /\b(?:sun|mon|tues|wednes|thurs|fri|satur)day\b(?<!\b(?:after|before|by|than)\s+(?:(?:last|next|the|this)\s+)?\w+)/giu;

/** The notes whose weekday contradicts their date. An approximate date may be off by days, so it contradicts nothing. */
export function weekdayMismatches(record: DemarcheRecord): readonly WeekdayMismatch[] {
  return (record.dateNotes ?? []).flatMap(({ pointer, text }, index) => {
    const named = namedWeekdays(text);
    const date = valueAt(record, pointer);
    if (named.length === 0 || typeof date !== "string" || /[~%]/.test(date)) return [];
    const weekday = weekdayName(date);
    if (weekday === undefined || named.includes(weekday)) return [];
    return [{ pointer, notePointer: `/dateNotes/${index}/text`, date, weekday, named }];
  });
}

function namedWeekdays(text: string): readonly string[] {
  const names = text.match(namedWeekday) ?? [];
  return [...new Set(names.map((name) => `${name[0]?.toUpperCase()}${name.slice(1).toLowerCase()}`))];
}

function weekdayName(date: string): string | undefined {
  const bounds = boundsOf(date);
  const weekday = bounds && weekdayOf(bounds);
  return weekday === undefined ? undefined : weekdays[weekday];
}
