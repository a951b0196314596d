import { existsSync, readdirSync, readFileSync } from "node:fs";
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

/** A schema among the corpora beside the project, if they are at hand. */
export function referee(name: string): OracleFile | undefined {
  const folder = corpus("referees");
  const path = folder && join(folder, name);
  if (!path || !existsSync(path)) return undefined;
  return { name, schema: JSON.parse(readFileSync(path, "utf8")) as SchemaNode };
}
