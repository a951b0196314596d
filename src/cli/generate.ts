import { Argument, Command, InvalidArgumentError, Option } from "commander";
import type { Extra, FileOptions, GeneratedFiles } from "../codegen/generate-files.js";
import { InputError } from "../files/input-error.js";
import { ourSchemas } from "../files/read-own-schemas.js";
import { foldersAmong, isWithin, type ReadSchemas, readSchemas } from "../files/read-schemas.js";
import { changeFolder, compareFolder, type FolderChange } from "../files/write-folder.js";
import { printable } from "../report/printable.js";
import { plural } from "../report/sentences.js";
import { SchemaFault, type SchemaFile } from "../schemas/schema.js";
import { exitCodes } from "./exit-codes.js";
import { differences } from "./generating/differences.js";
import { loadGenerator } from "./generating/load-generator.js";
import { wantsColor } from "./terminal.js";

interface Flags {
  readonly out: string;
  readonly check?: boolean;
  readonly strict?: boolean;
  readonly mutable?: boolean;
  readonly with?: readonly Extra[];
  readonly color?: boolean;
}

const known: readonly Extra[] = ["guards", "validators", "standard-schema"];

const examples = `
For each schema file there is a module (quote.schema.json becomes quote.ts), and
an index.ts that exports all. Schemas refer to each other by $id or by path, and
to the schemas of demarche by $id; those types are imported from "demarche".
Nothing is fetched. Of a folder its *.schema.json are taken, or its *.json if it
has none, with those of the folders in it, which keep their place.

A type admits every valid value, as far as TypeScript can say it, or the schema
is refused, at a place. A schema that says no type but speaks of properties is
taken to mean objects, as people mean it, with a warning; --strict takes it as
JSON Schema does.

The folder of --out is for generated files alone: one that holds others is not
touched. What was generated once and is no more is removed. All is written or
nothing. The types need json-schema-to-typescript and ts-morph:
  npm install --save-dev json-schema-to-typescript ts-morph

Examples:
  demarche generate schemas --out src/types
  demarche generate schemas --out src/types --check
      writes nothing; shows what differs and exits with 1 if anything does
  demarche generate schemas --out src/types --with guards
      and isQuote(value) for each schema, which takes any value
  demarche generate schemas --out src/types --with guards,validators,standard-schema
      and validateQuote(value) with its errors, and quoteSchema, which tRPC, Hono,
      TanStack and others take as it is; they import nothing. Formats, such as
      date-time, are not checked: JSON Schema 2020-12 has them as annotations

Exit codes: 0 done, 1 what is there is not what would be written (--check),
2 could not run, a schema at fault included.`;

/** The command `demarche generate`. */
export function generateCommand(): Command {
  return new Command("generate")
    .description("Write TypeScript types of JSON Schemas, yours or ours, and guards and validators if wanted.")
    .addArgument(new Argument("<schema...>", "JSON Schema files, and folders of them"))
    .requiredOption("--out <folder>", "where the modules go; it is made if it is not there")
    .option("--check", "write nothing; show what is not as it would be written and exit with 1 if anything is")
    .option("--strict", "take a schema without a type exactly as JSON Schema does")
    .option("--mutable", "leave out readonly")
    .addOption(
      new Option("--with <what>", `also write ${known.join(", ")}; several with commas between`).argParser(addExtras),
    )
    .option("--color", "colour the output even if it is no terminal")
    .option("--no-color", "never colour the output")
    .addHelpText("after", examples)
    .action(runGenerate);
}

function addExtras(value: string, before: readonly Extra[] = []): readonly Extra[] {
  const extras = value.split(",").map((name) => name.trim());
  const stranger = extras.find((name) => !known.includes(name as Extra));
  if (stranger !== undefined) {
    throw new InvalidArgumentError(`There is no ${JSON.stringify(stranger)}; there are ${known.join(", ")}.`);
  }
  return [...before, ...(extras as readonly Extra[])];
}

async function runGenerate(paths: readonly string[], flags: Flags): Promise<void> {
  await refuseOutAmongSchemas(flags.out, paths);
  const read = await readSchemas(paths);
  const generator = await loadGenerator();
  // Faults of reading are told with those of what could be read.
  const faults = [...read.faults, ...generator.checkSchemas(read.files).map((fault) => faultLine(fault, read.paths))];
  if (faults.length > 0) return refuse(faults);
  const { firstLine } = generator;
  const known = await compareFolder(flags.out, new Map(), firstLine);
  try {
    const { files, warnings } = await generator.generateFiles(read.files, optionsOf(flags, read.files));
    warn(warnings, read.paths);
    await finish(await compareFolder(known.folder, files, firstLine), paths, flags);
  } catch (error) {
    if (!(error instanceof SchemaFault)) throw error;
    refuse([faultLine(error, read.paths)]);
  }
}

async function refuseOutAmongSchemas(out: string, paths: readonly string[]): Promise<void> {
  const around = (await foldersAmong(paths)).find((folder) => isWithin(out, folder));
  if (around === undefined) return;
  throw new InputError(
    `--out ${JSON.stringify(out)} lies in the folder of schemas ${JSON.stringify(around)}; name a folder beside it, ` +
      "or give the schemas' folder more exactly",
  );
}

function optionsOf(
  { strict = false, mutable = false, with: extras = [] }: Flags,
  files: readonly SchemaFile[],
): FileOptions {
  const given = new Set(files.map(({ schema }) => schema["$id"]));
  // Somebody may generate types of our schemas themselves.
  const ours = ourSchemas().filter(({ schema }) => !given.has(schema["$id"]));
  return { strict, mutable, with: extras, ours };
}

type Paths = ReadSchemas["paths"];

function faultLine(fault: SchemaFault, paths: Paths): string {
  return `${paths.get(fault.file) ?? fault.file}${fault.message.slice(fault.file.length)}`;
}

function refuse(faults: readonly string[]): void {
  for (const fault of faults.slice(0, mostShown)) process.stderr.write(`${printable(fault)}\n`);
  const more = faults.length > mostShown ? `${plural(faults.length - mostShown, "more fault")} not shown; ` : "";
  process.stderr.write(`demarche: ${more}nothing was written\n`);
  process.exitCode = exitCodes.failure;
}

const mostShown = 50;

function warn(warnings: GeneratedFiles["warnings"], paths: Paths): void {
  for (const { file, pointer, message } of warnings.slice(0, mostShown)) {
    process.stderr.write(`${printable(`${paths.get(file) ?? file}#${pointer}: warning: ${message}`)}\n`);
  }
  const hidden = warnings.length - mostShown;
  if (hidden > 0) process.stderr.write(`demarche: ${plural(hidden, "more warning")} not shown\n`);
}

async function finish(change: FolderChange, paths: readonly string[], { check = false, color }: Flags): Promise<void> {
  const count = change.written.size + change.removed.size;
  if (check) {
    if (count === 0) return;
    process.stdout.write(await differences(change, wantsColor(process.stdout, color)));
    const counted = count === 1 ? "1 file is" : `${count} files are`;
    process.stderr.write(
      `demarche: ${counted} not what ${printable(paths.join(" "))} would give; the same command without --check mends that\n`,
    );
    process.exitCode = exitCodes.findings;
    return;
  }
  await changeFolder(change);
  const { folder, written, removed } = change;
  for (const path of written.keys()) process.stdout.write(`${printable(`${folder}/${path}`)}\n`);
  for (const path of removed.keys()) process.stdout.write(`${printable(`${folder}/${path}`)} (removed)\n`);
  if (count === 0) process.stderr.write(`demarche: ${printable(folder)} is as it should be; nothing was written\n`);
}
