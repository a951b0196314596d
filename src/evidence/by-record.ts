import type { Entry } from "../finding.js";
import type { AnchorClaim, Claims, DraftClaim } from "./claims.js";

/** A record whose evidence is well-formed throughout, with its anchors. */
export interface RecordClaim {
  readonly entry: Entry;
  readonly anchors: readonly AnchorClaim[];
  readonly drafts: readonly DraftClaim[];
}

/** The records in order, each with what it rests on; anchors stand in the order of the records, so one walk is enough. */
export function* claimsByRecord(claims: Claims): Iterable<RecordClaim> {
  const { records } = claims;
  const takeAnchors = takeInOrder(claims.anchors);
  const takeDrafts = takeInOrder(claims.drafts);
  for (const entry of records.entries) {
    const anchors = takeAnchors(entry);
    const drafts = takeDrafts(entry);
    if (isObject(entry.value) && records.isSound(entry, "/evidence")) yield { entry, anchors, drafts };
  }
}

function takeInOrder<T extends { readonly entry: Entry }>(items: readonly T[]): (entry: Entry) => readonly T[] {
  let next = 0;
  return (entry) => {
    const first = next;
    while (items[next]?.entry === entry) next += 1;
    return items.slice(first, next);
  };
}

function isObject(value: unknown): boolean {
  return typeof value === "object" && value !== null;
}
