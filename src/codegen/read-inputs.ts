/** Reads what the generated files come from. Of `codegen/`, only this file and `write-generated.ts` touch the disk, and `main.ts` clears the folder. */
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { SchemaFile } from "../schemas/schema.js";
import type { DatasetFolder } from "./dataset-module.js";

/** Every `*.schema.json` of a folder, by name. */
export async function readSchemas(folder: string): Promise<readonly SchemaFile[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith(".schema.json")).sort();
  return Promise.all(names.map(async (name) => ({ name, schema: await readJson(join(folder, name)) })));
}

/** Every dataset of a folder: each sub-folder with a `dataset.json`, with the records of the files that it names. */
export async function readDatasets(folder: string): Promise<readonly DatasetFolder[]> {
  const manifests = (await readdir(folder, { recursive: true })).filter((path) =>
    /^[^/\\]+[/\\]dataset\.json$/u.test(path),
  );
  return Promise.all(manifests.sort().map((path) => readDataset(folder, path.slice(0, -"/dataset.json".length))));
}

async function readDataset(folder: string, name: string): Promise<DatasetFolder> {
  const manifest = await readJson<DatasetManifest>(join(folder, name, "dataset.json"));
  const texts = await Promise.all(manifest.files.map(({ path }) => readFile(join(folder, name, path), "utf8")));
  const lines = texts.flatMap((text) => text.split("\n")).filter((line) => line.trim() !== "");
  return { name, manifest, records: lines.map((line) => JSON.parse(line)) };
}

interface DatasetManifest {
  readonly files: readonly { readonly path: string }[];
}

async function readJson<T>(path: string): Promise<T> {
  return JSON.parse(await readFile(path, "utf8"));
}
