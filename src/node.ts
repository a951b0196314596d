/** The validator for files. Everything else is in `demarche`. */

import { findInput } from "./files/find-input.js";
import { DatasetReader } from "./files/read-dataset.js";
import { readImports } from "./files/read-imports.js";
import { readOwnSchemas } from "./files/read-own-schemas.js";
import { readSourceTexts } from "./files/read-sources.js";
import type { LocatedFinding } from "./report/describe.js";
import type { Report } from "./report/report.js";
import { type StopSignal, validateItems } from "./validate.js";

export { InputError } from "./files/input-error.js";
export type { Frame, LocatedFinding } from "./report/describe.js";
export type { Report } from "./report/report.js";

/** How to validate, besides what. */
export interface ValidateOptions {
  /** The files that hold the texts of sources: source id → path. */
  readonly sources?: Readonly<Record<string, string>>;
  /** Folders that hold texts of sources: of `source:x` in `x.txt`, else in the `.txt` file with its digest. */
  readonly sourceFolders?: readonly string[];
  /** Other datasets that records may refer to: folders, files, or subpaths of installed packages. */
  readonly with?: readonly string[];
  /** Folders of JSON Schemas (`*.schema.json`) that add record types of one's own, and say what `extensions` hold. */
  readonly schemas?: readonly string[];
  /** Whether a source that anchors use and whose text is not at hand is an error. */
  readonly requireSources?: boolean;
  /** What `-` stands for; the process's standard input by default. */
  readonly stdin?: AsyncIterable<Uint8Array>;
  /** An AbortSignal that ends the validation; the promise is then rejected with the signal's reason. */
  readonly signal?: StopSignal;
  /** How many findings of each code the report holds at most; its counts stay those of all. */
  readonly maxFindings?: number;
  /** Called with each finding that the report will hold, as soon as it is known. */
  readonly onFinding?: (finding: LocatedFinding) => void;
  /** Called with the number of records read so far. */
  readonly onRead?: (records: number) => void;
}

/**
 * Validates a dataset's folder, a file (one record, an array of records, or NDJSON), standard input (`-`), or several
 * of them as one dataset. Data that is wrong is a finding; an input that cannot be read throws an InputError.
 */
export async function validate(path: string | readonly string[], options: ValidateOptions = {}): Promise<Report> {
  const paths = typeof path === "string" ? [path] : path;
  const inputs = await Promise.all(paths.map((one) => findInput(one, options.stdin ?? process.stdin)));
  const own = await readOwnSchemas(options.schemas ?? []);
  const reader = new DatasetReader();
  const { sources = {}, sourceFolders = [], requireSources, signal, maxFindings, onFinding, onRead } = options;
  return validateItems({
    name: inputs[0]?.name ?? "",
    items: readAll(reader, inputs),
    loadImports: (wanted) => readImports({ ...wanted, given: options.with ?? [], ownFiles: reader.names, own }),
    own,
    loadTexts: (records) => readSourceTexts(records, { byId: sources, folders: sourceFolders }),
    rereadTexts: (entries) => reader.reread(entries),
    ...(requireSources !== undefined && { requireSources }),
    ...(signal && { signal }),
    ...(maxFindings !== undefined && { maxFindings }),
    ...(onFinding && { onFinding }),
    ...(onRead && { onRead }),
  });
}

async function* readAll(reader: DatasetReader, inputs: readonly Awaited<ReturnType<typeof findInput>>[]) {
  for (const input of inputs) yield* reader.read(input);
}
