import { stat } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, isAbsolute, join, resolve } from "node:path";
import { findInput, type Input, manifestName } from "./find-input.js";
import { InputError } from "./input-error.js";

/** Where another dataset is, or why it is not to be found: the name of a message of `integrity/imports-fit`. */
export type Found = { readonly input: Input } | { readonly message: "missing" | "folder" | "absolute" };

/**
 * Finds a dataset that a manifest names, from the manifest's folder: `./x` and `../x` are folders with a `dataset.json`,
 * anything else is a subpath of a package, as Node finds it from there. Nothing is fetched.
 */
export async function findImport(dataset: string, from: string): Promise<Found> {
  if (isAbsolute(dataset) || /^[A-Za-z]:[\\/]/u.test(dataset)) return { message: "absolute" };
  const folder = join(from, dataset);
  const isFolder = await hasManifest(folder);
  if (/^\.{1,2}(?:\/|$)/u.test(dataset)) return isFolder ? openFolder(folder) : { message: "missing" };
  const packaged = await findInPackage(dataset, from);
  if (packaged !== undefined) return openFolder(packaged);
  return { message: isFolder ? "folder" : "missing" };
}

/** Finds a dataset that is named on the command line: a folder, a file, or a subpath of a package. */
export async function findGiven(dataset: string): Promise<Input> {
  if (await exists(dataset)) return findInput(dataset, nothing());
  const packaged = await findInPackage(dataset, ".");
  if (packaged !== undefined) return (await openFolder(packaged)).input;
  throw new InputError(
    `cannot find the dataset ${JSON.stringify(dataset)}: it is neither a folder, nor a file, nor a subpath of an installed package that has a ${manifestName}`,
  );
}

async function openFolder(folder: string): Promise<{ readonly input: Input }> {
  return { input: await findInput(folder, nothing()) };
}

/** The package that is running is always at hand, wherever it is installed. */
async function findInPackage(dataset: string, from: string): Promise<string | undefined> {
  const origins = [join(resolve(from), manifestName), ...(dataset.startsWith("demarche/") ? [import.meta.url] : [])];
  for (const origin of origins) {
    const path = resolveFrom(origin, `${dataset}/${manifestName}`);
    if (path !== undefined && (await hasManifest(dirname(path)))) return dirname(path);
  }
  return undefined;
}

function resolveFrom(origin: string, specifier: string): string | undefined {
  try {
    return createRequire(origin).resolve(specifier);
  } catch {
    return undefined;
  }
}

async function hasManifest(folder: string): Promise<boolean> {
  try {
    return (await stat(join(folder, manifestName))).isFile();
  } catch {
    return false;
  }
}

async function exists(path: string): Promise<boolean> {
  try {
    await stat(path);
    return true;
  } catch (error) {
    // What is there and cannot be looked at is not another dataset of that name.
    return (error as { readonly code?: unknown }).code !== "ENOENT";
  }
}

async function* nothing(): AsyncGenerator<Uint8Array> {}
