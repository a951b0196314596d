import { idOf, type Records, referencesOf } from "./records.js";

/** A sort of thing that others refer to: the beginning of its ids, and the kinds of reference that may carry one. */
export interface Referent {
  readonly prefix: string;
  readonly kinds: readonly string[];
}

/**
 * Whether nothing refers to an id but the record of that id itself. Absence can only be stated of what is wholly known:
 * where a record is not well-formed, or a reference of the sort leads nowhere, that may be the missing one, and
 * undefined is returned.
 */
export function unreferredIn(records: Records, { prefix, kinds }: Referent): ((id: string) => boolean) | undefined {
  if (records.mayDefineMore) return undefined;
  const referred = new Set<string>();
  for (const entry of records.entries) {
    if (!records.isSound(entry, "")) return undefined;
    const own = idOf(entry);
    for (const { value } of referencesOf(entry, kinds)) {
      if (value === own || !value.startsWith(prefix)) continue;
      if (!records.definitions.has(value)) return undefined;
      referred.add(value);
    }
  }
  return (id) => !referred.has(id);
}
