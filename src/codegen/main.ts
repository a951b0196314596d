/** Writes what in `generated/` comes from `schemas/v1/` and `data/`. Run by `npm run generate`, in the project's folder. */
import { readdir, rm } from "node:fs/promises";
import { generate } from "./generate.js";
import { readDatasets, readSchemas } from "./read-inputs.js";
import { writeGenerated } from "./write-generated.js";

/** Written by a benchmark, which takes longer than anybody waits after an edit. */
const byBenchmarks = new Set(["limits.md"]);

const files = await generate(await readSchemas("schemas/v1"), await readDatasets("data"));
const stale = (await readdir("generated")).filter((name) => !byBenchmarks.has(name));
for (const name of stale) await rm(`generated/${name}`, { recursive: true });
await writeGenerated(files);
