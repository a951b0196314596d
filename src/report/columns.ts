import stringWidth from "string-width";

const segmenter = new Intl.Segmenter("en", { granularity: "grapheme" });

/**
 * Text of which each code point is a character of its own: no marks, emoji, jamo. The time that a segmenter takes grows
 * with the square of a text's length, and most text does without it.
 */
const simple = /^(?:(?![\u1100-\u11ff\ua960-\ua97f\ud7b0-\ud7ff])[\p{L}\p{N}\p{P}\p{Sc}\p{Sm}\p{Zs}`^])*$/u;
const ascii = /^[\x20-\x7e]*$/;

export function isAscii(text: string): boolean {
  return ascii.test(text);
}

/** The width of a text without escape codes in a terminal's columns. */
export function widthOf(text: string): number {
  if (isAscii(text)) return text.length;
  let width = 0;
  for (const character of charactersOf(text)) width += widthOfCharacter(character);
  return width;
}

/** The beginning of a text, as much as fits into so many columns; no character is cut from its marks. */
export function firstColumns(text: string, columns: number): string {
  let length = 0;
  let used = 0;
  for (const character of charactersOf(text)) {
    used += widthOfCharacter(character);
    if (used > columns) break;
    length += character.length;
  }
  return text.slice(0, length);
}

/** The same of its end. */
export function lastColumns(text: string, columns: number): string {
  let length = 0;
  let used = 0;
  for (const character of [...charactersOf(text)].toReversed()) {
    used += widthOfCharacter(character);
    if (used > columns) break;
    length += character.length;
  }
  return text.slice(text.length - length);
}

function charactersOf(text: string): Iterable<string> {
  return simple.test(text) ? text : segmentsOf(text);
}

function* segmentsOf(text: string): Generator<string> {
  for (const { segment } of segmenter.segment(text)) yield segment;
}

const widths = new Map<string, number>();

/** Remembered where a character is one code point, of which there are not too many. */
function widthOfCharacter(character: string): number {
  const known = widths.get(character);
  if (known !== undefined) return known;
  const width = stringWidth(character);
  if (character.length <= 2) widths.set(character, width);
  return width;
}
