import type { DemarcheRecord } from "../../generated/guards.js";
import type { Entry } from "../finding.js";
import { idOf, type Records, referencesOf } from "./records.js";
import { absentClaims } from "./supports.js";

/**
 * Whether nothing refers to an id but the record of that id itself. Absence can only be stated of what is wholly known,
 * so it is undefined where something is amiss behind which a reference may have been lost: a record that is not
 * well-formed or lacks what its anchors support, or a reference that leads nowhere.
 */
export function unreferredIn(records: Records, prefix: string): ((id: string) => boolean) | undefined {
  if (records.mayDefineMore) return undefined;
  const referred = new Set<string>();
  for (const entry of records.entries) {
    if (!isWhole(records, entry)) return undefined;
    const own = idOf(entry);
    for (const { value } of referencesOf(entry)) {
      if (isDangling(records, value)) return undefined;
      if (value !== own && value.startsWith(prefix)) referred.add(value);
    }
  }
  return (id) => !referred.has(id);
}

function isWhole(records: Records, entry: Entry): boolean {
  return records.isSound(entry, "") && absentClaims(entry.value as DemarcheRecord).size === 0;
}

/** Without a manifest, nobody knows the topics. */
function isDangling(records: Records, reference: string): boolean {
  if (reference.startsWith("topic:") && !records.manifest) return false;
  return !records.definitions.has(reference);
}
