import { mkdir, readdir, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { asInputError, InputError } from "./input-error.js";

/** The texts of all files of a folder, by their path in it, with `/`. */
export type Files = ReadonlyMap<string, string>;

/**
 * Writes files into a folder that is absent or empty (but for `.git`), and never over anything: what is there is an
 * InputError that names it. If one file cannot be written, none is left.
 */
export async function writeNewFolder(folder: string, files: Files): Promise<void> {
  await refuseUnlessEmpty(folder);
  const made: string[] = [];
  try {
    for (const [path, text] of files) {
      const full = join(folder, path);
      const firstMade = await mkdir(dirname(full), { recursive: true });
      if (firstMade !== undefined) made.push(firstMade);
      await writeFile(full, text, { flag: "wx" });
      made.push(full);
    }
  } catch (error) {
    for (const path of made.reverse()) await rm(path, { recursive: true, force: true });
    const reason = error instanceof Error ? error.message : String(error);
    throw new InputError(`cannot make a dataset in ${JSON.stringify(folder)}: ${reason}`, { cause: error });
  }
}

async function refuseUnlessEmpty(folder: string): Promise<void> {
  const [first, ...rest] = (await entriesOf(folder)).filter((name) => name !== ".git");
  if (first === undefined) return;
  const others = rest.length > 0 ? ` and ${rest.length} more` : "";
  throw new InputError(
    `cannot make a dataset in ${JSON.stringify(folder)}: it holds ${JSON.stringify(first)}${others}, and nothing is ever ` +
      "written over; name a new folder, such as `demarche init my-dataset`",
  );
}

async function entriesOf(folder: string): Promise<readonly string[]> {
  try {
    return (await readdir(folder)).sort();
  } catch (error) {
    const { code } = error as { readonly code?: unknown };
    if (code === "ENOENT") return [];
    if (code !== "ENOTDIR") throw asInputError(folder, error);
    throw new InputError(`cannot make a dataset in ${JSON.stringify(folder)}: there is a file of that name`);
  }
}
