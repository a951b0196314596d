/** The bytes of one record, and where in its file they begin. */
export interface Slice {
  readonly bytes: Uint8Array;
  /** From 1. */
  readonly line: number;
  /** From 1, in code points. */
  readonly column: number;
  /** In bytes from the beginning of the file. */
  readonly offset: number;
  /** The record was longer than can be read; its bytes are left out. */
  readonly tooLong?: boolean;
}

/** In bytes. No record of a person comes near it. */
export const maximumLength: number = 64 * 2 ** 20;

export function joinChunks(chunks: readonly Uint8Array[]): Uint8Array {
  const [only] = chunks;
  if (chunks.length === 1 && only) return only;
  const whole = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

/** Whether a byte is white space of JSON. */
export function isBlank(byte: number): boolean {
  return byte === 0x20 || byte === 0x09 || byte === 0x0a || byte === 0x0d;
}
