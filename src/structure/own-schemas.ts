import type { StandaloneValidator } from "./runtime.js";

/** For each record type and each kind of value: the paths at which it stands; `*` is each item of an array. */
export type LocationTable = Readonly<Record<string, Readonly<Record<string, readonly (readonly string[])[]>>>>;

/** Schemas of whoever made the data, beside ours: record types of their own, and what stands in `extensions`. */
export interface OwnSchemas {
  /** By the record's `type`: `org.example/Vote`. */
  readonly recordValidators: ReadonlyMap<string, StandaloneValidator>;
  /** By the key in `extensions`: `org.example/score`. */
  readonly extensionValidators: ReadonlyMap<string, StandaloneValidator>;
  /** Where values stand in records of all types, ours included. */
  readonly locations: LocationTable;
  /** The kinds of the ids of those record types, as `locations` names them. */
  readonly idKinds: readonly string[];
}

/** Whether a record type or a key is one of somebody's own: it has a namespace. */
export function hasNamespace(name: string): boolean {
  return /^[a-z0-9-]+(?:\.[a-z0-9-]+)+\/[A-Za-z0-9._~-]+$/u.test(name);
}
