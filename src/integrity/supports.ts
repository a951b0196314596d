import type { DemarcheRecord } from "../../generated/guards.js";
import { formatPointer, parsePointer, valueAt } from "../read/pointer.js";
import { meet } from "./pointers.js";

/** A pointer of an anchor's `supports`, with its own place. */
export interface Support {
  readonly pointer: string;
  readonly supports: string;
}

/** What no source can bear out: what sort of record it is, what we call it, and what it rests on. */
const noClaims = ["/type", "/id", "/evidence"];

/** Every pointer of every anchor's `supports`. */
export function* supportsOf(record: DemarcheRecord): Iterable<Support> {
  for (const [index, { supports = [] }] of record.evidence.entries()) {
    for (const [place, pointer] of supports.entries()) {
      yield { pointer: `/evidence/${index}/supports/${place}`, supports: pointer };
    }
  }
}

/** Whether a pointer leads to a sort of thing that a source can bear out, present or not. */
export function isClaim(pointer: string): boolean {
  return !noClaims.some((noClaim) => meet(pointer, noClaim));
}

/** The supports that lead nowhere, by the outermost value that is not there: one value gone leaves many of them. */
export function absentClaims(record: DemarcheRecord): ReadonlyMap<string, readonly Support[]> {
  const absent = new Map<string, Support[]>();
  for (const support of supportsOf(record)) {
    const missing = isClaim(support.supports) ? outermostAbsent(record, support.supports) : undefined;
    if (missing === undefined) continue;
    const known = absent.get(missing);
    if (known) known.push(support);
    else absent.set(missing, [support]);
  }
  return absent;
}

/** The shortest part of a pointer that leads nowhere; undefined if all of it leads somewhere. */
export function outermostAbsent(record: DemarcheRecord, pointer: string): string | undefined {
  if (valueAt(record, pointer) !== undefined) return undefined;
  const steps = parsePointer(pointer);
  const pointers = steps.map((_, index) => formatPointer(steps.slice(0, index + 1)));
  return pointers.find((part) => valueAt(record, part) === undefined);
}
