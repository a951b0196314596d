import { digestOf } from "../../../src/evidence/source-text.js";
import type { Anchor, DemarcheRecord, Quote } from "../../../src/index.js";
import type { BenchText, SourceId } from "./invent-text.js";
import type { Form } from "./kinds.js";
import type { WordMutant } from "./word-mutants.js";

/** One spoiled record, as it is handed to the checks. */
export interface Case {
  readonly kind: string;
  readonly form: Form;
  readonly record: SpoiledRecord;
  /** The id of the true record that it stands instead of; without it, it stands beside the true ones. */
  readonly instead?: string;
  /** Another text for the first source. */
  readonly edited?: string;
  /** What has to be in the data of a finding besides the right code. */
  readonly data?: Readonly<Record<string, unknown>>;
}

/** A record of one of the types, whose other fields may be anything. */
export type SpoiledRecord = { readonly type: string; readonly id: string; readonly [name: string]: unknown };

/** Evidence as it stands in a quote: its first anchors carry its words. */
export type Item = Quote["evidence"][number];

/** The quote with other evidence, and the text that follows from it. */
export function withEvidence(
  quote: Omit<Quote, "id"> & { readonly id: string },
  evidence: readonly Item[],
): SpoiledRecord {
  const text = evidence.flatMap((item) => wordsIn(item) ?? []).join(" ");
  return { ...quote, evidence, text };
}

function wordsIn(item: Item): string | undefined {
  if ("words" in item) return item.supports ? undefined : item.words;
  return item.exact;
}

/** The quote with one anchor changed, and its text as the words of all anchors. */
export function withAnchor(quote: Quote, index: number, change: Partial<Anchor>): SpoiledRecord {
  const evidence = quote.evidence.map((item, at) => (at === index ? ({ ...item, ...change } as Anchor) : item));
  return withEvidence(quote, evidence);
}

export function casesOfWords(text: BenchText, mutants: readonly WordMutant[]): readonly Case[] {
  return mutants.flatMap((mutant) => {
    const { kind } = mutant;
    return [
      { kind, form: "draft" as const, record: draftOf(text, mutant.quote, mutant) },
      { kind, form: "forged" as const, record: forgedOf(text, mutant) },
      {
        kind,
        form: "altered" as const,
        record: withAnchor(mutant.quote, mutant.index, { exact: mutant.words }),
      },
    ];
  });
}

/** Characters before a passage that tell it from others with the same words. */
const lead = 12;

/** The quote as a model returns it: words instead of offsets, in one part other words. */
export function draftOf(text: BenchText, quote: Quote, spoiled?: Pick<WordMutant, "index" | "words">): SpoiledRecord {
  const evidence = quote.evidence.map((item, index) => {
    if (!("exact" in item) || item.exact === undefined) return item;
    const { source, start, exact } = item;
    if (index === spoiled?.index) return { source, words: spoiled.words };
    return { source, words: exact, before: before(text.texts[source] ?? "", start) };
  });
  return withEvidence(quote, evidence as readonly Item[]);
}

function before(text: string, start: number): string {
  return [...text].slice(Math.max(0, start - lead), start).join("");
}

/** Words with the digest and the length of their own, where the true ones stand. */
function forgedOf(text: BenchText, { quote, index, words }: WordMutant): SpoiledRecord {
  const { source, start } = quote.evidence[index] as Anchor;
  const length = [...words].length;
  const from = Math.max(0, Math.min(start, [...(text.texts[source] ?? "")].length - length));
  return withAnchor(quote, index, { exact: words, start: from, end: from + length, sha256: digestOf(words) });
}

/** The true anchor of a span of a source, in code points. */
export function spanAnchor(text: BenchText, source: SourceId, [start, end]: readonly [number, number]): Anchor {
  const words = [...(text.texts[source] ?? "")].slice(start, end).join("");
  return { source, start, end, sha256: digestOf(words), exact: words };
}

export function recordsOf<Type extends DemarcheRecord["type"]>(
  text: BenchText,
  type: Type,
): readonly Extract<DemarcheRecord, { readonly type: Type }>[] {
  return text.records.filter((record) => record.type === type) as Extract<DemarcheRecord, { readonly type: Type }>[];
}
