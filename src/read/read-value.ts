import type { Check, Entry, FindingData, Problem } from "../finding.js";
import {
  duplicateKey,
  inexactNumber,
  loneSurrogate,
  malformed,
  notUtf8,
  reservedKey,
  severalValues,
  tooDeep,
  tooLong,
  truncated,
} from "./checks.js";
import { formatPointer } from "./pointer.js";
import { type Fault, maximumDepth, type Span, scan } from "./scan.js";
import { maximumLength, type Slice } from "./slice.js";

/** A record as read: its entry, what reading found, and its text while that is at hand. */
export interface ReadResult {
  readonly entry: Entry;
  readonly problems: readonly Problem[];
  /** Absent for a value that was handed over. */
  readonly text?: string;
  /** Whether it is a dataset's manifest, not a record. */
  readonly isManifest?: boolean;
}

type Kind = "line" | "document";

const strict = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
const lenient = new TextDecoder("utf-8", { ignoreBOM: true });

/** Bytes enter, a value with its place leaves; a value of undefined means that it could not be read. */
export function readValue(slice: Slice, file: string, kind: Kind, expectedType?: string): ReadResult {
  const { line, column, offset } = slice;
  const place = { file, line, column, offset, length: slice.bytes.length };
  const make = (value: unknown): Entry => ({ value, place, ...(expectedType === undefined ? {} : { expectedType }) });
  const unread = make(undefined);
  const failed = (check: Check, data: FindingData, text: string, span?: Span, message?: string): ReadResult => ({
    entry: unread,
    text,
    problems: [{ check, entry: unread, pointer: "", data, ...(span && { span }), ...(message && { message }) }],
  });

  if (slice.tooLong) return failed(tooLong, { limit: maximumLength }, "");
  const text = decode(slice.bytes);
  if (text === undefined) {
    const good = validPrefix(slice.bytes);
    const at = lenient.decode(slice.bytes.subarray(0, good)).length;
    return failed(notUtf8, { offset: offset + good }, lenient.decode(slice.bytes), [at, at + 1]);
  }

  const noted: Omit<Problem, "entry">[] = [];
  const fault = scan(text, noteSilentFaults(text, noted));
  if (fault) return failed(...explain(fault, text, kind));
  const entry = make(JSON.parse(text));
  return { entry, text, problems: noted.map((problem) => ({ ...problem, entry })) };
}

function explain(fault: Fault, text: string, kind: Kind): [Check, FindingData, string, Span, string?] {
  const span: Span = [fault.at, fault.at + 1];
  if (fault.kind === "several-values") return [severalValues, {}, text, span, kind];
  if (fault.kind === "too-deep") return [tooDeep, { limit: maximumDepth }, text, span];
  return [fault.kind === "truncated" ? truncated : malformed, { expected: fault.expected }, text, span];
}

/** Notes what JSON.parse would accept without a word. */
function noteSilentFaults(text: string, noted: Omit<Problem, "entry">[]): Parameters<typeof scan>[1] {
  const namesByDepth: Set<string>[] = [];
  return {
    name(name, span, path) {
      const depth = path.length;
      const names = namesByDepth[depth] ?? new Set();
      namesByDepth[depth] = names;
      const check = names.has(name) ? duplicateKey : name === "__proto__" ? reservedKey : undefined;
      if (check) noted.push({ check, pointer: formatPointer([...path, name]), data: { key: name }, span });
      names.add(name);
    },
    value(kind, span, path) {
      const token = text.slice(...span);
      const check = kind === "number" ? inexactNumber : loneSurrogate;
      if (kind === "number" ? isExact(token) : !token.includes("\\u") || isWellFormed(token)) return;
      noted.push({ check, pointer: formatPointer(path), data: kind === "number" ? { number: token } : {}, span });
    },
    end(_span, path) {
      namesByDepth[path.length]?.clear();
    },
  };
}

function isExact(numeral: string): boolean {
  const value = Number(numeral);
  return Number.isFinite(value) && (!/^-?[0-9]+$/u.test(numeral) || Number.isSafeInteger(value));
}

function isWellFormed(token: string): boolean {
  return (JSON.parse(token) as string).isWellFormed();
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    return strict.decode(bytes);
  } catch {
    return undefined;
  }
}

/** How many bytes at the beginning are valid UTF-8. */
function validPrefix(bytes: Uint8Array): number {
  let low = 0;
  let high = bytes.length;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (isValidSoFar(bytes.subarray(0, middle))) low = middle;
    else high = middle - 1;
  }
  return low;
}

function isValidSoFar(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}
