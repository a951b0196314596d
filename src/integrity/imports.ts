import type { Entry, FindingData } from "../finding.js";

/** Another dataset that records refer to: read, well-formed, and not judged again. */
export interface ImportedDataset {
  /** As the manifest or the caller names it. */
  readonly name: string;
  /** Its records, each well-formed. */
  readonly entries: readonly Entry[];
  /** The ids of the topics that its manifest defines. */
  readonly topics: readonly string[];
}

/** A dataset that is named and cannot be used, or not in this version: where that stands, and why. */
export interface ImportFault {
  /** The manifest that names it. */
  readonly entry: Entry;
  readonly pointer: string;
  /** The name of the message of `integrity/imports-fit`. */
  readonly message: string;
  readonly data: FindingData;
}

/** All that is known beside the records that are judged. */
export interface Imports {
  readonly datasets: readonly ImportedDataset[];
  readonly faults: readonly ImportFault[];
  /** Whether some dataset that records may refer to is not among them. */
  readonly isIncomplete: boolean;
}

export const noImports: Imports = { datasets: [], faults: [], isIncomplete: false };

/** Which dataset defines each imported id; the first, where there are several. */
export function originsOf({ datasets }: Imports): ReadonlyMap<string, ImportedDataset> {
  const origins = new Map<string, ImportedDataset>();
  for (const dataset of datasets) {
    const ids = [...dataset.entries.map(({ value }) => (value as { readonly id: string }).id), ...dataset.topics];
    for (const id of ids) if (!origins.has(id)) origins.set(id, dataset);
  }
  return origins;
}
