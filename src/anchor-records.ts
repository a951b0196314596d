/**
 * The journey of `anchor`: values enter with what reading found; records whose anchors are real leave, with what was
 * written and what was not. It is the journey of `validate` up to the third question, and then asks where the words are.
 */
import { anchorClaims } from "./anchor/anchor-claims.js";
import { applyChanges } from "./anchor/apply-changes.js";
import type { Change, Ground } from "./anchor/change.js";
import { collectClaims, type SourceTexts } from "./evidence/claims.js";
import { openSourceText } from "./evidence/source-text.js";
import type { Check, Entry, Finding, Problem } from "./finding.js";
import type { Imports } from "./integrity/imports.js";
import { arrangeRecords, idOf, type Records } from "./integrity/records.js";
import { blankLine, byteOrderMark, noRecords, notNdjson } from "./read/checks.js";
import type { ReadItem } from "./read/read-records.js";
import { describeProblems, type LocatedFinding } from "./report/describe.js";
import { byPlace } from "./report/summarize.js";
import { judgeManifest, judgeRecord } from "./structure/judge.js";
import type { OwnSchemas } from "./structure/own-schemas.js";
import type { WantedImports } from "./validate.js";

/** How to anchor, besides what. */
export interface AnchorOptions {
  /** What becomes of words that differ from the source in form only: they stay (default), or the source's replace them. */
  readonly form?: "keep" | "source";
}

export interface AnchorRecordsOptions extends AnchorOptions {
  /** The texts of sources, exactly as stored: source id → text. */
  readonly sources: Readonly<Record<string, string>>;
}

/** What became of records and their anchors. */
export interface Anchoring {
  /** The records in their order: new values where something was written, the same values elsewhere. */
  readonly records: readonly unknown[];
  /** What cannot be written, and why; also what keeps a record from being read. */
  readonly findings: readonly Finding[];
  readonly changes: readonly AnchorChange[];
  readonly counts: AnchorCounts;
}

/** One value that was written. */
export interface AnchorChange {
  /** Which record, counted from 0. */
  readonly record: number;
  /** The record's id; null where there is none. */
  readonly id: string | null;
  /** A JSON Pointer into the record: `/evidence/0`, or `/text` of a Source or a Quote. */
  readonly pointer: string;
  /** What allowed it. */
  readonly by: Ground;
  /** What stands there now. */
  readonly value: unknown;
}

export interface AnchorCounts {
  /** Anchors that are right as they stood. */
  readonly kept: number;
  /** Anchors that were written or mended. */
  readonly written: number;
  /** Findings: what is left to do. */
  readonly left: number;
}

/**
 * Turns the draft anchors of records into real ones where their words stand in the source, character for character, in
 * one place; everything else is a finding. Any value may be given as a record. A source's text that is no string of
 * Unicode characters throws a TypeError.
 */
export async function anchorRecords(
  records: readonly unknown[],
  { sources, ...options }: AnchorRecordsOptions,
): Promise<Anchoring> {
  const texts = new Map(Object.entries(sources).map(([id, text]) => [id, openSourceText(expectText(id, text))]));
  const items = records.map((value) => ({ entry: { value: value ?? null, place: null }, problems: [] }));
  const { findings, edits: _, ...rest } = await anchorItems({ items, loadTexts: () => texts, ...options });
  return { ...rest, findings: findings.map(({ finding }) => finding) };
}

/**
 * What the journey starts from.
 *
 * @internal
 */
export interface AnchorJourney extends AnchorOptions {
  /** What is read, for a finding that belongs to no file; absent where values are handed over. */
  readonly name?: string;
  readonly items: AsyncIterable<ReadItem> | Iterable<ReadItem>;
  loadImports?(wanted: WantedImports): Promise<Imports> | Imports;
  loadTexts(records: Records): Promise<SourceTexts> | SourceTexts;
  /** The texts of records that were read before, for the places of findings. */
  rereadTexts?(entries: ReadonlySet<Entry>): Promise<ReadonlyMap<Entry, string>>;
  readonly own?: OwnSchemas | undefined;
  /** A faster way to the SHA-256 of a text's UTF-8, where there is one. */
  digest?(text: string): string;
  /** Called with the number of anchors that are done. */
  onProgress?(anchors: number): void;
}

/**
 * Where the journey ends: the same as what leaves the package, with places, and with the entries that change.
 *
 * @internal
 */
export interface AnchorArrival extends Omit<Anchoring, "findings"> {
  readonly findings: readonly LocatedFinding[];
  readonly edits: readonly Change[];
}

/** @internal */
export async function anchorItems(journey: AnchorJourney): Promise<AnchorArrival> {
  const { entries, manifests, faults, isIncomplete, findings } = await readAll(journey);
  const imports = await journey.loadImports?.({
    manifests,
    isSound: (manifest) => judgeManifest(manifest).length === 0,
  });
  const records = arrangeRecords({ entries, faults, isIncomplete, own: journey.own, ...(imports && { imports }) });
  const claims = collectClaims(records, await journey.loadTexts(records), false);
  const { form = "keep", digest, onProgress } = journey;
  const { changes, problems, kept } = anchorClaims(claims, {
    form,
    ...(digest && { digest }),
    ...(onProgress && { onProgress }),
  });
  const texts = await journey.rereadTexts?.(new Set(problems.map(({ entry }) => entry)));
  const all = [...findings, ...problems.flatMap((problem) => describeProblems([problem], texts?.get(problem.entry)))];
  const places = new Map(entries.map((entry, index) => [entry, index]));
  return {
    records: applyChanges(entries, changes),
    findings: all.toSorted((one, other) => byPlace(one.finding, other.finding)),
    changes: changes.map(({ entry, ...change }) => ({ record: places.get(entry) ?? -1, id: idOf(entry), ...change })),
    counts: {
      kept,
      written: changes.filter(({ pointer }) => pointer.startsWith("/evidence/")).length,
      left: all.length,
    },
    edits: changes,
  };
}

interface Readings {
  readonly entries: readonly Entry[];
  readonly manifests: readonly Entry[];
  /** Records of which nothing is touched, since reading or the schemas find them at fault. */
  readonly faults: ReadonlyMap<Entry, readonly string[]>;
  readonly isIncomplete: boolean;
  readonly findings: readonly LocatedFinding[];
}

/** What is not amiss with a record but with the lines around it, and what `validate` says of them is enough. */
const ofLayout: readonly Check[] = [blankLine, byteOrderMark, notNdjson];

/** The first two stages, record by record. */
async function readAll({ name, items, own }: AnchorJourney): Promise<Readings> {
  const entries: Entry[] = [];
  const manifests: Entry[] = [];
  const faults = new Map<Entry, readonly string[]>();
  const findings: LocatedFinding[] = [];
  let isIncomplete = false;
  for await (const item of items) {
    if ("problem" in item) {
      if (!ofLayout.includes(item.problem.check)) findings.push(...describeProblems([item.problem], undefined));
      continue;
    }
    const { entry, problems, text, isManifest = false } = item;
    const isRead = entry.value !== undefined;
    const structural = isRead && !isManifest ? judgeRecord(entry, own) : [];
    const all: readonly Problem[] = [...problems, ...structural];
    if (all.length > 0) faults.set(entry, [""]);
    findings.push(...describeProblems(all, text));
    if (!isRead) isIncomplete = true;
    else (isManifest ? manifests : entries).push(entry);
  }
  if (entries.length === 0 && findings.length === 0) {
    const entry: Entry = { value: undefined, place: name === undefined ? null : { ...beginning, file: name } };
    findings.push(...describeProblems([{ check: noRecords, entry, pointer: "", data: {} }], undefined));
  }
  return { entries, manifests, faults, isIncomplete, findings };
}

const beginning = { line: 1, column: 1, offset: 0, length: 0 };

function expectText(id: string, text: unknown): string {
  if (typeof text === "string" && text.isWellFormed()) return text;
  const found = typeof text === "string" ? "a string with half a surrogate pair" : typeof text;
  throw new TypeError(`the text of ${JSON.stringify(id)} must be a string of Unicode characters, found ${found}`);
}
