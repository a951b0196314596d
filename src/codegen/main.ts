/** Writes `generated/` anew from `schemas/v1/` and `data/`. Run by `npm run generate`, in the project's folder. */
import { mkdir, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { generate } from "./generate.js";
import { readDatasets, readSchemas } from "./read-inputs.js";

const files = await generate(await readSchemas("schemas/v1"), await readDatasets("data"));
await rm("generated", { recursive: true, force: true });
for (const [path, text] of files) {
  const target = join("generated", path);
  await mkdir(dirname(target), { recursive: true });
  await writeFile(target, text);
}
