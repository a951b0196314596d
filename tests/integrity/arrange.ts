import { satisfies } from "semver";
import type { Entry, Example } from "../../src/finding.js";
import type { Imports } from "../../src/integrity/imports.js";
import { arrangeRecords, idOf, type Records } from "../../src/integrity/records.js";
import type { IntegrityRule } from "../../src/integrity/rule.js";
import { inventRecord } from "../invent.js";

/** What a rule found, without its prose. */
export interface Found {
  readonly id: string | null;
  readonly pointer: string;
  readonly data: Readonly<Record<string, unknown>>;
}

/**
 * Arranges records that leave out what the point does not need. An object with `files` and no `type` is the manifest;
 * where it names one file, all the records stand in it.
 */
export function arrange(given: readonly object[], imported?: Example["imported"]): Records {
  const manifest = given.find(isManifest);
  const [file, ...more] = manifest?.files ?? [];
  const expected = file && more.length === 0 ? { expectedType: file.recordType } : {};
  const entries = given
    .filter((value) => !isManifest(value))
    .map((value) => ({ ...entryOf(inventRecord(value)), ...expected }));
  const faults = new Map<Entry, readonly string[]>();
  const manifestEntry = manifest && entryOf(manifest);
  const imports = imported && manifestEntry && importOf(imported, manifestEntry as Entry<Manifest>);
  return arrangeRecords({
    entries,
    manifest: manifestEntry,
    faults,
    isIncomplete: false,
    ...(imports && { imports }),
  });
}

/** The dataset of an example, as the manifest imports it. */
function importOf({ dataset, version, records }: NonNullable<Example["imported"]>, entry: Entry<Manifest>): Imports {
  const [{ version: range = "*" } = {}] = entry.value.imports ?? [];
  const misfit = { entry, pointer: "/imports/0/version", message: "version" };
  return {
    datasets: [{ name: dataset, entries: records.map((record) => entryOf(inventRecord(record))), topics: [] }],
    faults: satisfies(version, range) ? [] : [{ ...misfit, data: { dataset, version: range, found: version } }],
    isIncomplete: false,
  };
}

/** What one rule finds in those records. */
export function findBy(
  rule: IntegrityRule,
  given: readonly object[],
  imported?: Example["imported"],
): readonly Found[] {
  return findIn(rule, arrange(given, imported));
}

export function findIn(rule: IntegrityRule, records: Records): readonly Found[] {
  return [...rule.check(records)].map(({ entry, pointer, data }) => ({ id: idOf(entry), pointer, data }));
}

interface Manifest {
  readonly files: readonly { readonly path: string; readonly recordType: string }[];
  readonly imports?: readonly { readonly dataset: string; readonly version?: string }[];
}

function isManifest(value: object): value is Manifest {
  return "files" in value && !("type" in value);
}

function entryOf(value: unknown): Entry {
  return { value, place: null };
}
