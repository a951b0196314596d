import { stat } from "node:fs/promises";
import { resolve } from "node:path";
import type { ByteFile } from "./byte-file.js";
import { findInput, findNamedFile, type Input } from "./find-input.js";
import { asInputError, InputError } from "./input-error.js";
import { readWhole } from "./read-dataset.js";

/**
 * The files that paths on the command line stand for, each once, where they are to be written anew: of a dataset its
 * manifest and the files that it names, of another folder its files. The name of each is the path to write to.
 */
export async function findEditableFiles(
  paths: readonly string[],
  stdin: AsyncIterable<Uint8Array>,
): Promise<readonly ByteFile[]> {
  if (paths.includes("-") && paths.length > 1) {
    throw new InputError("- (standard input) cannot be combined with other paths; run the command once for each");
  }
  const found = new Map<string, ByteFile>();
  for (const path of paths) {
    for (const file of await filesOf(await findInput(path, stdin), path)) {
      if (file.name.endsWith(".gz")) throw new InputError(packed(file.name));
      found.set(resolve(file.name), file);
    }
  }
  return [...found.values()];
}

function packed(name: string): string {
  return `cannot format ${JSON.stringify(name)}: packed files are not supported; unpack it, format that, and pack it again`;
}

async function filesOf(input: Input, path: string): Promise<readonly ByteFile[]> {
  if (input.folder === undefined && path !== "-") await refuseSpecialFile(path);
  if (!input.manifest || input.folder === undefined) return input.listFiles();
  const named = pathsIn(await readWhole(input.manifest));
  if (!named) return [input.manifest, ...(await input.listFiles())];
  const files = await Promise.all(named.map((name) => namedFile(input.folder as string, name)));
  return [input.manifest, ...files];
}

async function refuseSpecialFile(path: string): Promise<void> {
  try {
    if ((await stat(path)).isFile()) return;
  } catch (error) {
    throw asInputError(path, error);
  }
  throw new InputError(`cannot format ${JSON.stringify(path)}: it is not a regular file; use - for standard input`);
}

/** The paths that a manifest names; undefined if it cannot be understood. */
function pathsIn(manifest: Uint8Array): readonly string[] | undefined {
  try {
    const { files } = JSON.parse(new TextDecoder().decode(manifest));
    return files
      .map(({ path }: { readonly path: unknown }) => path)
      .filter((path: unknown) => typeof path === "string");
  } catch {
    return undefined;
  }
}

async function namedFile(folder: string, path: string): Promise<ByteFile> {
  const file = await findNamedFile(folder, path);
  if (file) return file;
  throw new InputError(
    `the manifest names ${JSON.stringify(path)}, but there is no such file in ${JSON.stringify(folder)}`,
  );
}
