/** `validate` and `anchor` for files. Everything else is in `demarche`. */

import { hash } from "node:crypto";
import type { Change } from "./anchor/change.js";
import { editRecord } from "./anchor/edit-record.js";
import { groupBy } from "./anchor/group-by.js";
import { type Anchoring, type AnchorOptions, anchorItems } from "./anchor-records.js";
import { type ByteEdit, type EditedFile, openForEditing } from "./files/edit-files.js";

import { findInput, type Input } from "./files/find-input.js";
import { InputError } from "./files/input-error.js";
import { DatasetReader } from "./files/read-dataset.js";
import { readImports } from "./files/read-imports.js";
import { readOwnSchemas } from "./files/read-own-schemas.js";
import { readSourceTexts } from "./files/read-sources.js";
import type { Entry } from "./finding.js";
import type { LocatedFinding } from "./report/describe.js";
import type { Report } from "./report/report.js";
import type { StopSignal } from "./stop-signal.js";
import { validateItems } from "./validate.js";

export type { ByteEdit, EditedFile } from "./files/edit-files.js";
export { InputError } from "./files/input-error.js";
export type { Frame, LocatedFinding } from "./report/describe.js";
export type { Report } from "./report/report.js";
export type { StopSignal } from "./stop-signal.js";

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

async function* readAll(reader: DatasetReader, inputs: readonly Input[]) {
  for (const input of inputs) yield* reader.read(input);
}

/** How to anchor the records of files, besides which. */
export interface AnchorFilesOptions
  extends AnchorOptions,
    Pick<ValidateOptions, "sources" | "sourceFolders" | "with" | "schemas" | "stdin"> {
  /** Called with each finding, once all are known. */
  readonly onFinding?: (finding: LocatedFinding) => void;
  /** Called with the number of anchors done so far. */
  readonly onProgress?: (anchors: number) => void;
}

/** What became of the anchors of files. Nothing was written. */
export interface FileAnchoring extends Anchoring {
  /** The files that would change, and how; standard input is among them even if nothing changes. */
  readonly files: readonly EditedFile[];
}

/**
 * The same as `anchorRecords` for a dataset's folder, a file or standard input (`-`), without writing anything: what is
 * to be written leaves as edits of files, which touch nothing but the anchors. An input that cannot be read, or that is
 * packed and so cannot be edited, throws an InputError.
 */
export async function anchor(path: string, options: AnchorFilesOptions = {}): Promise<FileAnchoring> {
  const input = await findInput(path, options.stdin ?? process.stdin);
  const own = await readOwnSchemas(options.schemas ?? []);
  const reader = new DatasetReader();
  const { sources = {}, sourceFolders = [], form, onFinding, onProgress } = options;
  const { edits, findings, ...rest } = await anchorItems({
    name: input.name,
    items: refusePacked(readAll(reader, [input]), reader),
    loadImports: (wanted) => readImports({ ...wanted, given: options.with ?? [], ownFiles: reader.names, own }),
    own,
    loadTexts: (records) => readSourceTexts(records, { byId: sources, folders: sourceFolders }),
    rereadTexts: (entries) => reader.reread(entries),
    digest: (text) => hash("sha256", text),
    ...(form && { form }),
    ...(onProgress && { onProgress }),
  });
  for (const located of findings) onFinding?.(located);
  const files = await openEdited(edits, reader, path === "-" ? reader.names : []);
  return { ...rest, findings: findings.map(({ finding }) => finding), files };
}

async function* refusePacked<T>(items: AsyncIterable<T>, reader: DatasetReader) {
  yield* items;
  const packed = reader.names.find((name) => name.endsWith(".gz"));
  if (packed !== undefined)
    throw new InputError(
      `cannot anchor ${JSON.stringify(packed)}: packed files are not edited; unpack it, anchor that, and pack it again`,
    );
}

/** Changes of records → edits of the bytes that they were read from. */
async function openEdited(
  changes: readonly Change[],
  reader: DatasetReader,
  always: readonly string[],
): Promise<readonly EditedFile[]> {
  const texts = await reader.reread(new Set(changes.map(({ entry }) => entry)));
  const edits = [...groupBy(changes, ({ entry }) => entry)].flatMap(([{ place }, ofEntry]) => {
    const text = texts.get(ofEntry[0]?.entry as Entry);
    if (!place || text === undefined) return [];
    return editRecord(text, ofEntry).map((edit) => ({
      file: place.file,
      start: place.offset + Buffer.byteLength(text.slice(0, edit.start)),
      end: place.offset + Buffer.byteLength(text.slice(0, edit.end)),
      bytes: Buffer.from(edit.text),
    }));
  });
  const byFile = new Map<string, readonly ByteEdit[]>([
    ...always.map((name) => [name, []] as const),
    ...groupBy(edits, ({ file }) => file),
  ]);
  return Promise.all(
    [...byFile].flatMap(([name, ofFile]) => {
      const file = reader.fileOf(name);
      return file ? [openForEditing(file, ofFile)] : [];
    }),
  );
}
