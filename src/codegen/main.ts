/** Writes `generated/` anew from `schemas/v1/`. Run by `npm run generate`, in the project's folder. */
import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { generate } from "./generate.js";
import type { SchemaFile } from "./schema.js";

export async function readSchemas(folder: string): Promise<readonly SchemaFile[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith(".schema.json")).sort();
  return Promise.all(
    names.map(async (name) => ({ name, schema: JSON.parse(await readFile(join(folder, name), "utf8")) })),
  );
}

const files = await generate(await readSchemas("schemas/v1"));
await rm("generated", { recursive: true, force: true });
for (const [path, text] of files) {
  const target = join("generated", path);
  await mkdir(dirname(target), { recursive: true });
  await writeFile(target, text);
}
