import { type Gram, type Haystack, rollOver, slotOf } from "./grams.js";

/** Words to look for, and the gram by which they are found. */
export interface Piece {
  readonly words: string;
  readonly gram: Gram;
}

/** What a search may still spend: UTF-16 units to read or to compare. */
export interface Spending {
  left: number;
}

const bits = 20;

/**
 * Finds every place of every piece in one pass over a text, in ascending order. `visit` is told the piece's index and
 * the offset in UTF-16 units. Answers whether the spending was enough; if not, places are missing.
 */
export function findPieces(
  pieces: readonly Piece[],
  haystack: Haystack,
  { spending, visit }: { readonly spending: Spending; visit(piece: number, unit: number): void },
): boolean {
  const { text } = haystack;
  const heads = new Int32Array(2 ** bits).fill(-1);
  const next = new Int32Array(pieces.length).fill(-1);
  for (const [index, { gram }] of pieces.entries()) {
    const slot = slotOf(gram.hash, bits);
    next[index] = heads[slot] as number;
    heads[slot] = index;
  }
  spending.left -= text.length;
  rollOver(text, (hash, start) => {
    for (let index = heads[slotOf(hash, bits)] as number; index !== -1; index = next[index] as number) {
      const { words, gram } = pieces[index] as Piece;
      if (gram.hash !== hash || spending.left < 0) continue;
      const isThere = start >= gram.at && text.startsWith(words, start - gram.at);
      // Words that are there were compared to their end, others hardly beyond their beginning.
      spending.left -= isThere ? 8 + words.length : 8;
      if (isThere) visit(index, start - gram.at);
    }
  });
  return spending.left >= 0;
}
