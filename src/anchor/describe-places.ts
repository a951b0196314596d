import type { FindingData } from "../finding.js";
import { type Span, spanBetween } from "./spans.js";
import type { Scene } from "./wanted.js";

/** As many places as a finding shows. */
export const mostShown = 5;

/** In UTF-16 units: no more of the source than this is shown before each place. */
const longestBefore = 40;

/**
 * The first places of words that stand in several, and for each the shortest words before it, if there are some, that
 * tell it from all others: what to write as `before`.
 */
export function describePlaces(words: string, units: readonly number[], scene: Scene): FindingData {
  const places = units.map((unit): Span & { readonly before?: string } => {
    const before = tellingWords(words, unit, scene);
    return { ...spanBetween(unit, unit + words.length, scene.text), ...(before !== undefined && { before }) };
  });
  const shown = places.map(({ start, before }) =>
    before === undefined ? String(start) : `${start} (before: ${JSON.stringify(before)})`,
  );
  return { places, shown };
}

function tellingWords(words: string, unit: number, { text: { text }, budget: { form } }: Scene): string | undefined {
  const window = text.slice(Math.max(0, unit - longestBefore), unit);
  // Each beginning of a word in the window, the nearest first.
  const starts = Array.from(window.matchAll(/(?<!\S)\S/gu), ({ index }) => index).reverse();
  for (const start of starts.slice(0, 4)) {
    const before = window.slice(start);
    if (form.left < 2 * text.length) return undefined;
    form.left -= 2 * text.length;
    const sought = before + words;
    if (text.indexOf(sought) === text.lastIndexOf(sought)) return before.trimEnd();
  }
  return undefined;
}
