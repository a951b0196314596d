import { referenceKinds } from "../../generated/locations.js";
import type { Entry } from "../finding.js";
import { hasFormOfId, type Records, typeOf } from "./records.js";

/** A value within a record, with its place. */
export interface Located {
  readonly pointer: string;
  readonly value: string;
}

/** The references that a record makes, of all kinds or of some, whether or not the rest of it is well-formed. */
export function referencesOf(
  records: Records,
  entry: Entry,
  kinds: readonly string[] = referenceKinds,
): readonly Located[] {
  const found = locatedIn(records, entry, kinds).filter(({ value }) => hasFormOfId(value));
  if (records.ownKinds.length === 0 || kinds !== referenceKinds) return found;
  // What form the ids of one's own types have is for their schema to say.
  const own = locatedIn(records, entry, records.ownKinds);
  return [...found, ...own.filter(({ pointer }) => records.isSound(entry, pointer))];
}

/** The dates of a record, wherever its schema has one. */
export function datesOf(records: Records, entry: Entry): readonly Located[] {
  return locatedIn(records, entry, ["EdtfDate"]);
}

/** The dates of a manifest, which does not say its type. */
export function datesOfManifest(records: Records, manifest: Entry): readonly Located[] {
  return locatedIn(records, manifest, ["EdtfDate"], "Dataset");
}

function locatedIn(
  { locations }: Records,
  entry: Entry,
  kinds: readonly string[],
  type: unknown = typeOf(entry),
): readonly Located[] {
  const table = typeof type === "string" && Object.hasOwn(locations, type) ? locations[type] : undefined;
  const found: Located[] = [];
  for (const kind of table ? kinds : []) {
    for (const path of table?.[kind] ?? []) collectStrings(entry.value, path, 0, "", found);
  }
  return found;
}

/** Asked of every record by several rules, so it copies nothing on the way. */
function collectStrings(
  value: unknown,
  path: readonly string[],
  depth: number,
  pointer: string,
  found: Located[],
): void {
  const step = path[depth];
  if (step === undefined) {
    if (typeof value === "string") found.push({ pointer, value });
  } else if (step === "*") {
    if (!Array.isArray(value)) return;
    for (let index = 0; index < value.length; index += 1) {
      collectStrings(value[index], path, depth + 1, `${pointer}/${index}`, found);
    }
  } else if (typeof value === "object" && value !== null && Object.hasOwn(value, step)) {
    collectStrings((value as Record<string, unknown>)[step], path, depth + 1, `${pointer}/${escapeStep(step)}`, found);
  }
}

/** Only the keys of extensions need it. */
function escapeStep(step: string): string {
  return step.includes("/") ? step.replaceAll("/", "~1") : step;
}
