import type { DemarcheRecord } from "../../../generated/guards.js";
import type { Anchor } from "../../../generated/types/index.js";
import type { Entry } from "../../finding.js";
import { meet } from "../pointers.js";
import { datesOf, type Records, wellFormedEntries } from "../records.js";
import { arrangeRegions, type RegionFinder } from "../regions.js";
import type { IntegrityRule } from "../rule.js";
import { isClaim, outermostAbsent } from "../supports.js";

export const evidenceAvoidsRegions: IntegrityRule = {
  code: "integrity/evidence-avoids-regions",
  severity: "error",
  description: "No anchor touches what is not a source's running text; a dateline may support dates alone.",
  why: "A headline of another article, a caption or boilerplate does not report what the record claims.",
  fix: "Anchor the claim in the running text; give an anchor in the dateline `supports` that names the date.",
  messages: { overlap: 'The anchor touches the {kind} of "{source}" ({start}–{end}).' },
  example: {
    failing: [
      {
        type: "Source",
        id: "source:harbour-gazette-2031-05-04",
        regions: [{ start: 12, end: 40, kind: "related-headline" }],
      },
      { type: "Actor", id: "actor:mira-voss" },
    ],
    mended: [
      {
        type: "Source",
        id: "source:harbour-gazette-2031-05-04",
        regions: [{ start: 13, end: 40, kind: "related-headline" }],
      },
      { type: "Actor", id: "actor:mira-voss" },
    ],
  },
  *check(records) {
    const finders = findersBySource(records);
    for (const entry of wellFormedEntries(records)) {
      for (const [index, anchor] of entry.value.evidence.entries()) {
        if ("words" in anchor || !supportsClaims(entry.value, anchor)) continue;
        const region = finders.get(anchor.source)?.(anchor, supportsDatesOnly(entry, anchor));
        if (!region) continue;
        const { kind, start, end } = region;
        yield { entry, pointer: `/evidence/${index}`, data: { source: anchor.source, kind, start, end } };
      }
    }
  },
};

function findersBySource(records: Records): ReadonlyMap<string, RegionFinder> {
  const finders = new Map<string, RegionFinder>();
  for (const { value } of records.of("Source")) {
    if (value.regions && !finders.has(value.id)) finders.set(value.id, arrangeRegions(value.regions));
  }
  return finders;
}

/** Whether an anchor names what it supports, and that is dates and the notes on them. */
function supportsDatesOnly(entry: Entry, { supports }: Anchor): boolean {
  if (!supports) return false;
  const dates = new Set(datesOf(entry).map(({ pointer }) => pointer));
  return supports.every((support) => dates.has(support) || meet(support, "/dateNotes"));
}

/** Where `supports` is wrong itself, nobody knows whether the anchor would stand in the right place. */
function supportsClaims(record: DemarcheRecord, { supports }: Anchor): boolean {
  return (supports ?? []).every((pointer) => isClaim(pointer) && outermostAbsent(record, pointer) === undefined);
}
