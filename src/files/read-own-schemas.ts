import { readdir } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { readValue } from "../read/read-value.js";
import type { OwnFile } from "../schemas/own-registry.js";
import { isSchemaObject, SchemaFault, type SchemaFile, type SchemaObject } from "../schemas/schema.js";
import type { OwnSchemas } from "../structure/own-schemas.js";
import type { StandaloneValidator } from "../structure/runtime.js";
import { diskFile } from "./byte-file.js";
import { refuseSpecialFile, shownName } from "./find-input.js";
import { asInputError, InputError } from "./input-error.js";
import { readWhole } from "./read-dataset.js";

/**
 * Reads the `*.schema.json` of folders and compiles them, with ours at hand for their references. What cannot be used is
 * an InputError that names the file and the place in it.
 */
export async function readOwnSchemas(folders: readonly string[]): Promise<OwnSchemas | undefined> {
  if (folders.length === 0) return undefined;
  const files = (await Promise.all(folders.map(readFolder))).flat();
  const { compileOwnSchemas } = await import("../schemas/own-schemas.js");
  try {
    const own = await compileOwnSchemas(files, ourSchemas());
    if (own.recordValidators.size + own.extensionValidators.size === 0) throw new InputError(addsNothing(folders));
    const { recordValidators, extensionValidators } = own;
    return { ...own, recordValidators: guard(recordValidators), extensionValidators: guard(extensionValidators) };
  } catch (error) {
    throw asRefusal(error);
  }
}

function addsNothing(folders: readonly string[]): string {
  return `no schema in ${folders.map((folder) => JSON.stringify(folder)).join(", ")} adds anything: the \`type\` of a record type is a const such as "org.example/Vote", the \`title\` of an extension is its key`;
}

async function readFolder(path: string, folder: number): Promise<readonly OwnFile[]> {
  const names = (await list(path)).filter((name) => name.endsWith(".schema.json")).sort();
  if (names.length === 0) throw new InputError(`there is no *.schema.json in the folder ${JSON.stringify(path)}`);
  return Promise.all(
    names.map(async (name) => ({
      name: shownName(join(path, name)),
      path: name,
      folder,
      schema: await readSchema(join(path, name)),
    })),
  );
}

async function list(folder: string): Promise<readonly string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    throw asInputError(folder, error);
  }
}

/** A schema is read as strictly as a record: no key twice, no depth without end. */
async function readSchema(path: string): Promise<SchemaObject> {
  await refuseSpecialFile(path);
  const name = shownName(path);
  const bytes = await readWhole(diskFile(path, name));
  const { entry, problems } = readValue({ bytes, line: 1, column: 1, offset: 0 }, name, "document");
  const [problem] = problems;
  if (problem) throw new InputError(`${name}#${problem.pointer}: cannot be read as a schema (${problem.check.code})`);
  if (isSchemaObject(entry.value)) return entry.value;
  throw new InputError(`${name}#: a schema here is a JSON object`);
}

const ourNames = ["actor", "dataset", "demand", "evidence", "meeting", "position", "quote", "source", "terms"];

/** As the package publishes them, to itself too. */
export function ourSchemas(): readonly SchemaFile[] {
  const require = createRequire(import.meta.url);
  return ourNames
    .map((name) => `demarche/schemas/v1/${name}.schema.json`)
    .map((name) => ({ name, schema: require(name) as SchemaObject }));
}

/** A pattern shows only at its work that it takes too long. */
function guard(validators: ReadonlyMap<string, StandaloneValidator>): ReadonlyMap<string, StandaloneValidator> {
  return new Map([...validators].map(([name, validator]) => [name, guarded(validator)]));
}

function guarded(validator: StandaloneValidator): StandaloneValidator {
  const judge: StandaloneValidator = (value) => {
    try {
      return validator(value);
    } catch (error) {
      throw asRefusal(error);
    } finally {
      judge.errors = validator.errors ?? null;
    }
  };
  return judge;
}

function asRefusal(error: unknown): unknown {
  if (!(error instanceof SchemaFault)) return error;
  return new InputError(`cannot use the schema ${error.message}`, { cause: error });
}
