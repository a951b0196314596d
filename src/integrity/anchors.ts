import type { DemarcheRecord } from "../../generated/guards.js";
import type { Anchor, DraftAnchor } from "../../generated/types/index.js";
import { meet } from "./pointers.js";

/**
 * The anchors that carry some of a record's fields: those that support the whole record, one of the fields, or what
 * holds it or is part of it. Where none does, any of them may.
 */
function anchorsOf(record: DemarcheRecord, fields: readonly string[]): readonly (Anchor | DraftAnchor)[] {
  const carrying = record.evidence.filter(
    ({ supports }) => supports?.some((support) => fields.some((field) => meet(support, field))) ?? true,
  );
  return carrying.length > 0 ? carrying : record.evidence;
}

/** The ids of the sources of those anchors, each once. */
export function sourcesOf(record: DemarcheRecord, fields: readonly string[]): readonly string[] {
  return [...new Set(anchorsOf(record, fields).map(({ source }) => source))];
}
