import type { Entry } from "../finding.js";
import type { Change } from "./change.js";

/** The values of entries with the changes made: new values where something changes, the same elsewhere. */
export function applyChanges(entries: readonly Entry[], changes: readonly Change[]): readonly unknown[] {
  const byEntry = new Map<Entry, Change[]>();
  for (const change of changes) byEntry.set(change.entry, [...(byEntry.get(change.entry) ?? []), change]);
  return entries.map((entry) => {
    const ofEntry = byEntry.get(entry);
    return ofEntry ? applyTo(entry.value as RecordValue, ofEntry) : entry.value;
  });
}

interface RecordValue {
  readonly evidence: readonly unknown[];
}

function applyTo(record: RecordValue, changes: readonly Change[]): unknown {
  const evidence = [...record.evidence];
  let changed: object = record;
  for (const { pointer, value } of changes) {
    const index = /^\/evidence\/(\d+)$/u.exec(pointer)?.[1];
    if (index === undefined) changed = { ...changed, [pointer.slice(1)]: value };
    else evidence[Number(index)] = value;
  }
  return { ...changed, evidence };
}
