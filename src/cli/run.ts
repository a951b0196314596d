import { Command, CommanderError } from "commander";
import { InputError } from "../files/input-error.js";
import { printable } from "../report/printable.js";
import { anchorCommand } from "./anchor.js";
import { exitCodes } from "./exit-codes.js";
import { explainCommand } from "./explain.js";
import { formatCommand } from "./format.js";
import { generateCommand } from "./generate.js";
import { initCommand } from "./init.js";
import { schemaCommand } from "./schema.js";
import { mindClosedOutputs } from "./terminal.js";
import { validateCommand } from "./validate.js";
import { version } from "./version.js";

/** Runs the command with its arguments and sets the process's exit code; it never throws. */
export async function run(args: readonly string[]): Promise<void> {
  mindClosedOutputs();
  const program = new Command("demarche")
    .description("Check the public record of negotiations: well-formed, coherent, and in the source.")
    .version(version)
    .showHelpAfterError("(--help says more)");
  for (const command of [
    validateCommand(),
    anchorCommand(),
    explainCommand(),
    formatCommand(),
    generateCommand(),
    initCommand(),
    schemaCommand(),
  ])
    program.addCommand(command);
  for (const command of [program, ...program.commands]) command.exitOverride();
  try {
    await program.parseAsync([...args], { from: "user" });
  } catch (error) {
    process.exitCode = fail(error);
  }
}

function fail(error: unknown): number {
  // Commander has said already what it had to say.
  if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.clean : exitCodes.failure;
  const message = error instanceof Error ? error.message : String(error);
  const isOurs = error instanceof InputError;
  process.stderr.write(`demarche: ${printable(isOurs ? message : `this should not have happened: ${message}`)}\n`);
  return exitCodes.failure;
}
