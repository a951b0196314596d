import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { SchemaNode } from "../../../src/schemas/schema.js";
import { corpus } from "../../corpora.js";
import type { OracleFile } from "./oracle-case.js";

const modules = fileURLToPath(new URL("../../../node_modules/", import.meta.url));

/** A JSON file of an installed package: `har-schema/lib/har.json`. */
export function packaged(path: string): unknown {
  return JSON.parse(readFileSync(join(modules, path), "utf8"));
}

/** A schema of an installed package, under the name of its file. */
export function schemaOf(path: string): OracleFile {
  return { name: basename(path), schema: packaged(path) as SchemaNode };
}

/** All JSON files in a folder of an installed package, by name. */
export function packagedIn(folder: string): readonly string[] {
  const names = readdirSync(join(modules, folder)).filter((name) => name.endsWith(".json"));
  return names.sort().map((name) => `${folder}/${name}`);
}

/** The folder of schemas that consumers of our reports use, if it lies beside the project. */
export const referees: string | undefined = corpus("referees");

/** A schema in that folder. */
export function referee(name: string): OracleFile | undefined {
  if (referees === undefined) return undefined;
  return { name, schema: JSON.parse(readFileSync(join(referees, name), "utf8")) as SchemaNode };
}
