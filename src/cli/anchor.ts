import { basename, isAbsolute, relative, resolve, sep } from "node:path";
import { Argument, Command, Option } from "commander";
import { editedBytes } from "../files/edit-files.js";
import { InputError } from "../files/input-error.js";
import { rewriteFiles } from "../files/write-file.js";
import { anchor, type EditedFile, type FileAnchoring } from "../node.js";
import { feedbackOf } from "../report/feedback.js";
import { printable } from "../report/printable.js";
import { prettyReporter } from "../report/reporters/pretty.js";
import { visibleJson } from "../report/visible-json.js";
import { summaryLine } from "./anchoring/summary.js";
import { unifiedPatch } from "./anchoring/unified-patch.js";
import { findConfig } from "./config.js";
import { exitCodes } from "./exit-codes.js";
import { addSource, append } from "./source-option.js";
import { columnsOf, progress, wantsColor } from "./terminal.js";

interface Flags {
  readonly source?: Readonly<Record<string, string>>;
  readonly sources?: readonly string[];
  readonly with?: readonly string[];
  readonly schema?: readonly string[];
  readonly form?: "keep" | "source";
  readonly write?: boolean;
  readonly reporter?: "pretty" | "json" | "feedback";
  readonly color?: boolean;
}

const examples = `
A draft anchor has words and no offsets. Where its words stand in the source, sign
for sign, in one place, it gets its start, end and digest; of every other the
command says where the words may be meant to stand, and writes nothing. It also
moves the anchors of a source that was edited: all of them, or none.

Examples:
  demarche anchor data/my-dataset --sources texts
      prints what would change, as a patch for git apply or patch -p1
  demarche anchor data/my-dataset --sources texts --write
      writes it
  demarche anchor data/my-dataset --sources texts --form source --write
      takes the source's quotation marks, dashes and spaces for yours, too
  extract-quotes | demarche anchor - --source source:gazette=gazette.txt > quotes.ndjson
      standard input to standard output, what needs you to standard error

Exit codes: 0 nothing is left to do, 1 findings remain, 2 could not run (then
nothing was written).`;

/** The command `demarche anchor`. */
export function anchorCommand(): Command {
  const list = (flags: string, description: string): Option =>
    new Option(flags, `${description}; repeatable`).argParser(append);
  return new Command("anchor")
    .description("Give draft anchors their offsets and digests, and find the anchors of edited sources again.")
    .addArgument(new Argument("[path]", "a folder, a file, or - for standard input to standard output"))
    .addOption(
      new Option("--source <id=file>", "the file that holds the text of a source; repeatable").argParser(addSource),
    )
    .addOption(list("--sources <folder>", "a folder of source texts: that of source:x is x.txt"))
    .addOption(list("--with <dataset>", "another dataset that records refer to: a folder, a file, or a package"))
    .addOption(list("--schema <folder>", "a folder of *.schema.json for record types and extensions of your own"))
    .option("--write", "write the files anew instead of printing a patch")
    .addOption(
      new Option("--form <whose>", "whose words stay where they differ from the source in form only")
        .choices(["keep", "source"])
        .default("keep"),
    )
    .addOption(
      new Option(
        "--reporter <name>",
        "findings for people on standard error, all as JSON on standard output, or what to send back to a model",
      )
        .choices(["pretty", "json", "feedback"])
        .default("pretty"),
    )
    .option("--color", "colour the findings even if they go to no terminal")
    .option("--no-color", "never colour them")
    .addHelpText("after", examples)
    .action(runAnchor);
}

async function runAnchor(given: string | undefined, flags: Flags): Promise<void> {
  const {
    config: { reporter: _, paths = [], ...config },
  } = await findConfig(process.cwd());
  const [configured, ...others] = paths;
  const path = given ?? (others.length === 0 ? configured : undefined);
  if (path === undefined) throw new InputError("nothing to anchor: name a folder or a file (--help says more)");
  if (path === "-" && flags.write) throw new InputError("- (standard input) cannot be written to; leave out --write");
  const anchoring = await anchorWithProgress(path, { ...config, ...flags });
  const isWritten = flags.write === true;
  if (isWritten) await rewriteFiles(new Map(anchoring.files.map((file) => [file.name, editedBytes(file)])));
  if (flags.reporter === "json") printJson(anchoring, isWritten);
  else if (flags.reporter === "feedback") process.stdout.write(`${visibleJson(feedbackOf(anchoring.findings))}\n`);
  else if (path === "-") printInput(anchoring);
  else if (isWritten) for (const { name } of anchoring.files) process.stdout.write(`${printable(name)}\n`);
  else printPatch(anchoring.files, path);
  process.stderr.write(`${summaryLine(anchoring, { isWritten: isWritten || path === "-" })}\n`);
  process.exitCode = anchoring.findings.length > 0 ? exitCodes.findings : exitCodes.clean;
}

async function anchorWithProgress(path: string, flags: Flags): Promise<FileAnchoring> {
  const done = progress("anchors done");
  const { stderr } = process;
  const context = { subject: path, colors: wantsColor(stderr, flags.color), columns: columnsOf(stderr) };
  const pretty = prettyReporter(context);
  return anchor(path, {
    sources: flags.source ?? {},
    sourceFolders: flags.sources ?? [],
    with: flags.with ?? [],
    schemas: flags.schema ?? [],
    form: flags.form ?? "keep",
    onProgress: done.update,
    onFinding: (located) => {
      done.clear();
      if (flags.reporter === "pretty") stderr.write(pretty.finding?.(located) ?? "");
    },
  }).finally(done.clear);
}

function printJson({ counts, changes, findings, files }: FileAnchoring, isWritten: boolean): void {
  const names = files.map(({ name }) => name);
  process.stdout.write(`${visibleJson({ counts, written: isWritten ? names : [], changes, findings }, 2)}\n`);
}

function printInput({ files }: FileAnchoring): void {
  for (const file of files) for (const bytes of editedBytes(file)) process.stdout.write(bytes);
}

/** Where a terminal reads along, signs that it would obey are shown instead. */
function printPatch(files: readonly EditedFile[], path: string): void {
  const { stdout } = process;
  for (const file of files) {
    for (const bytes of unifiedPatch(file, nameInPatch(file.name, path))) {
      stdout.write(stdout.isTTY ? shown(Buffer.from(bytes).toString()) : bytes);
    }
  }
}

function shown(lines: string): string {
  return lines.split("\n").map(printable).join("\n");
}

/** As seen from the working folder; of files elsewhere, as seen from the dataset's, since a patch leads nowhere else. */
function nameInPatch(name: string, path: string): string {
  const fromHere = relative(process.cwd(), resolve(name));
  const isHere = !fromHere.startsWith("..") && !isAbsolute(fromHere);
  const seen = isHere ? fromHere : relative(resolve(path), resolve(name)) || basename(name);
  return seen.split(sep).join("/");
}
