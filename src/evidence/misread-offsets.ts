import type { Anchor } from "../../generated/types/index.js";
import type { FindingData } from "../finding.js";
import { oncePer } from "../integrity/once-per.js";
import { digestOf, digestOfBytes, encode, type SourceText } from "./source-text.js";

/** Whether offsets are right if they count something else than code points, and what they are in these. */
export interface Misreading {
  readonly unit?: "utf16" | "bytes";
  readonly start?: number;
  readonly end?: number;
  /** `asUtf16` or `asBytes`, where that is so. */
  readonly data: FindingData;
}

/** Other tools count UTF-16 units or bytes; whether an anchor's offsets do, its digest tells. */
export function misreadAs({ start, end, sha256 }: Anchor, text: SourceText | undefined): Misreading {
  if (!text) return { data: {} };
  if (digestOf(text.text.slice(start, end)) === sha256) {
    return { unit: "utf16", start: text.codePointAt(start), end: text.codePointAt(end), data: { asUtf16: true } };
  }
  const { bytes, codePointAt } = bytesOf(text);
  if (digestOfBytes(bytes.subarray(start, end)) !== sha256) return { data: {} };
  return { unit: "bytes", start: codePointAt(start), end: codePointAt(end), data: { asBytes: true } };
}

/** After so many bytes the number of code points is remembered, so that none is counted from the beginning. */
const stride = 1024;

const bytesOf = oncePer(({ text }: SourceText) => {
  const bytes = encode(text);
  const marks = [0];
  for (let at = 0; at < bytes.length; at += stride) {
    marks.push((marks.at(-1) as number) + countStarts(bytes.subarray(at, at + stride)));
  }
  const codePointAt = (byte: number): number => {
    const mark = Math.floor(byte / stride);
    return (marks[mark] as number) + countStarts(bytes.subarray(mark * stride, byte));
  };
  return { bytes, codePointAt };
});

/** How many characters begin among the bytes: all but those that continue one. */
function countStarts(bytes: Uint8Array): number {
  let count = 0;
  for (const byte of bytes) if ((byte & 0xc0) !== 0x80) count += 1;
  return count;
}
