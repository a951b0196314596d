import { countCodePoints } from "./source-text.js";

/** As many code points of a text as a finding shows. */
const mostToShow = 200;

/** Code points of agreement that a finding shows before the first difference. */
const leadIn = 40;

/** Two texts and where they begin to differ, in code points; of long ones, what stands around that place. */
export interface Difference {
  readonly expected: string;
  readonly found: string;
  readonly at: number;
}

export function compareTexts(expected: string, found: string): Difference {
  const unit = firstDifference(expected, found);
  return {
    expected: excerpt(expected, unit),
    found: excerpt(found, unit),
    at: countCodePoints(expected.slice(0, unit)),
  };
}

/** The first UTF-16 unit that differs, or the beginning of the character that it belongs to. */
function firstDifference(one: string, other: string): number {
  let unit = 0;
  while (unit < one.length && one[unit] === other[unit]) unit += 1;
  return isLowSurrogate(one, unit) || isLowSurrogate(other, unit) ? unit - 1 : unit;
}

function isLowSurrogate(text: string, unit: number): boolean {
  return unit > 0 && /[\uDC00-\uDFFF]/.test(text[unit] ?? "") && /[\uD800-\uDBFF]/.test(text[unit - 1] ?? "");
}

function excerpt(text: string, unit: number): string {
  if (text.length <= mostToShow) return text;
  const before = [...text.slice(Math.max(0, unit - 2 * leadIn), unit)].slice(-leadIn);
  const after = [...text.slice(unit, unit + 2 * mostToShow)];
  return [...before, ...after].slice(0, mostToShow).join("");
}
