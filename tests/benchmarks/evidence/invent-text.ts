import { digestOf, openSourceText } from "../../../src/evidence/source-text.js";
import type { Dataset, DemarcheRecord, Quote, Source } from "../../../src/index.js";

/** Words of a source as a record is drafted from them; the source is the text's first unless another is named. */
export interface DraftedAnchor {
  readonly words: string;
  /** What stands right before them, where the words alone stand several times. */
  readonly before?: string;
  readonly source?: string;
  readonly supports?: readonly string[];
}

export interface DraftedRecord {
  readonly type: string;
  readonly id: string;
  readonly evidence: readonly DraftedAnchor[];
  readonly [name: string]: unknown;
}

export type SourceId = Source["id"];
export type ActorId = Quote["speaker"];
export type Pair = readonly [from: string, to: string];

/** What takes knowledge of a language to get wrong: what to write instead of what, in any quotation that has it. */
export interface Lexicon {
  readonly replaced: readonly Pair[];
  readonly tense: readonly Pair[];
  /** Dropped and added denials alike. */
  readonly negation: readonly Pair[];
  readonly numbers: readonly Pair[];
  readonly names: readonly Pair[];
  readonly letterCase: readonly Pair[];
  readonly lookAlikes: readonly Pair[];
  /** Notes as a careful writer puts them into brackets. */
  readonly notes: readonly string[];
  readonly paraphrases: readonly string[];
  readonly inventions: readonly string[];
}

/** Words in quotation marks that their alleged speaker, says the source, never said. */
export interface Denial {
  readonly speaker: ActorId;
  readonly words: string;
}

/** An invented piece of news, and all that is true of it. */
export interface InventedText {
  readonly name: string;
  readonly source: SourceId;
  readonly text: string;
  /** Another source of the same dataset. */
  readonly other: { readonly id: SourceId; readonly text: string };
  readonly language: string;
  readonly topics: NonNullable<Dataset["topics"]>;
  readonly records: readonly DraftedRecord[];
  readonly lexicon: Lexicon;
  readonly denials: readonly Denial[];
}

/** A text with its true records, ready to be spoiled. */
export interface BenchText {
  readonly name: string;
  readonly source: SourceId;
  readonly other: SourceId;
  readonly texts: Readonly<Record<string, string>>;
  readonly manifest: Dataset;
  readonly records: readonly DemarcheRecord[];
  readonly quotes: readonly Quote[];
  readonly lexicon: Lexicon;
  readonly denials: readonly Denial[];
}

/** Counts and hashes what the drafts leave out, without the code that the benchmark judges. */
export function completeText(invented: InventedText): BenchText {
  const { name, source, other, topics, lexicon, denials, language } = invented;
  const texts = { [source]: invented.text, [other.id]: other.text };
  const sources = [sourceOf(source, invented.text, language), sourceOf(other.id, other.text, language)];
  const completed = invented.records.map((record) => completeRecord(record, source, texts));
  const records = [...sources, ...completed] as unknown as readonly DemarcheRecord[];
  return {
    ...{ name, source, other: other.id, texts, lexicon, denials, records },
    manifest: { ...manifest, topics },
    quotes: records.filter((record) => record.type === "Quote"),
  };
}

const manifest: Dataset = {
  title: "Invented talks",
  version: "1.0.0",
  schemaVersion: "1.0.0",
  description: "Records of an invented piece of news, to be spoiled by a benchmark.",
  license: "CC-BY-4.0",
  created: "2031-03-13",
  annotators: [{ name: "The Demarche authors", kind: "person" }],
  files: [{ path: "records.ndjson", recordType: "Quote" }],
};

function sourceOf(id: string, text: string, language: string): object {
  const { sha256, bytes, codePoints } = openSourceText(text);
  return {
    type: "Source",
    id,
    kind: "news-article",
    published: "2031-03-12",
    language,
    text: { sha256, bytes, codePoints },
    rights: { statement: "Invented for a benchmark; do with it what you like.", maxVerbatimShare: 1 },
    evidence: [],
  };
}

function completeRecord(record: DraftedRecord, source: string, texts: Readonly<Record<string, string>>): object {
  const evidence = record.evidence.map((anchor) => {
    const { words, supports } = anchor;
    const id = anchor.source ?? source;
    const start = findOnce(texts[id] ?? "", words, anchor.before);
    return {
      ...{ source: id, start, end: start + [...words].length, sha256: digestOf(words) },
      ...(record.type === "Quote" && !supports && { exact: words }),
      ...(supports && { supports }),
    };
  });
  return { ...record, evidence };
}

/** Where words begin in a text, in code points. */
function findOnce(text: string, words: string, before = ""): number {
  const unit = text.indexOf(before + words);
  if (unit === -1) throw new Error(`"${before}${words}" does not stand in the text`);
  if (text.includes(before + words, unit + 1)) throw new Error(`"${before}${words}" stands in the text several times`);
  return [...text.slice(0, unit + before.length)].length;
}

/** A quote with its parts and the words that say who is speaking. */
export function quote(
  [id, speaker, form]: readonly [string, string, "direct" | "partial"],
  parts: readonly (string | DraftedAnchor)[],
  saidBy: string,
): DraftedRecord {
  const anchors = parts.map((part) => (typeof part === "string" ? { words: part } : part));
  return {
    ...{ type: "Quote", id: `quote:${id}`, speaker: `actor:${speaker}` },
    text: anchors.map(({ words }) => words).join(" "),
    form,
    evidence: [...anchors, { words: saidBy, supports: ["/speaker"] }],
  };
}

export function actor(
  id: string,
  name: string,
  kind: string,
  more: Readonly<Record<string, unknown>> & { readonly words: string },
): DraftedRecord {
  const { words, ...rest } = more;
  return { type: "Actor", id: `actor:${id}`, name, kind, ...rest, evidence: [{ words }] };
}
