import type { Anchor, Region } from "../../generated/types/index.js";

/** The region of a source that a span wrongly touches, if there is one. */
export type RegionFinder = (span: Pick<Anchor, "start" | "end">, supportsDatesOnly: boolean) => Region | undefined;

/** Arranges a source's regions so that each span takes logarithmic time. Datelines may bear out dates. */
export function arrangeRegions(regions: readonly Region[]): RegionFinder {
  const touching = finderIn(regions);
  const touchingUndated = finderIn(regions.filter(({ kind }) => kind !== "dateline"));
  return ({ start, end }, supportsDatesOnly) => (supportsDatesOnly ? touchingUndated : touching)(start, end);
}

/** Of the regions that begin before the span's end, the one that reaches furthest touches it if any does. */
function finderIn(regions: readonly Region[]): (start: number, end: number) => Region | undefined {
  const sorted = regions.toSorted((one, other) => one.start - other.start);
  const furthest: Region[] = [];
  for (const region of sorted) {
    const before = furthest.at(-1);
    furthest.push(before && before.end >= region.end ? before : region);
  }
  return (start, end) => {
    const region = furthest[countBelow(sorted, end) - 1];
    return region && region.end > start && start < end ? region : undefined;
  };
}

/** How many of the regions, sorted, begin before an offset. */
function countBelow(sorted: readonly Region[], offset: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
