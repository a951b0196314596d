import { referencesOf } from "./located.js";
import { oncePer } from "./once-per.js";
import { type Definition, idOf, type Records } from "./records.js";

/** An id that is referred to and not defined, with all the places that refer to it, in order. */
export interface DanglingReference {
  readonly reference: string;
  readonly places: readonly Definition[];
}

/** The rule and the report both ask, and the answer takes a walk through every reference. */
export const danglingReferences: (records: Records) => readonly DanglingReference[] = oncePer((records: Records) => {
  const found = new Map<string, Definition[]>();
  for (const entry of records.entries) {
    for (const { pointer, value } of referencesOf(records, entry)) {
      // An id that cannot stand there is the schema's finding already.
      if (records.isDefined(value) || !records.isSound(entry, pointer)) continue;
      const places = found.get(value);
      if (places) places.push({ entry, pointer });
      else found.set(value, [{ entry, pointer }]);
    }
  }
  return [...found].map(([reference, places]) => ({ reference, places }));
});

/**
 * Topics stand in a manifest; without one, where a record could not be read, and where another dataset is not known,
 * nothing can be said.
 */
export function isJudged(reference: string, records: Records): boolean {
  if (!reference.startsWith("topic:")) return !records.mayDefineMore;
  return records.manifest !== undefined && !records.lacksImports;
}

/** Places as a finding's data gives them. */
export function listPlaces(
  places: readonly Definition[],
): readonly { readonly id: string | null; readonly pointer: string }[] {
  return places.map(({ entry, pointer }) => ({ id: idOf(entry), pointer }));
}
