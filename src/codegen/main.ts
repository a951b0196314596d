/** Writes `generated/` anew from `schemas/v1/`, `data/` and the checks. Run by `npm run generate`, in the project's folder. */
import { mkdir, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { codesModule } from "../report/codes.js";
import { referencePage } from "../report/explain.js";
import { generate } from "./generate.js";
import { readDatasets, readSchemas } from "./read-inputs.js";

const files = new Map([
  ...(await generate(await readSchemas("schemas/v1"), await readDatasets("data"))),
  ["checks.md", referencePage()] as const,
  ["codes.ts", codesModule()] as const,
]);
await rm("generated", { recursive: true, force: true });
for (const [path, text] of files) {
  const target = join("generated", path);
  await mkdir(dirname(target), { recursive: true });
  await writeFile(target, text);
}
