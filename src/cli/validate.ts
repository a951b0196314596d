import { Argument, Command, InvalidArgumentError, Option } from "commander";
import { replaceFile } from "../files/write-file.js";
import { validate } from "../node.js";
import type { Report } from "../report/report.js";
import type { Reporter } from "../report/reporter.js";
import { reporters } from "../report/reporters/index.js";
import { exitCodes } from "./exit-codes.js";
import { currentFolders } from "./folders.js";
import { columnsOf, progress, wantsColor } from "./terminal.js";
import { version } from "./version.js";

interface Flags {
  readonly source: Readonly<Record<string, string>>;
  readonly sources: readonly string[];
  readonly with: readonly string[];
  readonly requireSources?: boolean;
  readonly failOn: "error" | "warning" | "never";
  readonly reporter: readonly Output[];
  readonly color?: boolean;
}

/** A reporter, and the file that its text goes to; standard output if there is none. */
interface Output {
  readonly name: string;
  readonly file?: string;
}

const examples = `
Examples:
  demarche validate data/my-dataset
      a folder with a dataset.json, or the *.json and *.ndjson files of a folder
  demarche validate data/my-dataset --source source:gazette=gazette.txt
      compares every anchor with the source's text
  demarche validate data/my-dataset --sources texts --require-sources
      the text of source:x is texts/x.txt; one that is not there is an error
  extract-quotes | demarche validate - --reporter json
      records from another program, findings for another program

Exit codes: 0 nothing found at or above --fail-on, 1 findings, 2 could not run.`;

/** The command `demarche validate`. It never writes but to the files of \`--reporter\`. */
export function validateCommand(): Command {
  return new Command("validate")
    .description("Ask of records whether they are well-formed, fit together, and are in their sources.")
    .addArgument(
      new Argument("<path...>", "folders, files (one record, an array of records, or NDJSON), or - for standard input"),
    )
    .addOption(
      new Option("--source <id=file>", "the file that holds the text of a source; repeatable")
        .argParser(addSource)
        .default({}, "none"),
    )
    .addOption(
      new Option("--sources <folder>", "a folder of source texts; repeatable").argParser(append).default([], "none"),
    )
    .addOption(
      new Option(
        "--with <dataset>",
        "another dataset that records refer to: a folder, a file, or a package; repeatable",
      )
        .argParser(append)
        .default([], "none"),
    )
    .option("--require-sources", "a source whose text is not at hand is an error")
    .addOption(
      new Option("--fail-on <severity>", "exit with 1 from this severity on")
        .choices(["error", "warning", "never"])
        .default("error"),
    )
    .addOption(
      new Option(
        "--reporter <name[=file]>",
        `the form of the output (${Object.keys(reporters).join(", ")}); repeatable`,
      )
        .argParser(addReporter)
        .default([], "pretty"),
    )
    .option("--color", "colour the output even if it is no terminal")
    .option("--no-color", "never colour the output")
    .addHelpText("after", examples)
    .action(runValidate);
}

async function runValidate(paths: readonly string[], flags: Flags): Promise<void> {
  const outputs = (flags.reporter.length > 0 ? flags.reporter : [{ name: "pretty" }]).map((output) =>
    open(output, paths, flags),
  );
  const onStdout = outputs.filter(({ file }) => file === undefined);
  const reading = progress("records read");
  const report = await validate(paths, {
    sources: flags.source,
    sourceFolders: flags.sources,
    with: flags.with,
    requireSources: flags.requireSources ?? false,
    onRead: reading.update,
    onFinding: (located) => {
      for (const output of outputs) {
        if (!output.reporter.finding) continue;
        reading.clear();
        output.write(output.reporter.finding(located));
      }
    },
  }).finally(reading.clear);
  for (const output of onStdout) output.write(output.reporter.end(report));
  for (const output of outputs) {
    if (output.file !== undefined)
      await replaceFile(output.file, output.written.join("") + output.reporter.end(report));
  }
  process.exitCode = exitCodeOf(report, flags.failOn);
}

interface OpenOutput {
  readonly file: string | undefined;
  readonly reporter: Reporter;
  readonly written: string[];
  write(text: string): void;
}

function open({ name, file }: Output, paths: readonly string[], flags: Flags): OpenOutput {
  const toTerminal = file === undefined;
  const context = {
    subject: paths.map((path) => (path === "-" ? "<stdin>" : path)).join(" "),
    colors: toTerminal && wantsColor(process.stdout, flags.color),
    columns: columnsOf(toTerminal ? process.stdout : {}),
    version,
    folders: currentFolders(),
  };
  const written: string[] = [];
  return {
    file,
    reporter: (reporters[name] as NonNullable<(typeof reporters)[string]>)(context),
    written,
    write: toTerminal ? (text) => process.stdout.write(text) : (text) => written.push(text),
  };
}

function exitCodeOf({ counts }: Report, failOn: Flags["failOn"]): number {
  const counted = failOn === "never" ? 0 : counts.errors + (failOn === "warning" ? counts.warnings : 0);
  return counted > 0 ? exitCodes.findings : exitCodes.clean;
}

function addSource(value: string, known: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const [, id, file] = /^(source:[^=]+)=(.+)$/su.exec(value) ?? [];
  if (id === undefined || file === undefined) {
    throw new InvalidArgumentError("Expected a source's id and a file, such as source:gazette=gazette.txt.");
  }
  if (Object.hasOwn(known, id)) throw new InvalidArgumentError(`The text of ${id} is given twice.`);
  return { ...known, [id]: file };
}

function append(value: string, known: readonly string[]): readonly string[] {
  return [...known, value];
}

function addReporter(value: string, known: readonly Output[]): readonly Output[] {
  const [name = "", ...rest] = value.split("=");
  if (!Object.hasOwn(reporters, name)) {
    throw new InvalidArgumentError(`There are the reporters ${Object.keys(reporters).join(", ")}.`);
  }
  const output = rest.length > 0 ? { name, file: rest.join("=") } : { name };
  if (output.file === "") throw new InvalidArgumentError("The file's name is missing after =.");
  if (output.file === undefined && known.some(({ file }) => file === undefined)) {
    throw new InvalidArgumentError("Only one reporter can write to standard output; give the other a file: name=file.");
  }
  return [...known, output];
}
