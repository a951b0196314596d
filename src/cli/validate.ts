import { Argument, Command, InvalidArgumentError, Option } from "commander";
import { InputError } from "../files/input-error.js";
import { validate } from "../node.js";
import type { Report } from "../report/report.js";
import { reporters } from "../report/reporters/index.js";
import { type Config, findConfig } from "./config.js";
import { exitCodes } from "./exit-codes.js";
import { addOutput, type Output, Outputs } from "./outputs.js";
import { addSource, append } from "./source-option.js";
import { progress } from "./terminal.js";

/** What the command line says; what it leaves out, `demarche.json` may say. */
interface Flags extends Omit<Config, "paths" | "reporter"> {
  readonly reporter?: readonly Output[];
  readonly color?: boolean;
  readonly printConfig?: boolean;
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
  demarche validate data/my-dataset --reporter pretty --reporter sarif=out.sarif
      for people and for a service, in one run

Settings may stand in demarche.json, here or in a folder above, under the names of the options in camel case:
  { "paths": ["data/my-dataset"], "sources": ["texts"], "requireSources": true }

Exit codes: 0 nothing found at or above --fail-on, 1 findings, 2 could not run.`;

/** The command `demarche validate`. It writes nothing but the files of `--reporter`. */
export function validateCommand(): Command {
  const list = (flags: string, description: string): Option =>
    new Option(flags, `${description}; repeatable`).argParser(append);
  return new Command("validate")
    .description("Ask of records whether they are well-formed, fit together, and are in their sources.")
    .addArgument(
      new Argument("[path...]", "folders, files (one record, an array of records, or NDJSON), or - for standard input"),
    )
    .addOption(
      new Option("--source <id=file>", "the file that holds the text of a source; repeatable").argParser(addSource),
    )
    .addOption(list("--sources <folder>", "a folder of source texts"))
    .addOption(list("--with <dataset>", "another dataset that records refer to: a folder, a file, or a package"))
    .addOption(list("--schema <folder>", "a folder of *.schema.json for record types and extensions of your own"))
    .option("--require-sources", "a source whose text is not at hand is an error")
    .addOption(
      new Option("--fail-on <severity>", "exit with 1 from this severity on (default: error)").choices([
        "error",
        "warning",
        "never",
      ]),
    )
    .addOption(
      new Option(
        "--reporter <name[=file]>",
        `the form of the output (${Object.keys(reporters).join(", ")}; default: pretty); repeatable`,
      ).argParser(addOutput),
    )
    .addOption(
      new Option("--max-findings <count>", "show at most so many findings of each code; totals stay true").argParser(
        parseCount,
      ),
    )
    .option("--print-config", "print the settings that hold here, and where they come from, and do nothing")
    .option("--color", "colour the output even if it is no terminal")
    .option("--no-color", "never colour the output")
    .addHelpText("after", examples)
    .action(runValidate);
}

async function runValidate(given: readonly string[], flags: Flags): Promise<void> {
  const { file, config } = await findConfig(process.cwd());
  const { color, printConfig, ...options } = flags;
  const reporter = options.reporter ?? outputsOf(config, file);
  const settings = { ...config, ...options, paths: given.length > 0 ? given : (config.paths ?? []), reporter };
  if (printConfig) {
    process.stdout.write(`${JSON.stringify({ file, settings }, null, 2)}\n`);
    return;
  }
  if (settings.paths.length === 0) {
    throw new InputError(
      "nothing to validate: name a folder or a file, or set paths in demarche.json (--help says more)",
    );
  }
  const subject = settings.paths.map((path) => (path === "-" ? "<stdin>" : path)).join(" ");
  const outputs = new Outputs(reporter, { subject, color });
  const report = await validateWithProgress(settings, outputs);
  await outputs.end(report);
  process.exitCode = exitCodeOf(report, settings.failOn ?? "error");
}

/** The reporters that the configuration names. */
function outputsOf({ reporter = [] }: Config, file: string | null): readonly Output[] {
  try {
    return reporter.reduce<readonly Output[]>((known, one) => addOutput(one, known), []);
  } catch (error) {
    throw new InputError(`${file}: reporter: ${error instanceof Error ? error.message : ""}`, { cause: error });
  }
}

async function validateWithProgress(
  settings: Omit<Config, "reporter"> & { readonly paths: readonly string[] },
  outputs: Outputs,
): Promise<Report> {
  const { paths, source = {}, sources = [], requireSources = false } = settings;
  const reading = progress("records read");
  return validate(paths, {
    sources: source,
    sourceFolders: sources,
    with: settings.with ?? [],
    schemas: settings.schema ?? [],
    requireSources,
    ...(settings.maxFindings !== undefined && { maxFindings: settings.maxFindings }),
    onRead: reading.update,
    onFinding: (located) => {
      reading.clear();
      outputs.say(located);
    },
  }).finally(reading.clear);
}

function exitCodeOf({ counts }: Report, failOn: NonNullable<Config["failOn"]>): number {
  const counted = failOn === "never" ? 0 : counts.errors + (failOn === "warning" ? counts.warnings : 0);
  return counted > 0 ? exitCodes.findings : exitCodes.clean;
}

function parseCount(value: string): number {
  if (!/^[0-9]{1,9}$/u.test(value)) throw new InvalidArgumentError("Expected a number from 0.");
  return Number(value);
}
