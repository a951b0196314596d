// One side of the comparison, in a process of its own: `node side.mjs <side> <folder of schemas> <folder to write>`.
// Prints how long it took, from the first import on and without imports, and how much memory it held at most.
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

/** @typedef {(folder: string, names: readonly string[]) => Promise<ReadonlyMap<string, string>>} Side */

/** @type {Readonly<Record<string, () => Promise<Side>>>} */
const sides = {
  "this project": async () => {
    // What it loads when it first generates is loaded before, as it is for the other side.
    await import("json-schema-to-typescript");
    createRequire(import.meta.url)("ts-morph");
    const { generateTypes } = await import("../../../dist/src/codegen/types.js");
    return async (folder, names) => {
      const texts = await Promise.all(names.map((name) => readFile(join(folder, name), "utf8")));
      const { files } = await generateTypes(names.map((name, index) => ({ name, schema: JSON.parse(texts[index]) })));
      return files;
    };
  },
  "alone, unformatted": () => alone(false),
  "alone, formatted": () => alone(true),
};

/** @returns {Promise<Side>} */
async function alone(format) {
  const { compileFromFile } = await import("json-schema-to-typescript");
  return async (folder, names) => {
    const texts = new Map();
    for (const name of names) {
      const text = await compileFromFile(join(folder, name), { format, cwd: folder });
      texts.set(name.replace(/(?:\.schema)?\.json$/u, ".ts"), text);
    }
    return texts;
  };
}

const [side = "", input = "", output = ""] = process.argv.slice(2);
const start = performance.now();
const generate = await sides[side]();
const imported = performance.now();
const names = (await readdir(input)).filter((name) => name.endsWith(".json")).sort();
const files = await generate(input, names);
const generated = performance.now();
for (const [name, text] of files) {
  await mkdir(dirname(join(output, name)), { recursive: true });
  await writeFile(join(output, name), text);
}
const megabytes = process.resourceUsage().maxRSS / 1024;
process.stdout.write(JSON.stringify({ generation: generated - imported, whole: performance.now() - start, megabytes }));
