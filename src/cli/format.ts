import { createHash } from "node:crypto";
import { Argument, Command } from "commander";
import type { ByteFile } from "../files/byte-file.js";
import { findEditableFiles } from "../files/find-editable-files.js";
import { rewriteFile } from "../files/write-file.js";
import { printable } from "../report/printable.js";
import { plural } from "../report/sentences.js";
import { exitCodes } from "./exit-codes.js";
import { formatFile, type Piece } from "./formatting/canonical-form.js";

interface Flags {
  readonly check?: boolean;
}

const examples = `
In canonical form the keys of a record stand in the order of its schema, each
record has a line, and a file ends with a line end; dataset.json is indented.
No value changes, and numbers stay as they are spelt.

Examples:
  demarche format data/my-dataset
      dataset.json and the files that it names; of another folder, *.json and
      *.ndjson
  demarche format --check data/my-dataset
      writes nothing and lists the files that would change, for CI
  extract-quotes | demarche format - > quotes.ndjson
      standard input to standard output

Exit codes: 0 done, or nothing to do; 1 files would change (--check), or a file
cannot be formatted as it is, and then none is written; 2 could not run.`;

/** The command `demarche format`. */
export function formatCommand(): Command {
  return new Command("format")
    .description("Write records in canonical form: keys in the schemas' order, one record a line.")
    .addArgument(new Argument("<path...>", "folders, files, or - for standard input to standard output"))
    .option("--check", "write nothing; list the files that would change and exit with 1 if there are any")
    .addHelpText("after", examples)
    .action(runFormat);
}

async function runFormat(paths: readonly string[], { check = false }: Flags): Promise<void> {
  const files = await findEditableFiles(paths, process.stdin);
  const changed: ByteFile[] = [];
  let refused = 0;
  for (const file of files) {
    const { refusals, isCanonical } = await examine(file);
    refused += refusals;
    if (!isCanonical) changed.push(file);
  }
  if (refused > 0) process.exitCode = refuse(refused);
  else if (check) process.exitCode = listChanged(changed);
  else if (paths.includes("-")) await print(files);
  else await rewrite(changed);
}

interface Examination {
  readonly refusals: number;
  readonly isCanonical: boolean;
}

/** Formats a file for nobody: says what is wrong with it, or whether it is as it should be. */
async function examine(file: ByteFile): Promise<Examination> {
  const [before, after] = [createHash("sha256"), createHash("sha256")];
  const watched = { ...file, open: () => hashing(file.open(), before) };
  let refusals = 0;
  for await (const piece of formatFile(watched)) {
    if (typeof piece === "string") after.update(piece);
    else {
      refusals += 1;
      if (refusals <= mostShown) process.stderr.write(refusalLine(piece));
    }
  }
  return { refusals, isCanonical: before.digest("hex") === after.digest("hex") };
}

async function* hashing(
  chunks: AsyncIterable<Uint8Array>,
  hash: ReturnType<typeof createHash>,
): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) {
    hash.update(chunk);
    yield chunk;
  }
}

/** Of one file; the rest is usually the same mistake again. */
const mostShown = 20;

function refusalLine({ finding }: Exclude<Piece, string>): string {
  const { file, line, column, code, message } = finding;
  return `${printable(`${file}:${line}:${column}  error  ${code}  ${message}`)}\n`;
}

function refuse(count: number): number {
  process.stderr.write(
    `demarche: nothing was written; mend ${plural(count, "place")} first, since formatting would settle by chance what ` +
      "was meant (`demarche explain <code>` says what to do)\n",
  );
  return exitCodes.findings;
}

function listChanged(changed: readonly ByteFile[]): number {
  for (const { name } of changed) process.stdout.write(`${printable(name)}\n`);
  if (changed.length === 0) return exitCodes.clean;
  const counted = changed.length === 1 ? "1 file is" : `${changed.length} files are`;
  process.stderr.write(`demarche: ${counted} not in canonical form; the same command without --check mends that\n`);
  return exitCodes.findings;
}

async function print(files: readonly ByteFile[]): Promise<void> {
  for (const file of files) for await (const text of textsOf(file)) process.stdout.write(text);
}

async function rewrite(files: readonly ByteFile[]): Promise<void> {
  for (const file of files) {
    await rewriteFile(file.name, textsOf(file));
    process.stdout.write(`${printable(file.name)}\n`);
  }
}

async function* textsOf(file: ByteFile): AsyncGenerator<string> {
  for await (const piece of formatFile(file)) {
    if (typeof piece !== "string") throw new Error(`${file.name} was formatted before and is refused now`);
    yield piece;
  }
}
