import { isBlank, joinChunks, maximumLength, type Slice } from "./slice.js";

/** What stands between the elements of an array where it should not. */
export interface Gap {
  readonly gap: "element-expected" | "text-after-end" | "end-is-missing";
  readonly line: number;
  readonly column: number;
  readonly offset: number;
}

const [quote, backslash, comma, lineFeed] = [0x22, 0x5c, 0x2c, 0x0a];
const [openBracket, closeBracket, openBrace, closeBrace] = [0x5b, 0x5d, 0x7b, 0x7d];

/**
 * Cuts a stream of bytes that begins with `[` into the elements of that array, so that each can be read before the
 * next has arrived. It only counts brackets and strings: whether an element is JSON is for the reader to say.
 */
export class ArraySplitter {
  #state: "before" | "between" | "after-comma" | "element" | "after" = "before";
  #depth = 0;
  #inString = false;
  /** Whether a string of the element does not end on its line: its brackets count for nothing then. */
  #isBroken = false;
  #escaped = false;
  #pending: Uint8Array[] = [];
  #pendingLength = 0;
  #begin: { line: number; column: number; offset: number } = { line: 1, column: 1, offset: 0 };
  #line = 1;
  #column = 1;
  #offset = 0;
  #saidAfter = false;

  push(chunk: Uint8Array): readonly (Slice | Gap)[] {
    const found: (Slice | Gap)[] = [];
    let start = 0;
    for (let at = 0; at < chunk.length; at += 1) {
      const byte = chunk[at] as number;
      if (this.#state === "element") {
        if (this.#endsElement(byte)) {
          this.#keep(chunk.subarray(start, at));
          found.push(this.#take());
          this.#state = byte === comma ? "after-comma" : "after";
        }
      } else if (!isBlank(byte)) {
        const gap = this.#step(byte);
        if (gap) found.push(gap);
        start = at;
      }
      this.#advance(byte);
    }
    if (this.#state === "element") this.#keep(chunk.subarray(start));
    return found;
  }

  /** What is left at the end of the stream: an element that breaks off, or the missing end of the array. */
  end(): readonly (Slice | Gap)[] {
    if (this.#state === "after") return [];
    const isWhole = this.#depth === 0 && !this.#inString && !this.#isBroken;
    const element = this.#state === "element" ? [this.#take()] : [];
    // An element that breaks off says so itself.
    return element.length > 0 && !isWhole ? element : [...element, { gap: "end-is-missing", ...this.#here() }];
  }

  /** A byte outside an element that is no white space. */
  #step(byte: number): Gap | undefined {
    const state = this.#state;
    if (state === "before") this.#state = "between";
    else if (state === "after") {
      if (this.#saidAfter) return undefined;
      this.#saidAfter = true;
      return { gap: "text-after-end", ...this.#here() };
    } else if (byte === closeBracket) {
      this.#state = "after";
      return state === "after-comma" ? { gap: "element-expected", ...this.#here() } : undefined;
    } else if (byte === comma) {
      this.#state = "after-comma";
      return { gap: "element-expected", ...this.#here() };
    } else {
      this.#state = "element";
      this.#begin = this.#here();
      this.#endsElement(byte);
    }
    return undefined;
  }

  #endsElement(byte: number): boolean {
    if (this.#inString) {
      // No string holds a line end: one whose closing mark is missing must not swallow the rest of the file.
      if (byte === lineFeed || (byte === quote && !this.#escaped)) this.#inString = false;
      if (byte === lineFeed) this.#isBroken = true;
      this.#escaped = byte === backslash && !this.#escaped;
      return false;
    }
    this.#escaped = false;
    if (byte === quote) this.#inString = true;
    else if (byte === openBrace || byte === openBracket) this.#depth += 1;
    else if (this.#depth === 0) return byte === comma || byte === closeBracket;
    else if (byte === closeBrace || byte === closeBracket) this.#depth -= 1;
    return false;
  }

  #keep(bytes: Uint8Array): void {
    this.#pendingLength += bytes.length;
    if (this.#pendingLength <= maximumLength) this.#pending.push(bytes);
  }

  #take(): Slice {
    const tooLong = this.#pendingLength > maximumLength;
    const bytes = tooLong ? new Uint8Array() : joinChunks(this.#pending);
    this.#pending = [];
    this.#pendingLength = 0;
    this.#depth = 0;
    this.#inString = false;
    this.#isBroken = false;
    return tooLong ? { bytes, ...this.#begin, tooLong } : { bytes, ...this.#begin };
  }

  #here(): { line: number; column: number; offset: number } {
    return { line: this.#line, column: this.#column, offset: this.#offset };
  }

  #advance(byte: number): void {
    this.#offset += 1;
    if (byte === lineFeed) {
      this.#line += 1;
      this.#column = 1;
    } else if ((byte & 0xc0) !== 0x80) this.#column += 1;
  }
}
