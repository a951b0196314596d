/**
 * The bytes of one file enter, its records leave one by one, each as soon as its bytes have arrived. A file is one
 * record, an array of records, or NDJSON; its first bytes say which. Nothing of the input is trusted, and a line that
 * cannot be read costs that line, never the file.
 */
import type { Check, Entry, FindingData, Problem } from "../finding.js";
import { blankLine, byteOrderMark, malformed, notNdjson, notUtf8, severalValues, truncated } from "./checks.js";
import { type ReadResult, readValue } from "./read-value.js";
import { type Fault, scan } from "./scan.js";
import { isBlank, joinChunks, maximumLength, type Slice } from "./slice.js";
import { ArraySplitter, type Gap } from "./split-array.js";
import { LineSplitter } from "./split-lines.js";

export interface FileToRead {
  /** As it is to stand in findings. */
  readonly name: string;
  readonly chunks: AsyncIterable<Uint8Array>;
  readonly expectedType?: string;
}

/** What a file yields: a record, or a problem of the file that belongs to none. */
export type ReadItem = ReadResult | { readonly problem: Problem };

export async function* readRecords(file: FileToRead): AsyncGenerator<ReadItem> {
  const chunks = new Rewindable(file.chunks);
  const head = await chunks.peek(isEnoughToTell);
  const encoding = encodingOf(head);
  if (encoding !== undefined) {
    yield problemAt(file, notUtf8, 1, { encoding }, "utf16");
    return;
  }
  const hasMark = head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf;
  if (hasMark) yield problemAt(file, byteOrderMark, 1, {});
  const skipped = hasMark ? 3 : 0;
  if (head.length < peekLimit && head.subarray(skipped).every(isBlank)) return;

  const layout = layoutOf(head.subarray(skipped), isNdjsonName(file.name));
  if (layout !== "lines" && isNdjsonName(file.name)) yield problemAt(file, notNdjson, 1, {}, layout);
  if (layout === "lines") yield* readLines(file, chunks, skipped);
  else if (layout === "array") yield* readArray(file, chunks, skipped);
  else yield* readDocument(file, chunks, skipped);
}

function isSign(byte: number): boolean {
  return !isBlank(byte);
}

function isNdjsonName(name: string): boolean {
  return /\.(?:ndjson|jsonl)(?:\.gz)?$/iu.test(name);
}

/** UTF-16 shows itself by its byte order mark, or by a zero byte beside the first sign. */
function encodingOf(head: Uint8Array): string | undefined {
  const [first, second] = head;
  if ((first === 0xff && second === 0xfe) || (second === 0 && first !== undefined && first !== 0)) return "UTF-16LE";
  if ((first === 0xfe && second === 0xff) || (first === 0 && second !== undefined && second !== 0)) return "UTF-16BE";
  return undefined;
}

const peekLimit = 2 ** 20;

/** Two lines tell NDJSON from a document; a first line longer than a MiB is taken for NDJSON. */
function isEnoughToTell(head: Uint8Array): boolean {
  const start = head.findIndex(isSign);
  if (start === -1) return head.length >= peekLimit;
  const lineEnd = head.indexOf(0x0a, start);
  return head.length >= peekLimit || (lineEnd !== -1 && head.subarray(lineEnd).some(isSign));
}

function layoutOf(head: Uint8Array, isNamedNdjson: boolean): "lines" | "array" | "document" {
  const start = head.findIndex(isSign);
  if (start === -1) return "lines";
  const lineEnd = head.indexOf(0x0a, start);
  const line = new TextDecoder().decode(head.subarray(start, lineEnd === -1 ? head.length : lineEnd));
  const next = lineEnd === -1 ? undefined : head.subarray(lineEnd).find(isSign);
  const nextIsFlush = lineEnd !== -1 && head[lineEnd + 1] === 0x7b;
  if (line.startsWith("[")) return isNamedNdjson && isLineOf(scan(line)) && next === 0x5b ? "lines" : "array";
  if (head.length >= peekLimit && lineEnd === -1) return "lines";
  if (isLineOf(scan(line)) || (nextIsFlush && line.trim().length > 1)) return "lines";
  if (next === undefined || !line.startsWith("{")) return isNamedNdjson ? "lines" : "document";
  return scan(line)?.kind === "truncated" ? "document" : isNamedNdjson ? "lines" : "document";
}

/** Whether a line is a record by itself, or records that should have been lines. */
function isLineOf(fault: Fault | undefined): boolean {
  return fault === undefined || fault.kind === "several-values" || fault.kind === "too-deep";
}

async function* readLines(file: FileToRead, chunks: Rewindable, skipped: number): AsyncGenerator<ReadItem> {
  const splitter = new LineSplitter();
  const read = (slice: Slice): ReadItem => {
    const own = slice.offset === 0 && skipped > 0 ? withoutBeginning(slice, skipped) : slice;
    if (!own.tooLong && own.bytes.every(isBlank)) return problemAt(file, blankLine, own.line, {});
    return readValue(own, file.name, "line", file.expectedType);
  };
  for await (const chunk of chunks) yield* splitter.push(chunk).map(read);
  yield* splitter.end().map(read);
}

async function* readArray(file: FileToRead, chunks: Rewindable, skipped: number): AsyncGenerator<ReadItem> {
  const splitter = new ArraySplitter();
  const read = (found: Slice | Gap): ReadItem => {
    if ("gap" in found) return gapProblem(file, found);
    return readValue({ ...found, offset: found.offset + skipped }, file.name, "document", file.expectedType);
  };
  let toSkip = skipped;
  for await (const chunk of chunks) {
    yield* splitter.push(chunk.subarray(toSkip)).map(read);
    toSkip = Math.max(0, toSkip - chunk.length);
  }
  yield* splitter.end().map(read);
}

async function* readDocument(file: FileToRead, chunks: Rewindable, skipped: number): AsyncGenerator<ReadItem> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    length += chunk.length;
    if (length <= maximumLength) parts.push(chunk);
  }
  const tooLong = length > maximumLength;
  const bytes = tooLong ? new Uint8Array() : joinChunks(parts);
  const slice: Slice = { bytes, line: 1, column: 1, offset: 0, ...(tooLong && { tooLong }) };
  yield readValue(withoutBeginning(slice, skipped), file.name, "document", file.expectedType);
}

function withoutBeginning(slice: Slice, skipped: number): Slice {
  // The mark is a character of its line, so what follows stands one column further on.
  return skipped === 0
    ? slice
    : { ...slice, bytes: slice.bytes.subarray(skipped), offset: slice.offset + skipped, column: slice.column + 1 };
}

function gapProblem(file: FileToRead, found: Gap): ReadItem {
  if (found.gap === "text-after-end") return problemAt(file, severalValues, found, {}, "document");
  if (found.gap === "end-is-missing") return problemAt(file, truncated, found, { expected: '"]"' });
  return problemAt(file, malformed, found, { expected: "a record" });
}

function problemAt(
  file: FileToRead,
  check: Check,
  at: number | Gap,
  data: FindingData,
  message?: string,
): { readonly problem: Problem } {
  const { line, column, offset } = typeof at === "number" ? { line: at, column: 1, offset: 0 } : at;
  const entry: Entry = { value: undefined, place: { file: file.name, line, column, offset, length: 0 } };
  return { problem: { check, entry, pointer: "", data, ...(message === undefined ? {} : { message }) } };
}

/** A stream of chunks whose beginning can be looked at first. */
class Rewindable implements AsyncIterable<Uint8Array> {
  readonly #iterator: AsyncIterator<Uint8Array>;
  #seen: Uint8Array[] = [];

  constructor(chunks: AsyncIterable<Uint8Array>) {
    this.#iterator = chunks[Symbol.asyncIterator]();
  }

  /** Reads ahead until enough is there, or all. Looks again only when twice as much has come, or a line's end. */
  async peek(isEnough: (head: Uint8Array) => boolean): Promise<Uint8Array> {
    let length = 0;
    let lookedAt = 0;
    for (let next = await this.#iterator.next(); !next.done; next = await this.#iterator.next()) {
      this.#seen.push(next.value);
      length += next.value.length;
      if (length < 2 * lookedAt && !next.value.includes(0x0a)) continue;
      lookedAt = length;
      this.#seen = [joinChunks(this.#seen)];
      if (isEnough(this.#seen[0] as Uint8Array)) break;
    }
    this.#seen = [joinChunks(this.#seen)];
    return this.#seen[0] as Uint8Array;
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Uint8Array> {
    yield* this.#seen;
    for (let next = await this.#iterator.next(); !next.done; next = await this.#iterator.next()) yield next.value;
  }
}
