import { listPlaces } from "../references.js";
import { findOverlaps } from "../region-overlaps.js";
import type { IntegrityRule } from "../rule.js";

export const evidenceAvoidsRegions: IntegrityRule = {
  code: "integrity/evidence-avoids-regions",
  severity: "error",
  description: "No anchor touches what is not a source's running text; a dateline may support dates alone.",
  why: "A headline of another article, a caption or boilerplate does not report what the record claims.",
  fix: "Anchor the claim in the running text; give an anchor in the dateline `supports` that names the date.",
  messages: {
    overlap: 'The anchor touches the {kind} of "{source}" ({start}–{end}).',
    crowded:
      "{count} anchors touch this {kind} ({start}–{end}); more likely the region is misplaced or of another kind.",
  },
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
    for (const [region, { source, places }] of findOverlaps(records)) {
      const { kind, start, end } = region;
      const data = { source: source.value.id, kind, start, end };
      if (places.length > mostMisplacedAnchors && records.of("Source").includes(source)) {
        const pointer = `/regions/${source.value.regions?.indexOf(region)}`;
        const details = { ...data, count: places.length, places: listPlaces(places) };
        yield { entry: source, pointer, message: "crowded", data: details };
      } else for (const place of places) yield { ...place, data };
    }
  },
};

/** Where more anchors than this touch one region, it is the region that is misplaced, or of the wrong kind. */
const mostMisplacedAnchors = 3;
