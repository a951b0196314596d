import type { DemarcheRecord } from "../../generated/guards.js";
import { valueAt } from "../read/pointer.js";
import { boundsOf, faultOf, weekdayOf } from "./dates.js";

/** A date that is another day, or another day of the week, than its note says. */
export interface WeekdayMismatch {
  /** Where the date stands, and where its note. */
  readonly pointer: string;
  readonly notePointer: string;
  readonly date: string;
  readonly weekday?: string;
  /** The weekdays, or the day in figures, that the note names. */
  readonly named: readonly string[];
}

const weekdays = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];

/** A weekday that the words only count from ("the day after Monday", "by Friday") need not be the date's own. */
const namedWeekday =
  /\b(?:sun|mon|tues|wednes|thurs|fri|satur)day\b(?<!\b(?:after|before|by|than)\s+(?:(?:last|next|the|this)\s+)?\w+)/giu;

const dayInFigures = /(?<!\d)\d{4}-\d\d-\d\d(?!\d)/u;

function isDay(date: string): boolean {
  return dayInFigures.test(date) && !date.includes("/") && faultOf(date) === undefined;
}

/** The notes whose weekday, or day in figures, contradicts their date. An approximate date may be off by days, so it contradicts nothing. */
export function weekdayMismatches(record: DemarcheRecord): readonly WeekdayMismatch[] {
  return (record.dateNotes ?? []).flatMap(({ pointer, basis, text }, index): readonly WeekdayMismatch[] => {
    const date = valueAt(record, pointer);
    if (typeof date !== "string" || /[~%]/.test(date)) return [];
    const day = basis === "stated" ? dayInFigures.exec(text)?.[0] : undefined;
    if (day !== undefined && isDay(date)) {
      return date.startsWith(day) ? [] : [{ pointer, notePointer: `/dateNotes/${index}/text`, date, named: [day] }];
    }
    const named = namedWeekdays(text);
    if (named.length === 0) return [];
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
