/** An opening mark and the marks that close what it opens. */
export type MarkPairs = ReadonlyMap<string, string>;

/** Every mark that may open or close a quotation; single ones are not among them, since they are apostrophes too. */
export const quotationMark: RegExp = /["＂“”„«»‹›「」『』]/gu;

/**
 * Which marks open quotations in a text, and what closes them. Languages use the same marks the other way round („…“,
 * »…«, ”…”), so the text is asked how it uses them.
 */
export function markPairsOf(text: string): MarkPairs {
  const pairOf = (opening: string, closing: string): [string, string] =>
    opensWords(text, closing) ? [closing, opening + closing] : [opening, closing];
  return new Map([
    ['"', '"'],
    ["＂", "＂"],
    ["「", "」"],
    ["『", "』"],
    ["„", "“”"],
    pairOf("“", "”"),
    pairOf("«", "»"),
    pairOf("‹", "›"),
  ]);
}

/** Whether a mark stands before words often enough to be an opening one: half of those that do both, few by mistake. */
function opensWords(text: string, mark: string): boolean {
  const all = text.split(mark).length - 1;
  const before = text.match(new RegExp(`(?<![^\\s([{—–-])${mark}(?=[\\p{L}\\p{N}])`, "gu"))?.length ?? 0;
  return before > all / 4;
}

/** A straight mark opens a quotation only where no letter or digit stands before it: `5"` is a measure. */
export function mayOpen(text: string, unit: number): boolean {
  return !/["＂]/u.test(text[unit] ?? "") || !/[\p{L}\p{N}]$/u.test(text.slice(Math.max(0, unit - 2), unit));
}

/** Whether words stand between single marks, which are read only where they touch the words on both sides. */
export function isBetweenSingleMarks(before: string, after: string): boolean {
  return singlePairs.some(([opening, closing]) => before.endsWith(opening) && after.startsWith(closing));
}

const singlePairs: readonly (readonly [string, string])[] = [
  ["‘", "’"],
  ["‚", "‘"],
  ["'", "'"],
];
