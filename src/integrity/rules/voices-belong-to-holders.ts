import { attributedEntries, linksOf, trustedHoldersOf } from "../attribution.js";
import { belongingIn } from "../belonging.js";
import type { Definition, Records } from "../records.js";
import { listPlaces } from "../references.js";
import type { IntegrityRule } from "../rule.js";

export const voicesBelongToHolders: IntegrityRule = {
  code: "integrity/voices-belong-to-holders",
  severity: "warning",
  description: "Whoever speaks for the holder of a claim is the holder, a part or member of it, or affiliated with it.",
  why: "A voice that has nothing to do with the holder is often a carrier or an assessor, or speaks for somebody else.",
  fix: "Correct the link's `as`, the holder or the voice, or record the affiliation if the source states it.",
  messages: { stranger: '"{voice}" speaks for {holders}, but no record says that it belongs there.' },
  example: {
    failing: [
      {
        type: "Position",
        id: "position:council-tolls",
        holder: "actor:island-council",
        on: "topic:tolls",
        stance: "support",
        attribution: [{ actor: "actor:mira-voss", as: "voice" }],
      },
      { type: "Actor", id: "actor:island-council" },
      { type: "Actor", id: "actor:mira-voss" },
    ],
    mended: [
      {
        type: "Position",
        id: "position:council-tolls",
        holder: "actor:island-council",
        on: "topic:tolls",
        stance: "support",
        attribution: [{ actor: "actor:mira-voss", as: "voice" }],
      },
      { type: "Actor", id: "actor:island-council" },
      { type: "Actor", id: "actor:mira-voss", affiliations: [{ organization: "actor:island-council" }] },
    ],
  },
  *check(records) {
    for (const { voice, holders, places } of findStrangers(records)) {
      const [first] = places;
      if (first) yield { ...first, data: { voice, holders, places: listPlaces(places) } };
    }
  },
};

/** Somebody who speaks for actors that it does not belong to, with all the places where it does. */
interface Stranger {
  readonly voice: string;
  readonly holders: readonly string[];
  readonly places: Definition[];
}

/** One stranger for each voice and holder: one affiliation that is not recorded can be missed in many records. */
function findStrangers(records: Records): Iterable<Stranger> {
  const strangers = new Map<string, Stranger>();
  const isStranger = strangersIn(records);
  for (const entry of attributedEntries(records)) {
    const holders = trustedHoldersOf(records, entry.value);
    if (holders.length === 0) continue;
    for (const [index, { actor: voice, as }] of linksOf(entry.value).entries()) {
      if (as !== "voice" || !holders.every((holder) => isStranger(voice, holder))) continue;
      const key = [voice, ...holders].join(" ");
      const stranger = strangers.get(key) ?? { voice, holders, places: [] };
      stranger.places.push({ entry, pointer: `/attribution/${index}/actor` });
      strangers.set(key, stranger);
    }
  }
  return strangers.values();
}

/** An organization speaks for those in it, but not a group for each of its members. */
function strangersIn(records: Records): (voice: string, holder: string) => boolean {
  const belongs = belongingIn(records, true);
  const belongsWithoutGroups = belongingIn(records, false);
  return (voice, holder) => !belongs(voice, holder) && !belongsWithoutGroups(holder, voice);
}
