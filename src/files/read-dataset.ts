import type { Entry, Place, Problem } from "../finding.js";
import { fileIsMissing } from "../read/checks.js";
import { type ReadItem, readRecords } from "../read/read-records.js";
import { type ReadResult, readValue } from "../read/read-value.js";
import { joinChunks, maximumLength } from "../read/slice.js";
import type { ByteFile } from "./byte-file.js";
import { findNamedFile, type Input } from "./find-input.js";
import { InputError } from "./input-error.js";

/** Reads inputs, and remembers their files so that the texts of records can be read again. */
export class DatasetReader {
  readonly #files = new Map<string, ByteFile>();

  /** The names of the files that were read. */
  get names(): readonly string[] {
    return [...this.#files.keys()];
  }

  /** A file that was read, by its name. */
  fileOf(name: string): ByteFile | undefined {
    return this.#files.get(name);
  }

  /** The records of an input in the order of its files, its manifest first, without the files that are left out. */
  async *read(
    input: Input,
    isLeftOut: (file: string) => Promise<boolean> = async () => false,
  ): AsyncGenerator<ReadItem> {
    const manifest = input.manifest && (await this.#readManifest(input.manifest));
    const named = manifest && input.folder !== undefined ? await filesOf(manifest, input.folder) : undefined;
    if (manifest) yield { ...manifest, problems: [...manifest.problems, ...(named?.problems ?? [])], isManifest: true };
    const files = named?.files ?? (await input.listFiles()).map((file) => ({ file }));
    for (const { file, ...rest } of files) {
      if (await isLeftOut(file.name)) continue;
      this.#files.set(file.name, file);
      yield* readRecords({ name: file.name, chunks: file.open(), ...rest });
    }
  }

  async #readManifest(file: ByteFile): Promise<ReadResult> {
    this.#files.set(file.name, file);
    return readValue({ bytes: await readWhole(file), line: 1, column: 1, offset: 0 }, file.name, "document");
  }

  /** The texts of records, from a second reading of their files. */
  async reread(entries: ReadonlySet<Entry>): Promise<ReadonlyMap<Entry, string>> {
    const byFile = new Map<string, PlacedEntry[]>();
    for (const entry of entries) {
      if (entry.place === null) continue;
      const ofFile = byFile.get(entry.place.file);
      if (ofFile) ofFile.push(entry as PlacedEntry);
      else byFile.set(entry.place.file, [entry as PlacedEntry]);
    }
    const texts = new Map<Entry, string>();
    for (const [name, wanted] of byFile) {
      const file = this.#files.get(name);
      if (file) await rereadFile(file, wanted, texts);
    }
    return texts;
  }
}

type PlacedEntry = Entry & { readonly place: Place };

interface NamedFiles {
  readonly files: readonly { readonly file: ByteFile; readonly expectedType?: string }[];
  readonly problems: readonly Problem[];
}

/** The files that a manifest names; undefined if it names none that can be understood. */
async function filesOf({ entry }: ReadResult, folder: string): Promise<NamedFiles | undefined> {
  const { files: listed } = (entry.value ?? {}) as { readonly files?: unknown };
  if (!Array.isArray(listed)) return undefined;
  const files: NamedFiles["files"][number][] = [];
  const problems: Problem[] = [];
  for (const [index, item] of listed.entries()) {
    const { path, recordType } = (item ?? {}) as { readonly path?: unknown; readonly recordType?: unknown };
    if (typeof path !== "string") continue;
    const file = await findNamedFile(folder, path);
    if (!file) problems.push({ check: fileIsMissing, entry, pointer: `/files/${index}/path`, data: { path } });
    else files.push({ file, ...(typeof recordType === "string" && { expectedType: recordType }) });
  }
  return { files, problems };
}

/** The bytes of a file that is read as one. */
export async function readWhole(file: ByteFile, limit: number = maximumLength): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of file.open()) {
    length += chunk.length;
    if (length > limit) throw new InputError(`${JSON.stringify(file.name)} is longer than ${limit} bytes`);
    chunks.push(chunk);
  }
  return joinChunks(chunks);
}

/** Picks the bytes of records from a second pass over their file. */
async function rereadFile(file: ByteFile, entries: readonly PlacedEntry[], texts: Map<Entry, string>): Promise<void> {
  const waiting = entries.toSorted((one, other) => one.place.offset - other.place.offset);
  const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
  let parts: Uint8Array[] = [];
  let offset = 0;
  let next = 0;
  for await (const chunk of file.open()) {
    for (let entry = waiting[next]; entry !== undefined; entry = waiting[next]) {
      const { offset: start, length } = entry.place;
      const [from, to] = [start - offset, start + length - offset];
      if (from >= chunk.length) break;
      parts.push(chunk.subarray(Math.max(0, from), to));
      if (to > chunk.length) break;
      texts.set(entry, decoder.decode(joinChunks(parts)));
      parts = [];
      next += 1;
    }
    if (next === waiting.length) break;
    offset += chunk.length;
  }
}
