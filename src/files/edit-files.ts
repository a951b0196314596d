import type { ByteFile } from "./byte-file.js";
import { readWhole } from "./read-dataset.js";

/** What stands instead of some bytes of a file. */
export interface ByteEdit {
  readonly start: number;
  readonly end: number;
  readonly bytes: Uint8Array;
}

/** A file, and what is to change in it: ascending, and without overlaps. */
export interface EditedFile {
  readonly name: string;
  readonly before: Uint8Array;
  readonly edits: readonly ByteEdit[];
}

/**
 * Reads a file that is to be edited. It throws an InputError if the file changed since it was read first.
 *
 * @internal
 */
export async function openForEditing(file: ByteFile, edits: readonly ByteEdit[]): Promise<EditedFile> {
  const ascending = edits.toSorted((one, other) => one.start - other.start);
  return { name: file.name, before: await readWhole(file, longestFile), edits: ascending };
}

/** In bytes: a file that is edited is held in memory. */
const longestFile = 2 ** 31 - 1;

/** The bytes of an edited file, in parts: every byte that no edit touches is the same. */
export function* editedBytes({ before, edits }: EditedFile): Generator<Uint8Array, void> {
  let at = 0;
  for (const { start, end, bytes } of edits) {
    yield before.subarray(at, start);
    yield bytes;
    at = end;
  }
  yield before.subarray(at);
}
