import { existsSync, readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** The folder of public test suites, if it lies beside the project. */
export function corpus(name: string): string | undefined {
  const folder = fileURLToPath(new URL(`../../shared/corpora/${name}`, import.meta.url));
  return existsSync(folder) ? folder : undefined;
}

/** The article's file, if it is at hand: `DEMARCHE_ARTICLE`, or beside the project. */
export function articlePath(): string | undefined {
  const given = process.env["DEMARCHE_ARTICLE"];
  if (given) return given;
  const folder = fileURLToPath(new URL("../../shared/article/", import.meta.url));
  const name = existsSync(folder) ? readdirSync(folder).find((file) => file.endsWith(".txt")) : undefined;
  return name === undefined ? undefined : folder + name;
}
