import { Command } from "commander";
import { InputError } from "../files/input-error.js";
import { catalogue } from "../report/catalogue.js";
import { explainCheck, referencePage } from "../report/explain.js";
import { isNearMiss, nearest } from "../structure/nearest.js";

const examples = `
Examples:
  demarche explain integrity/references-resolve
  demarche explain references-resolve
  demarche explain | grep warning`;

/** The command `demarche explain`. */
export function explainCommand(): Command {
  return new Command("explain")
    .description("Say what a finding's code means and what to do about it; without a code, list them all.")
    .argument("[code]", "such as integrity/references-resolve")
    .option("--markdown", "print the pages of all codes as one Markdown document")
    .addHelpText("after", examples)
    .action((code: string | undefined, { markdown = false }: { readonly markdown?: boolean }) => {
      if (markdown) process.stdout.write(referencePage());
      else process.stdout.write(code === undefined ? listChecks() : explainCheck(findCheck(code)));
    });
}

function listChecks(): string {
  const width = Math.max(...catalogue.map(({ code }) => code.length));
  return catalogue
    .map(({ code, severity, description }) => `${code.padEnd(width)}  ${severity.padEnd(7)}  ${description}\n`)
    .join("");
}

function findCheck(code: string): (typeof catalogue)[number] {
  const found = catalogue.find((check) => check.code === code || check.code.endsWith(`/${code}`));
  if (found) return found;
  throw new InputError(`there is no code ${JSON.stringify(code)}; ${hintFor(code)}`);
}

/** The code that may be meant, its stage left out or not. */
function hintFor(code: string): string {
  const name = code.slice(code.indexOf("/") + 1);
  const names = catalogue.map((check) => check.code.slice(check.code.indexOf("/") + 1));
  const near = nearest(name, names);
  const meant = near !== undefined && isNearMiss(name, near) ? catalogue[names.indexOf(near)] : undefined;
  return meant ? `did you mean ${meant.code}?` : "`demarche explain` lists all";
}
