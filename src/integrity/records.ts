import type { DemarcheRecord, RecordType } from "../../generated/guards.js";
import { locations } from "../../generated/locations.js";
import type { Dataset } from "../../generated/types/index.js";
import type { Entry } from "../finding.js";
import type { LocationTable, OwnSchemas } from "../structure/own-schemas.js";
import { type ImportedDataset, type ImportFault, type Imports, noImports, originsOf } from "./imports.js";
import { oncePer } from "./once-per.js";

/** The record of a type. */
export type RecordOf<T extends RecordType> = Extract<DemarcheRecord, { readonly type: T }>;

/** Everything that the rules look at: the records that were read, those that are well-formed, and the manifest. */
export interface Records {
  /** Every value that was read, in order, well-formed or not. */
  readonly entries: readonly Entry[];
  /** The manifest, if there is one and it is well-formed. */
  readonly manifest: Entry<Dataset> | undefined;
  /** Whether nothing was found against the structure of this part of an entry's value, or of what it holds. */
  isSound(entry: Entry, pointer: string): boolean;
  /** The entries of one type that are well-formed. */
  of<T extends RecordType>(type: T): readonly Entry<RecordOf<T>>[];
  /** The same of the datasets that are imported, which are data for the rules and never at fault. */
  importedOf<T extends RecordType>(type: T): readonly Entry<RecordOf<T>>[];
  /**
   * The first well-formed record of that type and id, or else the imported one; what does not resolve is not every rule's
   * business.
   */
  find<T extends RecordType>(type: T, id: string): Entry<RecordOf<T>> | undefined;
  /** Where ids are defined: each id with the entries that define it, well-formed or not; topics stand at the manifest. */
  readonly definitions: ReadonlyMap<string, readonly Definition[]>;
  /** The ids that other datasets define, each with the dataset. */
  readonly imported: ReadonlyMap<string, ImportedDataset>;
  /** Whether an id is defined, here or in another dataset. */
  isDefined(id: string): boolean;
  /** The datasets that the manifest names and that cannot be used, or not in this version. */
  readonly importFaults: readonly ImportFault[];
  /** Whether some dataset that records may refer to is not known. */
  readonly lacksImports: boolean;
  /**
   * Whether an id may be defined where it could not be seen: in a record that could not be read, or has no good id, or in
   * another dataset that is not known.
   */
  readonly mayDefineMore: boolean;
  /** Where references and dates stand in records of each type, those of one's own included. */
  readonly locations: LocationTable;
  /** The kinds of value in `locations` that are ids of records of one's own types. */
  readonly ownKinds: readonly string[];
}

/** Where an id is defined. */
export interface Definition {
  readonly entry: Entry;
  readonly pointer: string;
}

/** What arranging starts from: what was read, and what the first two stages found against it. */
export interface Arrangement {
  readonly entries: readonly Entry[];
  readonly manifest?: Entry | undefined;
  /** Entries that are not well-formed, each with the pointers at fault. */
  readonly faults: ReadonlyMap<Entry, readonly string[]>;
  /** Whether some record could not be read. */
  readonly isIncomplete: boolean;
  /** The datasets that the records may refer to. */
  readonly imports?: Imports;
  /** Record types and extensions beside ours. */
  readonly own?: OwnSchemas | undefined;
}

/** Arranges entries for the rules. */
export function arrangeRecords({
  entries,
  manifest,
  faults,
  isIncomplete,
  imports = noImports,
  own,
}: Arrangement): Records {
  const byType = new Map<string, Entry[]>();
  const byId = new Map<string, Entry>();
  const definitions = new Map<string, Definition[]>();
  let mayDefineMore = isIncomplete || imports.isIncomplete;
  for (const entry of entries) {
    const id = idOf(entry);
    const hasForm = id !== null && (hasFormOfId(id) || own?.recordValidators.has(String(typeOf(entry))));
    if (hasForm && !faults.get(entry)?.includes("/id")) append(definitions, id, { entry, pointer: "/id" });
    else mayDefineMore = true;
    if (faults.has(entry)) continue;
    const record = entry.value as DemarcheRecord;
    append(byType, record.type, entry);
    if (!byId.has(record.id)) byId.set(record.id, entry);
  }
  const soundManifest = manifest && !faults.has(manifest) ? (manifest as Entry<Dataset>) : undefined;
  for (const [index, topic] of (soundManifest?.value.topics ?? []).entries()) {
    append(definitions, topic.id, { entry: soundManifest as Entry, pointer: `/topics/${index}/id` });
  }
  const imported = arrangeImported(imports);
  return {
    entries,
    manifest: soundManifest,
    isSound: (entry, pointer) =>
      !faults.get(entry)?.some((fault) => fault === "" || fault === pointer || fault.startsWith(`${pointer}/`)),
    of: <T extends RecordType>(type: T) => (byType.get(type) ?? []) as unknown as readonly Entry<RecordOf<T>>[],
    importedOf: <T extends RecordType>(type: T) =>
      (imported.byType.get(type) ?? []) as unknown as readonly Entry<RecordOf<T>>[],
    find: <T extends RecordType>(type: T, id: string) => {
      const entry = (byId.get(id) ?? imported.byId.get(id)) as Entry<DemarcheRecord> | undefined;
      return entry?.value.type === type ? (entry as unknown as Entry<RecordOf<T>>) : undefined;
    },
    definitions,
    imported: imported.origins,
    isDefined: (id) => definitions.has(id) || imported.origins.has(id),
    importFaults: imports.faults,
    lacksImports: imports.isIncomplete,
    mayDefineMore,
    locations: own?.locations ?? locations,
    ownKinds: own?.idKinds ?? [],
  };
}

interface Imported {
  readonly byType: ReadonlyMap<string, readonly Entry[]>;
  readonly byId: ReadonlyMap<string, Entry>;
  readonly origins: ReadonlyMap<string, ImportedDataset>;
}

function arrangeImported(imports: Imports): Imported {
  const byType = new Map<string, Entry[]>();
  const byId = new Map<string, Entry>();
  for (const entry of imports.datasets.flatMap(({ entries }) => entries)) {
    const { type, id } = entry.value as DemarcheRecord;
    append(byType, type, entry);
    if (!byId.has(id)) byId.set(id, entry);
  }
  return { byType, byId, origins: originsOf(imports) };
}

/** The entries that are well-formed, whatever their type; those of one's own types have an id and evidence like ours. */
export const wellFormedEntries: (records: Records) => readonly Entry<DemarcheRecord>[] = oncePer((records: Records) => {
  const isRecord = (entry: Entry): boolean => isRecordType(typeOf(entry), records) && records.isSound(entry, "");
  return records.entries.filter(isRecord) as readonly Entry<DemarcheRecord>[];
});

function isRecordType(type: unknown, { locations: table }: Records): boolean {
  return typeof type === "string" && type !== "Dataset" && Object.hasOwn(table, type);
}

/** All record types, those of one's own last. */
export function recordTypesOf({ locations: table }: Records): readonly string[] {
  return Object.keys(table).filter((type) => type !== "Dataset");
}

function append<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

/** The id that a value carries; null if it is no object or has none. */
export function idOf(entry: Entry): string | null {
  const { value } = entry;
  if (typeof value !== "object" || value === null || !Object.hasOwn(value, "id")) return null;
  const { id } = value as { id: unknown };
  return typeof id === "string" ? id : null;
}

/** Whether a string looks like an id: a lower-case word, a colon, a name in ASCII. */
export function hasFormOfId(id: string): boolean {
  return /^[a-z]+:[A-Za-z0-9][A-Za-z0-9._~-]*$/u.test(id);
}

/** What a value says that it is. */
export function typeOf(entry: Entry): unknown {
  return (entry.value as { readonly type?: unknown } | null)?.type;
}
