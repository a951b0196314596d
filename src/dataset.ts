/** The shape of a dataset that is loaded as a module: its records by type and by id. No Node built-ins. */
import type { DemarcheRecord, RecordType } from "../generated/guards.js";
import type { Actor, Dataset, Demand, Meeting, Position, Quote, Source } from "../generated/types/index.js";

/** A dataset in memory, frozen: the manifest, the records of each type in the order of their file, and the way by id. */
export interface ReferenceDataset {
  readonly manifest: Dataset;
  readonly sources: readonly Source[];
  readonly actors: readonly Actor[];
  readonly meetings: readonly Meeting[];
  readonly demands: readonly Demand[];
  readonly quotes: readonly Quote[];
  readonly positions: readonly Position[];
  /** The record with this id, or undefined; its type follows from the id's prefix. */
  byId<Id extends string>(id: Id): RecordWithId<Id> | undefined;
}

/** The record types that an id can belong to: `actor:…` is an Actor, `topic:…` is no record, any string any record. */
export type RecordWithId<Id extends string> = string extends Id
  ? DemarcheRecord
  : Id extends unknown
    ? { [Type in RecordType]: MatchingRecord<Id, Extract<DemarcheRecord, { type: Type }>> }[RecordType]
    : never;

type MatchingRecord<Id, Candidate extends DemarcheRecord> = Id extends Candidate["id"] ? Candidate : never;

/** The records and the manifest → a dataset. Freezes what it is given, so that no importer changes it for another. */
export function openDataset(content: Omit<ReferenceDataset, "byId">): ReferenceDataset {
  const { sources, actors, meetings, demands, quotes, positions } = freezeDeeply(content);
  const records: readonly DemarcheRecord[] = [sources, actors, meetings, demands, quotes, positions].flat();
  const recordById = new Map<string, DemarcheRecord>(records.map((record) => [record.id, record]));
  return Object.freeze({
    ...content,
    byId: <Id extends string>(id: Id) => recordById.get(id) as RecordWithId<Id> | undefined,
  });
}

function freezeDeeply<T>(value: T): T {
  if (typeof value !== "object" || value === null) return value;
  for (const part of Object.values(value)) freezeDeeply(part);
  return Object.freeze(value);
}
