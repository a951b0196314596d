import { findPieces, type Piece, type Spending } from "./find-pieces.js";
import { gramCounts, gramLength, type Haystack, rarestGram } from "./grams.js";

/** What a search tells of each occurrence, in ascending order: which of the words, and the offset in UTF-16 units. */
export type Visit = (index: number, unit: number) => void;

/**
 * Finds every occurrence of each of many words in a text, overlapping ones too. However many they are, the text is read
 * twice; only very short words cost a reading each. Answers which of them were not searched to the end.
 */
export function findAll(
  needles: readonly string[],
  haystack: Haystack,
  { spending, visit }: { readonly spending: Spending; readonly visit: Visit },
): ReadonlySet<number> {
  const unfinished = new Set<number>();
  const counts = gramCounts(haystack);
  const pieces: (Piece & { readonly index: number })[] = [];
  for (const [index, words] of needles.entries()) {
    if (words.length < gramLength) {
      if (!findShort(words, haystack, { spending, visit: (unit) => visit(index, unit) })) unfinished.add(index);
      continue;
    }
    const gram = rarestGram(words, { start: 0, end: words.length }, counts);
    if (gram.count > 0) pieces.push({ words, gram, index });
  }
  if (pieces.length === 0) return unfinished;
  const isFinished = findPieces(pieces, haystack, {
    spending,
    visit: (piece, unit) => visit((pieces[piece] as { readonly index: number }).index, unit),
  });
  if (!isFinished) for (const { index } of pieces) unfinished.add(index);
  return unfinished;
}

function findShort(
  words: string,
  { text }: Haystack,
  { spending, visit }: { readonly spending: Spending; visit(unit: number): void },
): boolean {
  if (spending.left < text.length) return false;
  spending.left -= text.length;
  for (let unit = text.indexOf(words); unit !== -1; unit = text.indexOf(words, unit + 1)) visit(unit);
  return true;
}
