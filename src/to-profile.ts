import type { DemarcheRecord } from "../generated/guards.js";
import { profileLists } from "../generated/profile.js";
import { encodeFields } from "./profile/code-records.js";

/** Records as an answer by a profile has them: a list for each type, every field there. */
export type ProfileAnswer = Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>;

/**
 * The reverse of `fromProfile`: draft records → an answer, such as an example to show to a model. Records of one type keep
 * their order. Throws a TypeError for what a profile cannot say: a Source, `extensions`, an anchor without words.
 */
export function toProfile(records: readonly DemarcheRecord[]): ProfileAnswer {
  for (const record of records) expectSayable(record);
  const lists = Object.entries(profileLists).map(([name, { type, fields }]) => [
    name,
    records.filter((record) => record.type === type).map((record) => encodeFields(record, fields)),
  ]);
  return Object.fromEntries(lists);
}

function expectSayable(record: DemarcheRecord): void {
  const { type, id, evidence, extensions } = record;
  const known = Object.values(profileLists).some((list) => list.type === type);
  if (!known) throw new TypeError(`a profile has no list for ${id}, which is a ${type}: leave it out`);
  if (extensions !== undefined) throw new TypeError(`a profile has no extensions, but ${id} has: take them off`);
  const closed = evidence.findIndex((anchor) => !("words" in anchor));
  if (closed !== -1) {
    throw new TypeError(`a profile has draft anchors only; /evidence/${closed} of ${id} has offsets: give its words`);
  }
}
