import { type Attributed, attributedEntries, holdersOf, linksOf } from "../attribution.js";
import { belongingIn } from "../belonging.js";
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
    const belongs = belongingIn(records, true);
    const belongsWithoutGroups = belongingIn(records, false);
    for (const entry of attributedEntries(records)) {
      const holders = holdersOf(entry.value);
      for (const { pointer, voice } of voicesOf(entry.value)) {
        if (holders.some((holder) => belongs(voice, holder) || belongsWithoutGroups(holder, voice))) continue;
        yield { entry, pointer, data: { voice, holders } };
      }
    }
  },
};

function voicesOf(record: Attributed): readonly { readonly pointer: string; readonly voice: string }[] {
  return linksOf(record).flatMap(({ actor, as }, index) =>
    as === "voice" ? [{ pointer: `/attribution/${index}/actor`, voice: actor }] : [],
  );
}
