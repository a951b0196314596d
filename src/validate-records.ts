import { isDataset } from "../generated/guards.js";
import type { Dataset } from "../generated/types/index.js";
import { openSourceText } from "./evidence/source-text.js";
import type { Entry } from "./finding.js";
import type { ImportedDataset, Imports } from "./integrity/imports.js";
import type { Report } from "./report/report.js";
import type { StopSignal } from "./stop-signal.js";
import { judgeRecord } from "./structure/judge.js";
import { validateItems, type WantedImports } from "./validate.js";

/** What records are judged with, besides each other. */
export interface ValidateRecordsOptions {
  /** The texts of sources, exactly as stored: source id → text. */
  readonly sources?: Readonly<Record<string, string>>;
  /** The dataset's manifest, which defines topics. */
  readonly manifest?: Dataset | unknown;
  /** The datasets that the manifest imports, and others that the records may refer to; only `validate` judges versions. */
  readonly with?: readonly KnownDataset[];
  /** Whether a source that anchors use and whose text is not given is an error. */
  readonly requireSources?: boolean;
  /** An AbortSignal that ends the validation; the promise is then rejected with the signal's reason. */
  readonly signal?: StopSignal;
}

/** Another dataset in memory: its records, which are not judged, and its manifest, which defines topics. */
export interface KnownDataset {
  readonly records: readonly unknown[];
  readonly manifest?: Dataset | unknown;
}

/**
 * Asks the three questions of records that are already in memory: well-formed, coherent, supported? The findings are
 * those of the same records in a file, but for `file`, `line` and `column`, which are null. Any value may be given as a
 * record; a source's text that is no string of Unicode characters throws a TypeError.
 */
export async function validateRecords(
  records: readonly unknown[],
  { sources = {}, manifest, with: known, requireSources = false, signal }: ValidateRecordsOptions = {},
): Promise<Report> {
  const texts = new Map(Object.entries(sources).map(([id, text]) => [id, openSourceText(expectText(id, text))]));
  const items = records.map((value) => ({ entry: { value: value ?? null, place: null }, problems: [] }));
  const first =
    manifest === undefined ? [] : [{ entry: { value: manifest, place: null }, problems: [], isManifest: true }];
  return validateItems({
    items: [...first, ...items],
    loadImports: (wanted) => importsOf(wanted, known),
    loadTexts: () => texts,
    requireSources,
    ...(signal && { signal }),
  });
}

/** Nothing can be looked up here, so what a manifest imports is unknown if nothing is given. */
function importsOf({ manifests }: WantedImports, known: readonly KnownDataset[] | undefined): Imports {
  const isIncomplete =
    !known && manifests.some(({ value }) => (value as Partial<Dataset> | null)?.imports !== undefined);
  return { datasets: (known ?? []).map(importedOf), faults: [], isIncomplete };
}

function importedOf({ records, manifest }: KnownDataset): ImportedDataset {
  const entries = records.map((value): Entry => ({ value: value ?? null, place: null }));
  const { title = "another dataset", topics = [] } = isDataset(manifest) ? manifest : {};
  return {
    name: title,
    entries: entries.filter((entry) => judgeRecord(entry).length === 0),
    topics: topics.map(({ id }) => id),
  };
}

function expectText(id: string, text: unknown): string {
  if (typeof text === "string" && text.isWellFormed()) return text;
  const found = typeof text === "string" ? "a string with half a surrogate pair" : typeof text;
  throw new TypeError(`the text of ${JSON.stringify(id)} must be a string of Unicode characters, found ${found}`);
}
