import type { Dataset } from "../generated/types/index.js";
import { openSourceText } from "./evidence/source-text.js";
import type { Report } from "./report/report.js";
import { validateItems } from "./validate.js";

/** What records are judged with, besides each other. */
export interface ValidateRecordsOptions {
  /** The texts of sources, exactly as stored: source id → text. */
  readonly sources?: Readonly<Record<string, string>>;
  /** The dataset's manifest, which defines topics. */
  readonly manifest?: Dataset | unknown;
  /** Whether a source that anchors use and whose text is not given is an error. */
  readonly requireSources?: boolean;
}

/**
 * Asks the three questions of records that are already in memory: well-formed, coherent, supported? The findings are
 * those of the same records in a file, but for `file`, `line` and `column`, which are null. Any value may be given as a
 * record; a source's text that is no string of Unicode characters throws a TypeError.
 */
export async function validateRecords(
  records: readonly unknown[],
  { sources = {}, manifest, requireSources = false }: ValidateRecordsOptions = {},
): Promise<Report> {
  const texts = new Map(Object.entries(sources).map(([id, text]) => [id, openSourceText(expectText(id, text))]));
  const items = records.map((value) => ({ entry: { value: value ?? null, place: null }, problems: [] }));
  const first =
    manifest === undefined ? [] : [{ entry: { value: manifest, place: null }, problems: [], isManifest: true }];
  return validateItems({ items: [...first, ...items], loadTexts: () => texts, requireSources });
}

function expectText(id: string, text: unknown): string {
  if (typeof text === "string" && text.isWellFormed()) return text;
  const found = typeof text === "string" ? "a string with half a surrogate pair" : typeof text;
  throw new TypeError(`the text of ${JSON.stringify(id)} must be a string of Unicode characters, found ${found}`);
}
