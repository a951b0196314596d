import { Command, CommanderError } from "commander";
import { InputError } from "../files/input-error.js";
import { printable } from "../report/printable.js";
import { exitCodes } from "./exit-codes.js";
import { mindClosedOutputs } from "./terminal.js";
import { version } from "./version.js";

/** Each command, which is loaded for itself: together they take longer to load than most of them to run. */
const commands = {
  validate: async () => (await import("./validate.js")).validateCommand(),
  anchor: async () => (await import("./anchor.js")).anchorCommand(),
  explain: async () => (await import("./explain.js")).explainCommand(),
  format: async () => (await import("./format.js")).formatCommand(),
  generate: async () => (await import("./generate.js")).generateCommand(),
  init: async () => (await import("./init.js")).initCommand(),
  schema: async () => (await import("./schema.js")).schemaCommand(),
} satisfies Readonly<Record<string, () => Promise<Command>>>;

/** Runs the command with its arguments and sets the process's exit code; it never throws. */
export async function run(args: readonly string[]): Promise<void> {
  mindClosedOutputs();
  const program = new Command("demarche")
    .description("Check the public record of negotiations: well-formed, coherent, and in the source.")
    .version(version)
    .showHelpAfterError("(--help says more)");
  for (const load of loadersFor(args[0])) program.addCommand(await load());
  for (const command of [program, ...program.commands]) command.exitOverride();
  try {
    await program.parseAsync([...args], { from: "user" });
  } catch (error) {
    process.exitCode = fail(error);
  }
}

/** The command that is named alone; all of them for help, and for suggestions where none is. */
function loadersFor(name = ""): readonly (() => Promise<Command>)[] {
  const named = Object.entries(commands).filter(([each]) => each === name);
  return (named.length > 0 ? named : Object.entries(commands)).map(([, load]) => load);
}

function fail(error: unknown): number {
  // Commander has said already what it had to say.
  if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.clean : exitCodes.failure;
  const message = error instanceof Error ? error.message : String(error);
  const isOurs = error instanceof InputError;
  process.stderr.write(`demarche: ${printable(isOurs ? message : `this should not have happened: ${message}`)}\n`);
  return exitCodes.failure;
}
