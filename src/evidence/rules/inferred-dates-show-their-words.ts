import type { DateNote } from "../../../generated/types/index.js";
import type { Entry } from "../../finding.js";
import { claimsByRecord, type RecordClaim } from "../by-record.js";
import type { Claims } from "../claims.js";
import { faultyAnchors } from "../examine-anchor.js";
import type { EvidenceRule } from "../rule.js";

export const inferredDatesShowTheirWords: EvidenceRule = {
  code: "integrity/inferred-dates-show-their-words",
  severity: "error",
  readsSource: true,
  description: "The words that a date rests on stand in a span that the record anchors.",
  why: "A date that nobody can retrace is a guess; with the words in an anchor, the source shows what it rests on.",
  fix: "Copy the words exactly as the source has them, and anchor the passage that they stand in.",
  messages: { missing: 'None of the record’s anchors spans the words "{text}".' },
  example: {
    source: "Ferry talks resume in the Old Harbour on Wednesday.",
    failing: [
      {
        type: "Meeting",
        start: "2031-05-07",
        dateNotes: [{ pointer: "/start", basis: "inferred", text: "next Wednesday" }],
        evidence: [{ start: 0, end: 50 }],
      },
    ],
    mended: [
      {
        type: "Meeting",
        start: "2031-05-07",
        dateNotes: [{ pointer: "/start", basis: "inferred", text: "on Wednesday" }],
        evidence: [{ start: 0, end: 50 }],
      },
    ],
  },
  *check(claims) {
    for (const record of claimsByRecord(claims)) {
      const notes = dateNotesOf(record.entry, claims);
      const spans = notes.length > 0 ? spansOf(record, claims) : undefined;
      if (!spans) continue;
      for (const { pointer, text } of notes) {
        if (spans.some((span) => span.includes(text))) continue;
        yield { entry: record.entry, pointer: `${pointer}/text`, data: { text } };
      }
    }
  },
};

interface LocatedNote {
  readonly pointer: string;
  readonly text: string;
}

function dateNotesOf(entry: Entry, { records }: Claims): readonly LocatedNote[] {
  const { dateNotes } = entry.value as { readonly dateNotes?: unknown };
  if (!Array.isArray(dateNotes) || !records.isSound(entry, "/dateNotes")) return [];
  return dateNotes.map(({ text }: DateNote, index) => ({ pointer: `/dateNotes/${index}`, text }));
}

/**
 * What the record's anchors span; undefined where that cannot be said, since a text is not at hand or an anchor is at
 * fault. A source without anchors is its own evidence; the words of a draft will be spanned.
 */
function spansOf({ entry, anchors, drafts }: RecordClaim, claims: Claims): readonly string[] | undefined {
  const faulty = faultyAnchors(claims);
  const spans = drafts.map(({ draft }) => draft.words);
  for (const claim of anchors) {
    const { source, start, end } = claim.anchor;
    const text = claims.textOf(source);
    if (!text || faulty.has(claim)) return undefined;
    spans.push(text.slice(start, end));
  }
  return spans.length > 0 ? spans : ownTextOf(entry, claims);
}

function ownTextOf(entry: Entry, claims: Claims): readonly string[] | undefined {
  const { type, id } = entry.value as { readonly type?: unknown; readonly id?: unknown };
  if (type !== "Source" || typeof id !== "string") return undefined;
  const text = claims.textOf(id);
  return text && [text.text];
}
