import type { DemarcheRecord } from "../../generated/guards.js";
import type { Anchor, Region, Source } from "../../generated/types/index.js";
import type { Entry } from "../finding.js";
import { datesOf } from "./located.js";
import { meet } from "./pointers.js";
import { type Definition, type Records, wellFormedEntries } from "./records.js";
import { arrangeRegions, type RegionFinder } from "./regions.js";
import { isClaim, outermostAbsent } from "./supports.js";

/** The source of a region, and the anchors that wrongly touch it. */
export interface Overlaps {
  readonly source: Entry<Source>;
  readonly places: Definition[];
}

/** The regions that anchors wrongly touch. */
export function findOverlaps(records: Records): ReadonlyMap<Region, Overlaps> {
  const overlaps = new Map<Region, Overlaps>();
  const finders = findersBySource(records);
  for (const entry of wellFormedEntries(records)) {
    for (const [index, anchor] of entry.value.evidence.entries()) {
      const source = records.find("Source", anchor.source);
      if (!source || "words" in anchor || !liesWithin(anchor, source.value)) continue;
      if (!supportsClaims(entry.value, anchor)) continue;
      const region = finders.get(anchor.source)?.(anchor, supportsDatesOnly(records, entry, anchor));
      if (!region) continue;
      const known = overlaps.get(region) ?? { source, places: [] };
      known.places.push({ entry, pointer: `/evidence/${index}` });
      overlaps.set(region, known);
    }
  }
  return overlaps;
}

function findersBySource(records: Records): ReadonlyMap<string, RegionFinder> {
  const finders = new Map<string, RegionFinder>();
  for (const { value } of [...records.of("Source"), ...records.importedOf("Source")]) {
    if (value.regions && !finders.has(value.id)) finders.set(value.id, arrangeRegions(value.regions));
  }
  return finders;
}

/** Offsets that lead out of the text are wrong themselves; what they touch means nothing. */
function liesWithin({ start, end }: Anchor, { text }: Source): boolean {
  return start < end && end <= text.codePoints;
}

/** Whether an anchor names what it supports, and that is dates and the notes on them. */
function supportsDatesOnly(records: Records, entry: Entry, { supports }: Anchor): boolean {
  if (!supports) return false;
  const dates = new Set(datesOf(records, entry).map(({ pointer }) => pointer));
  return supports.every((support) => dates.has(support) || meet(support, "/dateNotes"));
}

/** Where `supports` is wrong itself, nobody knows whether the anchor would stand in the right place. */
function supportsClaims(record: DemarcheRecord, { supports }: Anchor): boolean {
  return (supports ?? []).every((pointer) => isClaim(pointer) && outermostAbsent(record, pointer) === undefined);
}
