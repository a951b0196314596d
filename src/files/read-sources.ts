import { readdir } from "node:fs/promises";
import { join } from "node:path";
import type { Source } from "../../generated/types/index.js";
import { openSourceText, type SourceText } from "../evidence/source-text.js";
import type { Records } from "../integrity/records.js";
import { diskFile } from "./byte-file.js";
import { asInputError, InputError } from "./input-error.js";
import { readWhole } from "./read-dataset.js";

/** Where the texts of sources are: files by the source's id, and folders that hold texts. */
export interface SourceFiles {
  readonly byId: Readonly<Record<string, string>>;
  readonly folders: readonly string[];
}

/** V8 holds no longer string. */
const longestText = 2 ** 29 - 25;

/** Reads the texts of the sources that a dataset has. A file that is given but cannot be read is an InputError. */
export async function readSourceTexts(
  records: Records,
  { byId, folders }: SourceFiles,
): Promise<ReadonlyMap<string, SourceText>> {
  const sources = [...records.of("Source"), ...records.importedOf("Source")].map(({ value }) => value);
  const texts = new Map<string, SourceText>();
  for (const [id, path] of Object.entries(byId)) {
    const text = await readText(path);
    if (!records.isDefined(id) && !records.mayDefineMore) throw new InputError(unknownSource(id, records));
    texts.set(id, text);
  }
  for (const folder of folders) {
    const found = await readFolder(folder, sources, (id) => !texts.has(id));
    for (const [id, text] of found) texts.set(id, text);
  }
  return texts;
}

function unknownSource(id: string, records: Records): string {
  const known = [...records.definitions.keys(), ...records.imported.keys()].filter((other) =>
    other.startsWith("source:"),
  );
  const there = known.length === 0 ? "there is none" : `there are ${known.slice(0, 8).join(", ")}`;
  return `--source names ${JSON.stringify(id)}, but no Source among the records has that id; ${there}`;
}

/** The text of `source:x` is `x.txt`, else the `.txt` file that has its digest. */
async function readFolder(
  folder: string,
  sources: readonly Source[],
  isWanted: (id: string) => boolean,
): Promise<ReadonlyMap<string, SourceText>> {
  const names = await list(folder);
  const texts = new Map<string, SourceText>();
  const wanted = sources.filter(({ id }) => isWanted(id));
  const nameless = new Map<string, string[]>();
  for (const { id, text } of wanted) {
    const name = `${id.slice("source:".length)}.txt`;
    if (names.includes(name)) texts.set(id, await readText(join(folder, name)));
    else nameless.set(text.sha256, [...(nameless.get(text.sha256) ?? []), id]);
  }
  for (const name of nameless.size > 0 ? names : []) {
    const text = await readText(join(folder, name));
    for (const id of nameless.get(text.sha256) ?? []) texts.set(id, text);
  }
  return texts;
}

async function list(folder: string): Promise<readonly string[]> {
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    return entries
      .filter((entry) => !entry.isDirectory() && entry.name.endsWith(".txt"))
      .map(({ name }) => name)
      .sort();
  } catch (error) {
    throw asInputError(folder, error);
  }
}

async function readText(path: string): Promise<SourceText> {
  const bytes = await readWhole(diskFile(path, path), longestText);
  try {
    return openSourceText(new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes));
  } catch (error) {
    throw new InputError(`the source text ${JSON.stringify(path)} is not UTF-8`, { cause: error });
  }
}
