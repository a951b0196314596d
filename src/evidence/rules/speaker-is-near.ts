import type { Actor, Anchor } from "../../../generated/types/index.js";
import { oncePer } from "../../integrity/once-per.js";
import type { Claims } from "../claims.js";
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
      if (!actor || isNear(actor, quote, claims)) continue;
      yield { entry: quote.entry, pointer: "/speaker", data: { speaker, reach } };
    }
  },
};

function isNear(actor: Actor, { textAnchors, text }: ReadableQuote, claims: Claims): boolean {
  return textAnchors.some(({ anchor }) => {
    const { own, earlier } = narrationAround(anchor, text);
    if (isNamed(actor, own)) return true;
    return isNamed(actor, earlier) && !isNamedInstead(actor, own, othersIn(anchor.source, claims));
  });
}

function isNamed(actor: Actor, parts: readonly string[]): boolean {
  return namesOf(actor).some((name) => parts.some((part) => hasWords(part, foldCase(name))));
}

interface Narration {
  readonly own: readonly string[];
  readonly earlier: readonly string[];
}

/**
 * The paragraph and what comes before it. Whoever is named only in a later one is hardly the speaker, unless the
 * quotation stands alone and the next line says whose it is.
 */
function narrationAround({ start, end }: Anchor, text: SourceText): Narration {
  const paragraph = paragraphAt(text, end - 1);
  const from = Math.max(paragraph.start, start - farthest);
  const to = Math.min(paragraph.end, end + farthest);
  const isAlone = !narrationBetween(text, from, to).some(hasLetters);
  const own = narrationBetween(text, from, isAlone ? end + reach : to);
  const earlier = narrationBetween(text, start - reach, from);
  return { own: own.map(foldCase), earlier: earlier.map(foldCase) };
}

/** With more speakers than these, a source is a collection, and looking for all of them takes too long. */
const mostSpeakers = 100;

/** Where the paragraph itself names another person who speaks in the source, a name before it counts for nothing. */
function isNamedInstead(actor: Actor, own: readonly string[], others: readonly Actor[]): boolean {
  return others.some((other) => other !== actor && isNamed(other, own));
}

function othersIn(source: string, claims: Claims): readonly Actor[] {
  const speakers = speakersBySource(claims).get(source);
  return speakers && speakers.size <= mostSpeakers ? [...speakers] : [];
}

/** The persons whom the quotes of each source let speak. */
const speakersBySource = oncePer((claims: Claims): ReadonlyMap<string, ReadonlySet<Actor>> => {
  const found = new Map<string, Set<Actor>>();
  for (const { entry, textAnchors } of readableQuotes(claims)) {
    const actor = claims.records.find("Actor", entry.value.speaker)?.value;
    const source = textAnchors[0]?.anchor.source;
    if (actor?.kind !== "person" || source === undefined) continue;
    const speakers = found.get(source);
    if (speakers) speakers.add(actor);
    else found.set(source, new Set([actor]));
  }
  return found;
});

function hasLetters(part: string): boolean {
  return /[\p{L}\p{N}]/u.test(part);
}

/** "The official" begins a sentence, "the official" stands within one. */
function foldCase(text: string): string {
  return text.toLowerCase();
}
