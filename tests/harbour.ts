import { anchorOf, inventRecord, inventSource, textAnchorOf } from "./invent.js";

/** An invented source with signs that take two UTF-16 units, a combining accent, and an interrupted quotation. */
export const gazette: string = [
  "OLD HARBOUR, May 4, 2031 — Ferry talks resume 🚢 after a pause at the Cafe\u0301 Kai.",
  "“We will run a ferry after midnight,” said Mira Voss, the harbour master. “But the islands must pay for the crew.”",
  "The island council asked the harbour office last month for a night ferry. The next round is on Wednesday.",
].join("\n");

const words = ["We will run a ferry after midnight,", "But the islands must pay for the crew."] as const;

/** Records over the gazette that fit together and are supported: what a test spoils one by one. */
export function harbourRecords(): Record<string, Record<string, unknown>> {
  const anchor = (text: string, given: object = {}): object => anchorOf(gazette, text, given);
  const records = {
    source: inventSource(gazette, { published: "2031-05-04" }),
    voss: inventRecord({
      type: "Actor",
      id: "actor:mira-voss",
      name: "Mira Voss",
      affiliations: [{ organization: "actor:harbour-office", role: "harbour master" }],
      evidence: [anchor("said Mira Voss, the harbour master")],
    }),
    office: inventRecord({
      type: "Actor",
      id: "actor:harbour-office",
      name: "harbour office",
      kind: "government-body",
      evidence: [anchor("the harbour office")],
    }),
    council: inventRecord({
      type: "Actor",
      id: "actor:island-council",
      name: "island council",
      kind: "government-body",
      evidence: [anchor("The island council")],
    }),
    demand: inventRecord({
      type: "Demand",
      id: "demand:night-ferry",
      demandedBy: ["actor:island-council"],
      demandedOf: ["actor:harbour-office"],
      summary: "Run a ferry by night",
      made: "2031-04",
      evidence: [anchor("The island council asked the harbour office last month for a night ferry")],
    }),
    quote: inventRecord({
      type: "Quote",
      id: "quote:voss-crew",
      speaker: "actor:mira-voss",
      text: words.join(" "),
      evidence: [
        textAnchorOf(gazette, words[0]),
        textAnchorOf(gazette, words[1]),
        anchor("said Mira Voss", { supports: ["/speaker"] }),
      ],
    }),
    position: inventRecord({
      type: "Position",
      id: "position:harbour-office-night-ferry",
      holder: "actor:harbour-office",
      on: "demand:night-ferry",
      stance: "conditional",
      conditions: [{ text: "The islands pay for the crew" }],
      attribution: [{ actor: "actor:mira-voss", as: "voice" }],
      evidence: [anchor("the islands must pay for the crew")],
    }),
  };
  return records as Record<string, Record<string, unknown>>;
}

/** The same as NDJSON, one record a line, in the order of `harbourRecords`. */
export function harbourLines(records: Readonly<Record<string, unknown>> = harbourRecords()): string {
  return Object.values(records)
    .map((record) => `${JSON.stringify(record)}\n`)
    .join("");
}
