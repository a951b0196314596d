import { digestOf, openSourceText, type SourceText } from "../../evidence/source-text.js";

/** A record of the starter as it is kept: its anchors are drafts, and a source lacks the identity of its text. */
interface DraftRecord {
  readonly type: string;
  readonly id: string;
  readonly evidence: readonly DraftAnchor[];
}

interface DraftAnchor {
  readonly source: string;
  readonly words: string;
  readonly supports?: readonly string[];
}

/**
 * Completes a record with what follows from the texts of its sources, source id → text: the digests and lengths of a
 * source, the offsets and digests of anchors. On a quote, an anchor of the whole record is a text anchor.
 */
export function completeRecord(record: DraftRecord, texts: ReadonlyMap<string, string>): object {
  const evidence = record.evidence.map((draft) => ({
    ...anchorWords(draft, openText(draft.source, texts)),
    ...(record.type === "Quote" && !draft.supports && { exact: draft.words }),
  }));
  if (record.type !== "Source") return { ...record, evidence };
  const { sha256, bytes, codePoints } = openText(record.id, texts);
  return { ...record, text: { sha256, bytes, codePoints }, evidence };
}

function openText(id: string, texts: ReadonlyMap<string, string>): SourceText {
  const text = texts.get(id);
  if (text === undefined) throw new Error(`the starter has no text for ${id}`);
  return openSourceText(text);
}

function anchorWords({ words, ...rest }: DraftAnchor, text: SourceText): object {
  const unit = text.text.indexOf(words);
  if (unit === -1 || text.text.includes(words, unit + 1)) {
    throw new Error(`"${words}" must stand in the starter's text once`);
  }
  const [start, end] = [unit, unit + words.length].map(text.codePointAt);
  return { ...rest, start, end, sha256: digestOf(words) };
}
