import type { Stats } from "node:fs";
import { access, constants, readdir, realpath, stat } from "node:fs/promises";
import { isAbsolute, join, relative, sep } from "node:path";
import { type ByteFile, diskFile, streamFile } from "./byte-file.js";
import { asInputError, InputError } from "./input-error.js";

/** What a path on the command line stands for. */
export interface Input {
  readonly name: string;
  /** For a folder: its `dataset.json`, if it has one. */
  readonly manifest?: ByteFile;
  /** The folder's path, if it is one. */
  readonly folder?: string;
  /** The files to read where no manifest says which. */
  listFiles(): Promise<readonly ByteFile[]>;
}

/** The file that makes a folder a dataset. */
export const manifestName = "dataset.json";

/** Files that stand beside records and hold none: the manifest, and the settings of the command. */
function isOurs(name: string): boolean {
  return name === manifestName || name === "demarche.json";
}

/** Finds out what a path is: a folder, a file, or `-` for standard input. */
export async function findInput(path: string, stdin: AsyncIterable<Uint8Array>): Promise<Input> {
  if (path === "-") return single("<stdin>", streamFile(stdin, "<stdin>"));
  const stats = await statOf(path);
  const name = shownName(path);
  if (!stats.isDirectory()) {
    // What the user names may be a pipe: `demarche validate <(zcat quotes.gz)`. It can be read only once.
    if (stats.isFile()) return single(name, diskFile(path, name));
    return single(name, streamFile(diskFile(path, name).open(), name));
  }
  const entries = await list(path);
  const file = (entry: string): ByteFile => diskFile(join(path, entry), shownName(join(path, entry)));
  return {
    name,
    folder: path,
    ...(entries.includes(manifestName) && { manifest: file(manifestName) }),
    async listFiles() {
      const named = entries.filter((entry) => /\.(?:json|ndjson)(?:\.gz)?$/u.test(entry) && !isOurs(entry)).sort();
      for (const entry of named) await refuseSpecialFile(join(path, entry));
      return named.map(file);
    },
  };
}

function single(name: string, file: ByteFile): Input {
  return { name, listFiles: async () => [file] };
}

/**
 * A file that a manifest names; undefined if there is none. A path that leads out of the folder, by itself or by a
 * link, is refused before anything is read.
 */
export async function findNamedFile(folder: string, path: string): Promise<ByteFile | undefined> {
  const shown = JSON.stringify(path);
  if (isAbsolute(path) || /^[A-Za-z]:|\\|\0/u.test(path) || path.split("/").includes("..")) {
    throw new InputError(`the manifest names ${shown}; paths there must lead to files within the dataset's folder`);
  }
  const full = join(folder, path);
  let real: string;
  try {
    real = await realpath(full);
  } catch (error) {
    if ((error as { readonly code?: unknown }).code === "ENOENT") return undefined;
    throw asInputError(full, error);
  }
  const within = relative(await realpath(folder), real);
  if (within === ".." || within.startsWith(`..${sep}`) || isAbsolute(within)) {
    throw new InputError(`the manifest names ${shown}, which is a link that leads out of the dataset's folder`);
  }
  await refuseSpecialFile(full);
  return diskFile(full, shownName(full));
}

/** Where a path leads once links are followed; the path itself where that cannot be told. */
export async function realPath(path: string): Promise<string> {
  return realpath(path).catch(() => path);
}

/** Opening a pipe or a device that lies in a folder could wait for ever. */
export async function refuseSpecialFile(path: string): Promise<void> {
  const stats = await statOf(path);
  if (!stats.isFile()) throw new InputError(`cannot read ${JSON.stringify(shownName(path))}: it is not a regular file`);
  try {
    await access(path, constants.R_OK);
  } catch (error) {
    throw asInputError(path, error);
  }
}

async function statOf(path: string): Promise<Stats> {
  try {
    return await stat(path);
  } catch (error) {
    throw asInputError(path, error);
  }
}

async function list(folder: string): Promise<readonly string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    throw asInputError(folder, error);
  }
}

/** A path as findings and messages show it. */
export function shownName(path: string): string {
  return path
    .split(sep)
    .join("/")
    .replace(/^(?:\.\/)+(?=.)/u, "");
}
