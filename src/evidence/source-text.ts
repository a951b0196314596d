import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";

/** A source's text, exactly as stored. Every offset is in Unicode code points. */
export interface SourceText {
  readonly text: string;
  readonly sha256: string;
  /** The length in bytes of UTF-8. */
  readonly bytes: number;
  readonly codePoints: number;
  /** The words from `start` to `end` (exclusive); what lies outside the text is left out. */
  slice(start: number, end: number): string;
  /** The offset in UTF-16 units of an offset in code points. */
  unitAt(codePoint: number): number;
  /** The offset in code points of an offset in UTF-16 units, such as `indexOf` gives. */
  codePointAt(unit: number): number;
}

const encoder = new TextEncoder();

/** The SHA-256 of a text's UTF-8, as 64 lower-case hexadecimal digits. */
export function digestOf(text: string): string {
  return digestOfBytes(encode(text));
}

export function digestOfBytes(bytes: Uint8Array): string {
  return bytesToHex(sha256(bytes));
}

/** A text's UTF-8. */
export function encode(text: string): Uint8Array {
  return encoder.encode(text);
}

/** The length of a text in Unicode code points. */
export function countCodePoints(text: string): number {
  let count = 0;
  for (let unit = 0; unit < text.length; unit += (text.codePointAt(unit) as number) > 0xffff ? 2 : 1) count += 1;
  return count;
}

/**
 * Opens a source's text for slicing by code points. A string must be well-formed Unicode; a byte order mark and line
 * ends are kept and counted.
 */
export function openSourceText(text: string): SourceText {
  const bytes = encode(text);
  const pairs = surrogatePairs(text);
  const unitAt = (codePoint: number): number =>
    codePoint + countBelow(pairs, (pair, index) => pair - index < codePoint);
  return {
    text,
    sha256: digestOfBytes(bytes),
    bytes: bytes.length,
    codePoints: text.length - pairs.length,
    unitAt,
    slice: (start, end) => text.slice(unitAt(start), unitAt(end)),
    codePointAt: (unit) => unit - countBelow(pairs, (pair) => pair < unit),
  };
}

/** Where the characters stand that take two UTF-16 units: few in most texts, so only they are remembered. */
function surrogatePairs(text: string): Uint32Array {
  const found: number[] = [];
  for (const { index } of text.matchAll(/[\u{10000}-\u{10FFFF}]/gu)) found.push(index);
  return Uint32Array.from(found);
}

/** How many of the ascending values are below a bound: those for which `isBelow` holds. */
function countBelow(values: Uint32Array, isBelow: (value: number, index: number) => boolean): number {
  let low = 0;
  let high = values.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (isBelow(values[middle] as number, middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}
