import type { Anchor } from "../../generated/types/index.js";
import type { Entry, Problem } from "../finding.js";
import { applyTo, type RecordValue } from "./apply-changes.js";
import type { Change } from "./change.js";
import { anchorsAreDistinct } from "./checks/anchors-are-distinct.js";
import { groupBy } from "./group-by.js";

/** The changes without those that would make an anchor the same as another of its record, which no record may hold. */
export function keepDistinct(changes: readonly Change[]): {
  readonly changes: readonly Change[];
  readonly problems: readonly Problem[];
} {
  const refused = new Set<Change>();
  for (const [entry, ofEntry] of groupBy(changes, (change) => change.entry)) {
    for (let twin = findTwin(entry, ofEntry, refused); twin; twin = findTwin(entry, ofEntry, refused))
      refused.add(twin);
  }
  const problems = [...refused].map(({ entry, pointer, value }): Problem => {
    const { source, start, end } = value as Anchor;
    return { check: anchorsAreDistinct, entry, pointer, data: { source, start, end } };
  });
  return { changes: changes.filter((change) => !refused.has(change)), problems };
}

/** The last change that makes an anchor the same as another one of the record as it would be. */
function findTwin(entry: Entry, changes: readonly Change[], refused: ReadonlySet<Change>): Change | undefined {
  const kept = changes.filter((change) => !refused.has(change));
  const { evidence } = applyTo(entry.value as RecordValue, kept);
  const counts = new Map<string, number>();
  for (const item of evidence) counts.set(keyOf(item), (counts.get(keyOf(item)) ?? 0) + 1);
  if (counts.size === evidence.length) return undefined;
  return kept.findLast(({ pointer, value }) => isAnchorPointer(pointer) && (counts.get(keyOf(value)) ?? 0) > 1);
}

function isAnchorPointer(pointer: string): boolean {
  return pointer.startsWith("/evidence/");
}

/** Equal for values that JSON Schema holds for equal; the order of keys does not count. */
function keyOf(value: unknown): string {
  const entries = Object.entries(value as object).sort(([one], [other]) => (one < other ? -1 : 1));
  return JSON.stringify(entries);
}
