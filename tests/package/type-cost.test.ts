import { readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import ts from "typescript";
import { afterAll, expect, test } from "vitest";
import manifest from "../../package.json" with { type: "json" };
import { makeFolder, project, unpackProject } from "./packed.js";
import { settingsOf } from "./type-check.js";

/** What importing every module may add to a consumer's compilation. `npm run bench:types` says what that is in time. */
const ceiling = { files: 40, types: 1_500, instantiations: 1_500 };

const folder = await makeFolder();
await unpackProject(folder);
afterAll(() => rm(folder, { recursive: true, force: true }));

const modules = Object.entries(manifest.exports).flatMap(([subpath, target]) =>
  typeof target === "string" ? [] : [subpath.replace(/^\./u, manifest.name)],
);
const importAll = modules.map((name, index) => `import * as m${index} from "${name}"; m${index};`).join("\n");
const nothing = await compile("nothing.mts", "export {};");

test("all modules together cost a consumer's compiler little", async () => {
  const added = moreThanNothing(await compile("all.mts", importAll));
  expect(added.files).toBeGreaterThan(modules.length);
  expect(added.files).toBeLessThan(ceiling.files);
  expect(added.types).toBeLessThan(ceiling.types);
  expect(added.instantiations).toBeLessThan(ceiling.instantiations);
});

test("a dataset whose type is what the compiler sees in its records would cost more", async () => {
  const data = join(project, "data/geneva-security-talks");
  const files = (await readdir(data)).filter((name) => name.endsWith(".ndjson"));
  const texts = await Promise.all(files.map((name) => readFile(join(data, name), "utf8")));
  const literal = `export const records = [${texts.join("").trim().split("\n").join(",\n")}] as const;`;
  expect(moreThanNothing(await compile("literal.mts", literal)).types).toBeGreaterThan(ceiling.types);
});

/** What a program needs, its check included. */
type Cost = Readonly<Record<keyof typeof ceiling, number>>;

async function compile(name: string, text: string): Promise<Cost> {
  const path = join(folder, name);
  await writeFile(path, text);
  const { options } = ts.convertCompilerOptionsFromJson(settingsOf({ resolution: "nodenext" }), folder);
  const program = ts.createProgram([path], options);
  expect(ts.getPreEmitDiagnostics(program).map(({ messageText }) => messageText)).toEqual([]);
  return {
    files: program.getSourceFiles().length,
    types: program.getTypeCount(),
    instantiations: program.getInstantiationCount(),
  };
}

function moreThanNothing({ files, types, instantiations }: Cost): Cost {
  return {
    files: files - nothing.files,
    types: types - nothing.types,
    instantiations: instantiations - nothing.instantiations,
  };
}
