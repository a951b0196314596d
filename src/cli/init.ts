import { Command } from "commander";
import { type Files, writeNewFolder } from "../files/new-folder.js";
import { printable } from "../report/printable.js";
import { readPackageFolder } from "./package-files.js";
import { makeStarter } from "./starter/make-starter.js";
import { mistakes } from "./starter/mistakes.js";
import { version } from "./version.js";

const examples = `
The folder must be absent or empty (a .git may be there); nothing is ever
written over. What it holds is invented.

Examples:
  demarche init ferry-talks
      a dataset of one article, a workflow for GitHub, settings for VS Code
  demarche init
      the same in the current folder

Exit codes: 0 made, 2 could not (then nothing was written).`;

/** The command `demarche init`. */
export function initCommand(): Command {
  return new Command("init")
    .description("Make a folder with a small dataset that validates at once, to try and to replace with your own.")
    .argument("[folder]", "where; the current folder by default")
    .addHelpText("after", examples)
    .action(runInit);
}

async function runInit(folder = "."): Promise<void> {
  const files = makeStarter(readPackageFolder("src/cli/starter/files"), readPackageFolder("schemas/v1"), version);
  await writeNewFolder(folder, files);
  process.stdout.write(nextSteps(folder, files));
}

function nextSteps(folder: string, files: Files): string {
  const width = Math.max(...mistakes.map(({ change }) => change.length));
  return [
    `Made ${files.size} files in ${printable(JSON.stringify(folder))}: an invented article and its records. Next:\n`,
    ...(folder === "." ? [] : [`  cd ${printable(quoteForShell(folder))}`]),
    "  npx demarche validate . --sources texts --require-sources\n",
    "answers three questions with yes. To see one answered with no, change one word",
    "and run that again:\n",
    ...mistakes.map(
      ({ question, file, change, to }) =>
        `  ${question.padEnd(12)}  in ${file.padEnd(16)}  ${change.padEnd(width)}  →  ${to}`,
    ),
    "",
    "README.md says what each file is. Commit the folder and push it to GitHub, as a",
    "repository of its own: .github/workflows/demarche.yml asks the same there.",
    "",
  ].join("\n");
}

function quoteForShell(path: string): string {
  return /^[\w./@%+:-]+$/u.test(path) ? path : `'${path.replaceAll("'", "'\\''")}'`;
}
