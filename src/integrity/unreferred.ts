import type { DemarcheRecord } from "../../generated/guards.js";
import type { Entry } from "../finding.js";
import { referencesOf } from "./located.js";
import { oncePer } from "./once-per.js";
import { idOf, type Records } from "./records.js";
import { absentClaims } from "./supports.js";

/**
 * Whether nothing refers to an id but the record of that id itself. Absence can only be stated of what is wholly known,
 * so it is undefined where something is amiss behind which a reference may have been lost: a record that is not
 * well-formed or lacks what its anchors support, or a reference that leads nowhere.
 */
export function unreferredIn(records: Records): ((id: string) => boolean) | undefined {
  const referred = referredIn(records);
  // An id that another dataset defines too is at fault already, and referred to there.
  return referred === "unknown" ? undefined : (id) => !referred.has(id) && !records.imported.has(id);
}

/** Three rules ask the same of the same records, and the answer takes a walk through all of them. */
const referredIn = oncePer((records: Records): ReadonlySet<string> | "unknown" => {
  if (records.mayDefineMore) return "unknown";
  const referred = new Set<string>();
  for (const entry of records.entries) {
    if (!isWhole(records, entry)) return "unknown";
    const own = idOf(entry);
    for (const { value } of referencesOf(records, entry)) {
      if (isDangling(records, value)) return "unknown";
      if (value !== own) referred.add(value);
    }
  }
  return referred;
});

function isWhole(records: Records, entry: Entry): boolean {
  return records.isSound(entry, "") && absentClaims(entry.value as DemarcheRecord).size === 0;
}

/** Without a manifest, nobody knows the topics. */
function isDangling(records: Records, reference: string): boolean {
  if (reference.startsWith("topic:") && !records.manifest) return false;
  return !records.isDefined(reference);
}
