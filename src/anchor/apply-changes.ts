import type { Entry } from "../finding.js";
import type { Change } from "./change.js";
import { groupBy } from "./group-by.js";

/** What is used of a well-formed record. */
export interface RecordValue {
  readonly evidence: readonly unknown[];
}

/** The values of entries with the changes made: new values where something changes, the same elsewhere. */
export function applyChanges(entries: readonly Entry[], changes: readonly Change[]): readonly unknown[] {
  const byEntry = groupBy(changes, ({ entry }) => entry);
  return entries.map((entry) => {
    const ofEntry = byEntry.get(entry);
    return ofEntry ? applyTo(entry.value as RecordValue, ofEntry) : entry.value;
  });
}

/** One record with its changes made; its keys stay in their order. */
export function applyTo(record: RecordValue, changes: readonly Change[]): RecordValue {
  const evidence = [...record.evidence];
  const rest: Record<string, unknown> = {};
  for (const { pointer, value } of changes) {
    const index = /^\/evidence\/(\d+)$/u.exec(pointer)?.[1];
    if (index === undefined) rest[pointer.slice(1)] = value;
    else evidence[Number(index)] = value;
  }
  return { ...record, ...rest, evidence };
}
