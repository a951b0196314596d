import { joinChunks, maximumLength, type Slice } from "./slice.js";

const lineFeed = 0x0a;
const carriageReturn = 0x0d;

/** Cuts a stream of bytes into lines, which end at LF or CRLF and never elsewhere. A last line need not end. */
export class LineSplitter {
  #pending: Uint8Array[] = [];
  #pendingLength = 0;
  #line = 1;
  #lineStart = 0;
  #offset = 0;

  /** The lines that this chunk completes. */
  push(chunk: Uint8Array): readonly Slice[] {
    const lines: Slice[] = [];
    let start = 0;
    for (let end = chunk.indexOf(lineFeed); end !== -1; end = chunk.indexOf(lineFeed, start)) {
      lines.push(this.#take(chunk.subarray(start, end)));
      start = end + 1;
      this.#lineStart = this.#offset + start;
      this.#line += 1;
    }
    this.#keep(chunk.subarray(start));
    this.#offset += chunk.length;
    return lines;
  }

  /** The last line, if it did not end. */
  end(): readonly Slice[] {
    return this.#pendingLength > 0 ? [this.#take(new Uint8Array())] : [];
  }

  #keep(rest: Uint8Array): void {
    if (rest.length === 0) return;
    this.#pendingLength += rest.length;
    // A line without end must not fill the memory; it is refused all the same.
    if (this.#pendingLength <= maximumLength) this.#pending.push(rest);
  }

  #take(rest: Uint8Array): Slice {
    this.#keep(rest);
    const tooLong = this.#pendingLength > maximumLength;
    const bytes = tooLong ? new Uint8Array() : joinChunks(this.#pending);
    this.#pending = [];
    this.#pendingLength = 0;
    const place = { line: this.#line, column: 1, offset: this.#lineStart };
    return tooLong ? { bytes, ...place, tooLong } : { bytes: withoutCarriageReturn(bytes), ...place };
  }
}

function withoutCarriageReturn(bytes: Uint8Array): Uint8Array {
  return bytes.at(-1) === carriageReturn ? bytes.subarray(0, -1) : bytes;
}
