import type { Dirent } from "node:fs";
import { readdir, stat } from "node:fs/promises";
import { basename, join, relative, resolve, sep } from "node:path";
import type { Check } from "../finding.js";
import { byteOrderMark, inexactNumber, loneSurrogate, reservedKey, tooDeep } from "../read/checks.js";
import { readValue } from "../read/read-value.js";
import { maximumDepth } from "../read/scan.js";
import { describeProblems } from "../report/describe.js";
import { isSchemaObject, type SchemaFile, type SchemaObject } from "../schemas/schema.js";
import { diskFile } from "./byte-file.js";
import { refuseSpecialFile, shownName } from "./find-input.js";
import { asInputError, InputError } from "./input-error.js";
import { readWhole } from "./read-dataset.js";

/** The schemas that were given, and what is wrong with those that cannot be read. */
export interface ReadSchemas {
  /** By their path in the folder that was given, with `/`; a file that was given by itself by its name. */
  readonly files: readonly SchemaFile[];
  /** For each of them its path as it was given. */
  readonly paths: ReadonlyMap<string, string>;
  /** One line each: `file:line:column: what`. */
  readonly faults: readonly string[];
}

interface FoundFile {
  readonly name: string;
  readonly path: string;
}

/** Reads schema files and all of folders: their `*.schema.json`, or their `*.json` where there is none. */
export async function readSchemas(given: readonly string[]): Promise<ReadSchemas> {
  const found = await Promise.all(given.map(find));
  // A file may be given by itself and with its folder.
  const distinct = new Map(found.flat().map((file) => [resolve(file.path), file] as const));
  const paths = new Map<string, string>();
  const byModule = new Map<string, string>();
  const faults: string[] = [];
  const files: SchemaFile[] = [];
  for (const { name, path } of distinct.values()) {
    const shown = shownName(path);
    const other = byModule.get(moduleKey(name));
    if (other !== undefined) {
      faults.push(`${shown}#: its module would have the name of that of ${other}; rename one of the two`);
      continue;
    }
    byModule.set(moduleKey(name), shown);
    paths.set(name, shown);
    const read = await readSchema(path, shown);
    if ("schema" in read) files.push({ name, schema: read.schema });
    else faults.push(...read.faults);
  }
  return { files, paths, faults };
}

/** Many disks take `Quote.ts` and `quote.ts` for one file. */
function moduleKey(name: string): string {
  return name.toLowerCase().replace(/(?:\.schema)?\.json$/u, "");
}

async function find(given: string): Promise<readonly FoundFile[]> {
  const stats = await stat(given).catch((error: unknown) => {
    throw asInputError(given, error);
  });
  if (!stats.isDirectory()) return [{ name: basename(given), path: given }];
  const all = await jsonFilesIn(given);
  const named = all.filter((path) => path.endsWith(".schema.json"));
  const chosen = named.length > 0 ? named : all;
  if (chosen.length === 0) {
    throw new InputError(`there is no *.schema.json and no *.json in the folder ${JSON.stringify(given)}`);
  }
  return chosen.map((path) => ({ name: relative(given, path).split(sep).join("/"), path }));
}

/** Files of folders within too, but not of packages, hidden folders, or where a link leads (it may lead in a circle). */
async function jsonFilesIn(folder: string): Promise<readonly string[]> {
  const found: string[] = [];
  const folders = [folder];
  for (let at = folders.pop(); at !== undefined; at = folders.pop()) {
    for (const entry of await entriesOf(at)) {
      if (entry.name.startsWith(".") || entry.name === "node_modules") continue;
      const path = join(at, entry.name);
      if (entry.isDirectory()) folders.push(path);
      else if (entry.name.endsWith(".json")) found.push(path);
    }
  }
  return found.sort();
}

async function entriesOf(folder: string): Promise<readonly Dirent[]> {
  try {
    return await readdir(folder, { withFileTypes: true });
  } catch (error) {
    throw asInputError(folder, error);
  }
}

/** What records must not have and schemas may: `__proto__` can be a property's name, a bound can be beyond doubles. */
const allowed: ReadonlySet<Check> = new Set([reservedKey, inexactNumber, loneSurrogate]);

type ReadSchema = { readonly schema: SchemaObject } | { readonly faults: readonly string[] };

async function readSchema(path: string, shown: string): Promise<ReadSchema> {
  await refuseSpecialFile(path);
  const bytes = await readWhole(diskFile(path, shown));
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return refuse(`${shown}:1:1`, byteOrderMark);
  const { entry, problems, text } = readValue({ bytes, line: 1, column: 1, offset: 0 }, shown, "document");
  const grave = problems.filter(({ check }) => !allowed.has(check));
  if (grave.length > 0) {
    return {
      faults: describeProblems(grave, text).map(({ finding: { line, column, message } }, index) => {
        const isDeep = grave[index]?.check === tooDeep;
        return `${shown}:${line}:${column}: ${isDeep ? deep : message}`;
      }),
    };
  }
  if (typeof entry.value === "boolean") return { schema: entry.value ? {} : { not: {} } };
  if (isSchemaObject(entry.value)) return { schema: entry.value };
  return { faults: [`${shown}:1:1: a JSON Schema is an object, or true or false`] };
}

const deep = `the schema is nested deeper than ${maximumDepth} levels; move what is within to $defs and refer to it`;

function refuse(place: string, { messages, fix }: Check): ReadSchema {
  return { faults: [`${place}: ${Object.values(messages)[0]} ${fix}`] };
}

/** Whether one path is the other or lies in it. */
export function isWithin(path: string, folder: string): boolean {
  return `${resolve(path)}${sep}`.startsWith(resolve(folder) === sep ? sep : `${resolve(folder)}${sep}`);
}

/** The given paths that are folders. */
export async function foldersAmong(given: readonly string[]): Promise<readonly string[]> {
  const stats = await Promise.all(given.map((path) => stat(path).catch(() => undefined)));
  return given.filter((_, index) => stats[index]?.isDirectory());
}
