import type { Actor, Anchor } from "../../../generated/types/index.js";
import { hasWords, namesOf } from "../names.js";
import { narrationBetween } from "../narration.js";
import { paragraphAt } from "../paragraphs.js";
import { type ReadableQuote, readableQuotes } from "../quotes.js";
import type { EvidenceRule } from "../rule.js";
import type { SourceText } from "../source-text.js";

/** Code points before a quote's words within which its source names who is speaking, be it in another paragraph. */
const reach = 200;

/** In their own paragraph they may be farther away; but some texts are all one paragraph. */
const farthest = 1000;

export const speakerIsNear: EvidenceRule = {
  code: "evidence/speaker-is-near",
  severity: "warning",
  readsSource: true,
  description: "A name or description of a quote's speaker stands near its words, outside quotation marks.",
  why: "True words in the wrong mouth are a false quote, and no digest shows it.",
  fix: "Check who is speaking. If it is the speaker after all, add the name that the source uses to the actor's aliases, or acknowledge the finding.",
  messages: {
    absent:
      "No name or description of {speaker} stands in the paragraph of the words, or within {reach} code points before them, outside quotation marks.",
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
  const parts = textAnchors.flatMap(({ anchor }) => narrationAround(anchor, text)).map(foldCase);
  return namesOf(actor).some((name) => parts.some((part) => hasWords(part, foldCase(name))));
}

/**
 * The paragraph and what comes before it. Whoever is named only in a later one is hardly the speaker, unless the
 * quotation stands alone and the next line says whose it is.
 */
function narrationAround({ start, end }: Anchor, text: SourceText): readonly string[] {
  const paragraph = paragraphAt(text, end - 1);
  const from = Math.min(start - reach, Math.max(paragraph.start, start - farthest));
  const to = Math.min(paragraph.end, end + farthest);
  const isAlone = !narrationBetween(text, Math.max(paragraph.start, from), to).some(hasLetters);
  return narrationBetween(text, from, isAlone ? end + reach : to);
}

function hasLetters(part: string): boolean {
  return /[\p{L}\p{N}]/u.test(part);
}

/** "The official" begins a sentence, "the official" stands within one. */
function foldCase(text: string): string {
  return text.toLowerCase();
}
