/** Writes what in `generated/` comes from `schemas/v1/` and `data/`. Run by `npm run generate`, in the project's folder. */
import { rm } from "node:fs/promises";
import { generate } from "./generate.js";
import { readDatasets, readSchemas } from "./read-inputs.js";
import { writeGenerated } from "./write-generated.js";

const files = await generate(await readSchemas("schemas/v1"), await readDatasets("data"));
await rm("generated", { recursive: true, force: true });
await writeGenerated(files);
