import { readdirSync, readFileSync } from "node:fs";
import { sep } from "node:path";
import { fileURLToPath } from "node:url";

/** The files of a folder of this package, by their path in it, with `/`. The package begins three folders up. */
export function readPackageFolder(folder: string): ReadonlyMap<string, string> {
  const root = fileURLToPath(new URL(`../../../${folder}/`, import.meta.url));
  const found = readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}${sep}${entry.name}`.replaceAll(`${sep}${sep}`, sep));
  return new Map(
    found.sort().map((path) => [path.slice(root.length).split(sep).join("/"), readFileSync(path, "utf8")]),
  );
}
