const foldings: readonly (readonly [RegExp, string])[] = [
  [/[\u00AD\u200B-\u200D\u2060\uFEFF]/gu, ""],
  [/\s+/gu, " "],
  [/[“”„«»‹›‘’‚]/gu, '"'],
  [/'/gu, '"'],
  [/[‐-―−]/gu, "-"],
  [/…/gu, "..."],
];

/**
 * Whether the words are the beginning of a span, or the span theirs, but for the form of white space, quotation marks,
 * dashes, ellipses, accents and invisible characters: as after a paste. It explains a refusal and never lifts it.
 */
export function differsOnlyInForm(words: string, span: string): boolean {
  const [one, other] = [fold(words), fold(span)];
  const length = Math.min(one.length, other.length);
  const isMostOfIt = length >= 0.8 * Math.max(one.length, other.length);
  return isMostOfIt && one.slice(0, length) === other.slice(0, length);
}

function fold(text: string): string {
  return foldings.reduce((folded, [pattern, form]) => folded.replaceAll(pattern, form), text.normalize("NFC"));
}
