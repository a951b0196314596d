/** Numbers that are the same in every run: what the benchmark chooses, it chooses by them. */
export interface Random {
  /** A whole number from 0, below the bound. */
  below(bound: number): number;
  /** One of the items. */
  pick<T>(items: readonly T[]): T;
}

/** A generator of its own for each purpose, so that a kind that is added changes no other. */
export function randomFor(purpose: string): Random {
  let state = 0x811c9dc5;
  for (const unit of purpose.normalize("NFC")) state = Math.imul(state ^ (unit.codePointAt(0) ?? 0), 0x01000193);
  const below = (bound: number): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % bound;
  };
  return { below, pick: (items) => items[below(items.length)] as (typeof items)[number] };
}
