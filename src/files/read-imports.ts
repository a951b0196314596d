import { dirname } from "node:path";
import type { Dataset, DatasetImport } from "../../generated/types/index.js";
import type { Entry } from "../finding.js";
import type { ImportFault, Imports } from "../integrity/imports.js";
import type { OwnSchemas } from "../structure/own-schemas.js";
import { findGiven, findImport } from "./find-dataset.js";
import { type Input, realPath } from "./find-input.js";
import { InputError } from "./input-error.js";
import { type OtherDataset, readOther, type WhyUnusable } from "./read-other.js";

/** What may be referred to: what manifests import, and what is given besides. */
export interface Wanted {
  /** The manifests of the input. */
  readonly manifests: readonly Entry[];
  /** Whether the imports of a manifest can be understood. */
  isSound(manifest: Entry): boolean;
  /** Folders, files and subpaths of packages. */
  readonly given: readonly string[];
  /** The files that are judged, which are not read again as another dataset. */
  readonly ownFiles: readonly string[];
  /** Record types and extensions beside ours. */
  readonly own?: OwnSchemas | undefined;
}

/**
 * Reads the other datasets that records may refer to, and those that they import in turn, each once. What is wrong with
 * an import stands at the manifest; what is wrong with a dataset that is given is an InputError.
 */
export async function readImports({ manifests, isSound, given, ownFiles, own }: Wanted): Promise<Imports> {
  const library = new Library(new Set(await Promise.all(ownFiles.map(realPath))), own);
  for (const name of given) {
    const found = await library.add(name, await findGiven(name));
    const [unusable] = await library.unusableFrom(found);
    if (unusable) throw new InputError(`cannot use the dataset ${JSON.stringify(name)}: ${inWords(unusable)}`);
  }
  const faults: ImportFault[] = [];
  for (const entry of manifests.filter(isSound)) {
    for (const [index, item] of importsOf(entry).entries()) {
      const fault = await judgeImport(item, folderOf(entry), library);
      if (fault) faults.push({ entry, ...fault, pointer: `/imports/${index}/${fault.pointer}` });
    }
  }
  const isIncomplete = faults.length > 0 || !manifests.every(isSound);
  return { datasets: library.datasets.map(({ dataset }) => dataset), faults, isIncomplete };
}

type Misfit = Omit<ImportFault, "entry">;

async function judgeImport(item: DatasetImport, folder: string, library: Library): Promise<Misfit | undefined> {
  const { dataset, version } = item;
  // Most datasets import nothing, and start without it.
  const { satisfies, validRange } = await import("semver");
  if (version !== undefined && validRange(version) === null) {
    return { pointer: "version", message: "range", data: { dataset, version } };
  }
  const found = await findImport(dataset, folder);
  if ("message" in found) return { pointer: "dataset", message: found.message, data: { dataset } };
  const other = await library.add(dataset, found.input);
  const [unusable] = await library.unusableFrom(other);
  if (unusable) return { pointer: "dataset", ...describe(unusable, dataset) };
  const known = other.manifest?.version;
  if (version === undefined || known === undefined || satisfies(known, version)) return undefined;
  return { pointer: "version", message: "version", data: { dataset, version, found: known } };
}

interface Unusable {
  readonly name: string;
  /** Whether it is the dataset that is named, and not one that this needs. */
  readonly isItself: boolean;
  readonly why: WhyUnusable;
}

function describe({ name, isItself, why }: Unusable, dataset: string): Omit<Misfit, "pointer"> {
  if (!isItself) return { message: "nested", data: { dataset, needed: name } };
  return { message: "reason" in why ? "unreadable" : "broken", data: { dataset, ...why } };
}

function inWords({ name, isItself, why }: Unusable): string {
  if (!isItself) return `it imports ${JSON.stringify(name)}, which cannot be used; validate it by itself`;
  if ("reason" in why) return why.reason;
  return `it is not well-formed (${why.count} findings, the first ${why.code} at ${why.place}); validate it by itself`;
}

/** The datasets that have been read, by the real path of what they were read from. */
class Library {
  readonly #ownFiles: ReadonlySet<string>;
  readonly #own: OwnSchemas | undefined;
  readonly #byPath = new Map<string, OtherDataset>();

  constructor(ownFiles: ReadonlySet<string>, own: OwnSchemas | undefined) {
    this.#ownFiles = ownFiles;
    this.#own = own;
  }

  get datasets(): readonly OtherDataset[] {
    return [...this.#byPath.values()];
  }

  async add(name: string, input: Input): Promise<OtherDataset> {
    const path = await realPath(input.manifest?.name ?? input.name);
    const known = this.#byPath.get(path);
    if (known) return known;
    const isLeftOut = async (file: string): Promise<boolean> => this.#ownFiles.has(await realPath(file));
    const other = await readOther(name, input, { isLeftOut, own: this.#own });
    this.#byPath.set(path, other);
    return other;
  }

  /** Which of a dataset and all that it imports cannot be used; circles are none of it. */
  async unusableFrom(first: OtherDataset): Promise<readonly Unusable[]> {
    const reached = new Set([first]);
    const unusable: Unusable[] = [];
    for (const other of reached) {
      if (other.unusable) unusable.push({ name: other.dataset.name, isItself: other === first, why: other.unusable });
      for (const { dataset } of other.manifest?.imports ?? []) {
        const found = await findImport(dataset, other.folder);
        if ("message" in found) unusable.push({ name: dataset, isItself: false, why: { reason: found.message } });
        else reached.add(await this.add(dataset, found.input));
      }
    }
    return unusable;
  }
}

function importsOf({ value }: Entry): readonly DatasetImport[] {
  return (value as Partial<Dataset> | null)?.imports ?? [];
}

/** The names of files are paths from where the process runs. */
function folderOf({ place }: Entry): string {
  return dirname(place?.file ?? "");
}
