import { oncePer } from "../integrity/once-per.js";
import type { Haystack } from "./grams.js";

/** A text without what is only a matter of form, and the way back from it. All offsets are in UTF-16 units. */
export interface FoldedText extends Haystack {
  /** Where in the text as stored the folded units between two offsets stand. */
  rangeOf(start: number, end: number): { readonly start: number; readonly end: number };
}

/** Signs that are not seen: soft hyphen, zero-width signs and joiners, marks of direction. */
const unseen = "\\u00AD\\u061C\\u180E\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u2069\\uFEFF";

/**
 * What may be folded, the commonest first: white space with what is unseen in it; quotation marks and apostrophes;
 * dashes; an ellipsis; letters whose accents or parts are signs of their own; signs that Unicode holds for others.
 */
const foldable = new RegExp(
  [
    `[\\s${unseen}]+`,
    "[\"'＂＇`´“”„‟‘’‚‛«»‹›]",
    "[-‐-―−﹘﹣－]+",
    "…",
    "\\P{M}\\p{M}+",
    "[\\u1100-\\u11FF\\uAC00-\\uD7A3]+",
    "[\\u0374\\u037E\\u0387\\u1F71-\\u1FFD\\u2126\\u212A\\u212B\\u2329\\u232A\\uF900-\\uFAFF]",
  ].join("|"),
  "gu",
);

/** Folds a text; what is not in the list above stays as it is: case, digits, brackets, and the marks of sentences. */
export function foldText(text: string): FoldedText {
  const parts: string[] = [];
  // After each folding: where the folded text goes on, and where the stored text does.
  const folded: number[] = [0];
  const stored: number[] = [0];
  let from = 0;
  let length = 0;
  for (const { 0: found, index } of text.matchAll(foldable)) {
    const form = formOf(found);
    if (form === found) continue;
    parts.push(text.slice(from, index), form);
    length += index - from;
    folded.push(length);
    stored.push(index);
    length += form.length;
    from = index + found.length;
    folded.push(length);
    stored.push(from);
  }
  parts.push(text.slice(from));
  const way = { folded: Float64Array.from(folded), stored: Float64Array.from(stored) };
  return {
    text: parts.join(""),
    rangeOf: (start, end) => ({ start: rangeOfUnit(way, start).start, end: rangeOfUnit(way, end - 1).end }),
  };
}

/** The same, remembered for a text that many are compared with. */
export const foldedOf: (haystack: Haystack) => FoldedText = oncePer(({ text }: Haystack) => foldText(text));

const isUnseen = new RegExp(`^[${unseen}]+$`, "u");

function formOf(found: string): string {
  if (isUnseen.test(found)) return "";
  const [first = ""] = found;
  if (/[\s\p{Cf}]/u.test(first)) return " ";
  if (/["'＂＇`´“”„‟‘’‚‛«»‹›]/u.test(first) && found.length === 1) return '"';
  if (/[-‐-―−﹘﹣－]/u.test(first)) return "-";
  return found === "…" ? "..." : found.normalize("NFC");
}

interface Way {
  /** Ascending offsets: those with odd indexes begin what was folded, the even ones after them end it. */
  readonly folded: Float64Array;
  readonly stored: Float64Array;
}

/** Where a folded unit comes from: what was folded to several units, or with others to one, is a whole. */
function rangeOfUnit({ folded, stored }: Way, unit: number): { readonly start: number; readonly end: number } {
  const index = lastAtMost(folded, unit);
  const there = stored[index] as number;
  if (index % 2 === 1) return { start: there, end: stored[index + 1] as number };
  const start = there + unit - (folded[index] as number);
  return { start, end: start + 1 };
}

function lastAtMost(values: Float64Array, bound: number): number {
  let low = 0;
  let high = values.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((values[middle] as number) <= bound) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
