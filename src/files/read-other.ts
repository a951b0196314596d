import { dirname, relative, sep } from "node:path";
import type { Dataset } from "../../generated/types/index.js";
import type { Entry, Problem } from "../finding.js";
import type { ImportedDataset } from "../integrity/imports.js";
import { judgeManifest, judgeRecord } from "../structure/judge.js";
import type { OwnSchemas } from "../structure/own-schemas.js";
import type { Input } from "./find-input.js";
import { InputError } from "./input-error.js";
import { DatasetReader } from "./read-dataset.js";

/** A dataset that is read for what it defines. */
export interface OtherDataset {
  readonly dataset: ImportedDataset;
  /** The folder that its own imports start from. */
  readonly folder: string;
  readonly manifest?: Dataset;
  readonly unusable?: WhyUnusable;
}

/** Why a dataset cannot be used: it could not be read, or is not well-formed. */
export type WhyUnusable =
  | { readonly reason: string }
  | { readonly count: number; readonly code: string; readonly place: string };

/** Which files are not read, and what is known of records beside our schemas. */
export interface HowToRead {
  isLeftOut(file: string): Promise<boolean>;
  readonly own: OwnSchemas | undefined;
}

/** Reads a dataset as far as it is well-formed, without the files that are left out. */
export async function readOther(name: string, input: Input, { isLeftOut, own }: HowToRead): Promise<OtherDataset> {
  const folder = input.folder ?? dirname(input.name);
  // In a circle of imports the input meets itself; what its own manifest says is judged already.
  const isOwnManifest = input.manifest !== undefined && (await isLeftOut(input.manifest.name));
  const entries: Entry[] = [];
  const problems: Problem[] = [];
  let manifest: Dataset | undefined;
  let reason: string | undefined;
  try {
    for await (const item of new DatasetReader().read(input, isLeftOut)) {
      if ("problem" in item) {
        problems.push(item.problem);
        continue;
      }
      const { entry, isManifest = false } = item;
      if (isManifest && isOwnManifest) continue;
      const isRead = entry.value !== undefined;
      const found = [
        ...item.problems,
        ...(isRead ? (isManifest ? judgeManifest(entry) : judgeRecord(entry, own)) : []),
      ];
      problems.push(...found);
      if (!isRead || found.length > 0) continue;
      if (isManifest) manifest = entry.value as Dataset;
      else entries.push(entry);
    }
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    reason = error.message;
  }
  const topics = (manifest?.topics ?? []).map(({ id }) => id);
  const unusable = reason === undefined ? describe(problems, folder) : { reason };
  return { dataset: { name, entries, topics }, folder, ...(manifest && { manifest }), ...(unusable && { unusable }) };
}

function describe(problems: readonly Problem[], folder: string): WhyUnusable | undefined {
  const [first] = problems;
  if (!first) return undefined;
  const { file = "", line = 1 } = first.entry.place ?? {};
  const place = `${relative(folder, file).split(sep).join("/")}:${line}`;
  return { count: problems.length, code: first.check.code, place };
}
