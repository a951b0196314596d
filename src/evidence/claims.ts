import type { Anchor, DraftAnchor, Source, TextIdentity } from "../../generated/types/index.js";
import type { Entry } from "../finding.js";
import type { Records } from "../integrity/records.js";
import type { SourceText } from "./source-text.js";

/** Everything that the rules of evidence look at. */
export interface Claims {
  readonly records: Records;
  /** Every well-formed anchor of every record, in order; drafts are apart. */
  readonly anchors: readonly AnchorClaim[];
  readonly drafts: readonly DraftClaim[];
  /** The Source record of an id, if it is well-formed. */
  source(id: string): Entry<Source> | undefined;
  /** Which text a source means, even where something else in its record is not well-formed. */
  meantText(id: string): TextIdentity | undefined;
  /** The text that was supplied for a source, whether or not it is the text that its record means. */
  suppliedText(id: string): SourceText | undefined;
  /** The same, only if its digest is that of the record: what may be judged by. */
  textOf(id: string): SourceText | undefined;
  /** Whether a source without text is an error. */
  readonly requireSources: boolean;
}

/** One anchor, and where it stands. */
export interface AnchorClaim {
  readonly entry: Entry;
  /** The anchor's place in the record: `/evidence/3`. */
  readonly pointer: string;
  readonly anchor: Anchor;
  /** Whether it carries words of a quote: it has `exact`, no `supports`, and stands on a Quote. */
  readonly isTextAnchor: boolean;
}

/** One draft anchor, and where it stands. */
export interface DraftClaim {
  readonly entry: Entry;
  readonly pointer: string;
  readonly draft: DraftAnchor;
}

/** Source id → text, as supplied. */
export type SourceTexts = ReadonlyMap<string, SourceText>;

export function collectClaims(records: Records, texts: SourceTexts, requireSources: boolean): Claims {
  const anchors: AnchorClaim[] = [];
  const drafts: DraftClaim[] = [];
  for (const entry of records.entries) {
    for (const [index, item] of evidenceOf(entry).entries()) {
      const pointer = `/evidence/${index}`;
      if (!records.isSound(entry, pointer)) continue;
      if (isDraft(item)) drafts.push({ entry, pointer, draft: item });
      else anchors.push({ entry, pointer, anchor: item, isTextAnchor: isTextAnchor(entry, item) });
    }
  }
  const source = (id: string): Entry<Source> | undefined => records.find("Source", id);
  const meantText = (id: string): TextIdentity | undefined => source(id)?.value.text ?? soundTextOf(id, records);
  return {
    records,
    anchors,
    drafts,
    source,
    meantText,
    suppliedText: (id) => texts.get(id),
    textOf: (id) => {
      const text = texts.get(id);
      return text && text.sha256 === meantDigest(id, records) ? text : undefined;
    },
    requireSources,
  };
}

/** The digest in a source's record, which counts even if something else is wrong with the record. */
function meantDigest(id: string, records: Records): string | undefined {
  const entry = records.definitions.get(id)?.find(({ entry: candidate }) => isSoundSource(candidate, records))?.entry;
  return ((entry ?? records.find("Source", id))?.value as Source | undefined)?.text.sha256;
}

function isSoundSource(entry: Entry, records: Records): boolean {
  const { type, text } = entry.value as Partial<Source>;
  return type === "Source" && text !== undefined && records.isSound(entry, "/text");
}

function soundTextOf(id: string, records: Records): TextIdentity | undefined {
  const entry = records.definitions.get(id)?.[0]?.entry;
  if (!entry || !records.isSound(entry, "/text")) return undefined;
  const { type, text } = entry.value as Partial<Source>;
  return type === "Source" ? text : undefined;
}

function evidenceOf(entry: Entry): readonly (Anchor | DraftAnchor)[] {
  const { evidence } = (entry.value ?? {}) as { readonly evidence?: unknown };
  return Array.isArray(evidence) ? evidence : [];
}

function isDraft(item: Anchor | DraftAnchor): item is DraftAnchor {
  return "words" in item;
}

function isTextAnchor(entry: Entry, anchor: Anchor): boolean {
  const isQuote = (entry.value as { readonly type?: unknown }).type === "Quote";
  return isQuote && anchor.exact !== undefined && anchor.supports === undefined;
}
