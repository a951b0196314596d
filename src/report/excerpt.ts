import { firstColumns, lastColumns, widthOf } from "./columns.js";
import type { Frame } from "./describe.js";

/** A part of a line, in three: what stands before the place, the place, what follows. */
export interface Excerpt {
  readonly before: string;
  readonly marked: string;
  readonly after: string;
}

/** How much of what stands before a place is shown, in columns: less where the place itself needs the room. */
const mostBefore = 36;
const leastBefore = 8;

/**
 * Cuts the part of a line around a place that fits into so many columns, made safe to show by `show`. Of a line of any
 * length it looks only at what can be shown.
 */
export function cutExcerpt({ text, start, end }: Frame, columns: number, show: (text: string) => string): Excerpt {
  const line = text.endsWith("\r") ? text.slice(0, -1) : text;
  const left = columns - 1 - widthOf(cutAfter(line.slice(start, end), { columns, show }));
  const before = cutBefore(line, start, { columns: Math.min(Math.max(left, leastBefore), mostBefore), show });
  const room = columns - widthOf(before);
  const marked = cutAfter(line.slice(start, end), { columns: room, show });
  const after = cutAfter(line.slice(end), { columns: room - widthOf(marked), show });
  return { before, marked, after };
}

interface Cut {
  readonly columns: number;
  show(text: string): string;
}

/** What stands before a place, its end at least; tabs that indent the line are shown as two spaces. */
function cutBefore(line: string, end: number, { columns, show }: Cut): string {
  const from = Math.max(0, end - unitsFor(columns));
  const taken = line.slice(from, end);
  const shown = show(from === 0 ? taken.replace(/^[ \t]+/u, (indent) => indent.replaceAll("\t", "  ")) : taken);
  return from === 0 && widthOf(shown) <= columns ? shown : `…${lastColumns(shown, columns - 1)}`;
}

function cutAfter(text: string, { columns, show }: Cut): string {
  const shown = show(text.slice(0, unitsFor(columns)));
  if (text.length <= unitsFor(columns) && widthOf(shown) <= columns) return shown;
  return columns < 1 ? "" : `${firstColumns(shown, columns - 1)}…`;
}

/** As many UTF-16 units as can fill the columns: a character of one column may have many marks upon it. */
function unitsFor(columns: number): number {
  return 8 * columns + 8;
}
