import { Readable } from "node:stream";
import { InvalidArgumentError } from "commander";
import { replaceFile } from "../files/write-file.js";
import { inBlocks } from "../report/blocks.js";
import type { LocatedFinding } from "../report/describe.js";
import type { Report } from "../report/report.js";
import type { Reporter } from "../report/reporter.js";
import { reporters } from "../report/reporters/index.js";
import { currentFolders } from "./folders.js";
import { columnsOf, wantsColor } from "./terminal.js";
import { version } from "./version.js";

/** A reporter, and the file that its text goes to; standard output if there is none. */
export interface Output {
  readonly name: string;
  readonly file?: string;
}

/** Adds what `--reporter` says to what it said before. */
export function addOutput(value: string, known: readonly Output[] = []): readonly Output[] {
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

/** How findings are shown, whatever the reporter. */
export interface Display {
  /** What was validated, as the user named it. */
  readonly subject: string;
  readonly color: boolean | undefined;
}

/** The outputs of a run, together: findings go to those that show them at once, the report ends them all. */
export class Outputs {
  readonly #outputs: readonly OpenOutput[];

  constructor(outputs: readonly Output[], display: Display) {
    this.#outputs = (outputs.length > 0 ? outputs : [{ name: "pretty" }]).map((output) => open(output, display));
  }

  say(located: LocatedFinding): void {
    for (const { reporter, write } of this.#outputs) if (reporter.finding) write(reporter.finding(located));
  }

  /** Ends the output. Totals are those of the whole run, however many findings the report holds. */
  async end(report: Report): Promise<void> {
    for (const { reporter, write } of this.#outputs) for (const part of reporter.end(report)) write(part);
    for (const { file, written } of this.#outputs)
      if (file !== undefined) await replaceFile(file, Readable.from(inBlocks(written)));
    const hidden = report.counts.errors + report.counts.warnings - report.findings.length;
    if (hidden > 0) process.stderr.write(`demarche: ${hidden} findings are not shown (--max-findings)\n`);
  }
}

interface OpenOutput {
  readonly file: string | undefined;
  readonly reporter: Reporter;
  readonly written: readonly string[];
  readonly write: (text: string) => void;
}

function open({ name, file }: Output, { subject, color }: Display): OpenOutput {
  const toTerminal = file === undefined;
  const context = {
    subject,
    colors: toTerminal && wantsColor(process.stdout, color),
    columns: columnsOf(toTerminal ? process.stdout : {}),
    version,
    folders: currentFolders(),
  };
  const written: string[] = [];
  return {
    file,
    reporter: (reporters[name] as NonNullable<(typeof reporters)[string]>)(context),
    written,
    write: (text) => {
      if (toTerminal) process.stdout.write(text);
      else written.push(text);
    },
  };
}
