import { sep } from "node:path";
import type { Folders } from "../report/path-in-repository.js";

/** Where the process runs, and the root of the repository if a CI service says it has one around that. */
export function currentFolders(): Folders {
  const { GITHUB_WORKSPACE, CI_PROJECT_DIR } = process.env;
  const current = withSlashes(process.cwd());
  const root = withSlashes(GITHUB_WORKSPACE || CI_PROJECT_DIR || current);
  return { current, root: `${current}/`.startsWith(`${root}/`) ? root : current };
}

function withSlashes(path: string): string {
  return path
    .split(sep)
    .join("/")
    .replace(/(?<=.)\/$/u, "");
}
