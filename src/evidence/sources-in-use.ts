import type { Source } from "../../generated/types/index.js";
import type { Entry } from "../finding.js";
import { anchorsBySource } from "./by-source.js";
import type { Claims } from "./claims.js";

/** A source that claims may rest on, and where something is said of it. */
export interface SourceInUse {
  readonly source: Source;
  /** At its record; of an imported one, which is not at fault here, at the first anchor that uses it. */
  placeOf(pointer: string): { readonly entry: Entry; readonly pointer: string };
}

/** The well-formed sources of the records, and those of other datasets that anchors use. */
export function* sourcesInUse(claims: Claims): Iterable<SourceInUse> {
  for (const entry of claims.records.of("Source")) {
    if (claims.source(entry.value.id) !== entry) continue;
    yield { source: entry.value, placeOf: (pointer) => ({ entry, pointer }) };
  }
  for (const [id, [first]] of anchorsBySource(claims)) {
    const imported = claims.records.definitions.has(id) ? undefined : claims.source(id);
    if (!imported || !first) continue;
    const place = { entry: first.entry, pointer: `${first.pointer}/source` };
    yield { source: imported.value, placeOf: () => place };
  }
}
