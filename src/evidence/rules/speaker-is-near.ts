import type { Actor } from "../../../generated/types/index.js";
import { hasWords, namesOf } from "../names.js";
import { narrationBetween } from "../narration.js";
import { type ReadableQuote, readableQuotes } from "../quotes.js";
import type { EvidenceRule } from "../rule.js";

/** Code points on each side of a quote's words within which its source names who is speaking. */
const reach = 200;

export const speakerIsNear: EvidenceRule = {
  code: "evidence/speaker-is-near",
  severity: "warning",
  readsSource: true,
  description: "A name or description of a quote's speaker stands near its words, outside quotation marks.",
  why: "True words in the wrong mouth are a false quote, and no digest shows it.",
  fix: "Check who is speaking. If it is the speaker after all, add the name that the source uses to the actor's aliases, or acknowledge the finding.",
  messages: {
    absent:
      "No name or description of {speaker} stands within {reach} code points of the words, outside quotation marks.",
  },
  example: {
    source: "“The ferry will run all night,” said Mira Voss.",
    failing: [
      {
        type: "Quote",
        speaker: "actor:odo-lind",
        text: "The ferry will run all night,",
        evidence: [{ exact: "The ferry will run all night," }],
      },
      { type: "Actor", id: "actor:odo-lind", name: "Odo Lind" },
    ],
    mended: [
      {
        type: "Quote",
        speaker: "actor:mira-voss",
        text: "The ferry will run all night,",
        evidence: [{ exact: "The ferry will run all night," }],
      },
      { type: "Actor", id: "actor:mira-voss", name: "Mira Voss" },
    ],
  },
  *check(claims) {
    for (const quote of readableQuotes(claims)) {
      const { speaker } = quote.entry.value;
      const actor = claims.records.find("Actor", speaker)?.value;
      if (!actor || isNear(actor, quote)) continue;
      yield { entry: quote.entry, pointer: "/speaker", data: { speaker, reach } };
    }
  },
};

function isNear(actor: Actor, { textAnchors, text }: ReadableQuote): boolean {
  const surroundings = textAnchors.flatMap(({ anchor: { start, end } }) =>
    narrationBetween(text, start - reach, end + reach),
  );
  const parts = surroundings.map((part) => part.toLowerCase());
  return namesOf(actor).some(
    (name) =>
      surroundings.some((part) => hasWords(part, name)) || parts.some((part) => hasWords(part, name.toLowerCase())),
  );
}
