import stringWidth from "string-width";
import type { Frame } from "./describe.js";
import { measure } from "./wrap.js";

/** A part of a line, in three: what stands before the place, the place, what follows. */
export interface Excerpt {
  readonly before: string;
  readonly marked: string;
  readonly after: string;
}

/** How much of what stands before a place is shown at most, in columns. */
const mostBefore = 36;

/**
 * Cuts the part of a line around a place that fits into so many columns, made safe to show by `show`. Of a line of any
 * length it looks only at what can be shown.
 */
export function cutExcerpt({ text, start, end }: Frame, columns: number, show: (text: string) => string): Excerpt {
  const before = cutBefore(text, start, { columns: Math.min(mostBefore, Math.floor(columns / 2)), show });
  const room = columns - stringWidth(before);
  const marked = cutAfter(text, [start, end], { columns: room, show });
  const after = cutAfter(text, [end, lengthOf(text)], { columns: room - stringWidth(marked), show });
  return { before, marked, after };
}

interface Cut {
  readonly columns: number;
  show(text: string): string;
}

/** What stands before a place, its end at least; tabs that indent the line are shown as two spaces. */
function cutBefore(text: string, end: number, { columns, show }: Cut): string {
  const from = Math.max(0, end - unitsFor(columns));
  const taken = text.slice(from, end);
  const shown = show(from === 0 ? taken.replace(/^[ \t]+/u, (indent) => indent.replaceAll("\t", "  ")) : taken);
  if (from === 0 && stringWidth(shown) <= columns) return shown;
  const kept: string[] = [];
  let used = 1;
  for (const { sign, width } of measure(shown).toReversed()) {
    used += width;
    if (used > columns) break;
    kept.unshift(sign);
  }
  return `…${kept.join("")}`;
}

function cutAfter(text: string, [start, end]: readonly [number, number], { columns, show }: Cut): string {
  const to = Math.min(end, lengthOf(text), start + unitsFor(columns));
  const shown = show(text.slice(start, to));
  const isWhole = to === Math.min(end, lengthOf(text));
  if (isWhole && stringWidth(shown) <= columns) return shown;
  return columns < 1 ? "" : `${head(shown, columns - 1)}…`;
}

function head(text: string, columns: number): string {
  let kept = "";
  let used = 0;
  for (const { sign, width } of measure(text)) {
    used += width;
    if (used > columns) break;
    kept += sign;
  }
  return kept;
}

/** As many UTF-16 units as can fill the columns: a character of one column may have many marks upon it. */
function unitsFor(columns: number): number {
  return 8 * columns + 8;
}

/** Without the carriage return of a line end. */
function lengthOf(text: string): number {
  return text.endsWith("\r") ? text.length - 1 : text.length;
}
