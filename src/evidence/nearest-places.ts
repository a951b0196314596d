/** A place in a text, in code points. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Where words stand in a text: how often, and the places nearest to where they should. */
export interface Places {
  readonly total: number;
  readonly places: readonly Span[];
}

/** Takes places one by one, in ascending order. */
export interface PlaceCollector {
  add(start: number): void;
  result(): Places;
}

const mostPlaces = 5;

/** Counts places where words of a length begin, and keeps those nearest to an offset. */
export function collectPlaces(from: number, length: number): PlaceCollector {
  const distance = (start: number): number => Math.abs(start - from);
  const nearest: number[] = [];
  let total = 0;
  return {
    add(start) {
      total += 1;
      nearest.push(start);
      if (nearest.length <= mostPlaces) return;
      if (distance(nearest[0] as number) > distance(start)) nearest.shift();
      else nearest.pop();
    },
    result() {
      const starts = nearest.toSorted((one, other) => distance(one) - distance(other));
      return { total, places: starts.map((start) => ({ start, end: start + length })) };
    },
  };
}
