import { readdir, readFile } from "node:fs/promises";
import { relative } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { expect, test } from "vitest";
import { generate } from "../../src/codegen/generate.js";
import { readDatasets, readSchemas } from "../../src/codegen/read-inputs.js";
import { codesModule } from "../../src/report/codes.js";
import { referencePage } from "../../src/report/explain.js";

const project = fileURLToPath(new URL("../..", import.meta.url));
const schemas = await readSchemas(`${project}/schemas/v1`);
const datasets = await readDatasets(`${project}/data`);

/** Compared by the tests of the benchmarks. */
const writtenByBenchmarks = ["limits.md"];

test("what stands in generated/ is what the schemas and the data give, byte for byte; if not, run `npm run generate`", async () => {
  const fresh = new Map([
    ...(await generate(schemas, datasets)),
    ["checks.md", referencePage()] as const,
    ["codes.ts", codesModule()] as const,
  ]);
  expect([...fresh.keys(), ...writtenByBenchmarks].sort()).toEqual(await filesIn("generated"));
  for (const [path, text] of fresh) {
    const committed = await readFile(`${project}/generated/${path}`, "utf8");
    expect(committed === text, `generated/${path} is out of date`).toBe(true);
  }
}, 60_000);

test("generating twice gives the same, and changes no schema", async () => {
  const before = JSON.stringify(schemas);
  const texts = await Promise.all([generate(schemas, datasets), generate(schemas, datasets)]);
  expect([...(texts[0] ?? [])]).toEqual([...(texts[1] ?? [])]);
  expect(JSON.stringify(schemas)).toBe(before);
}, 60_000);

test("what is generated is accepted by the strictest compiler", () => {
  const program = ts.createProgram(
    ["guards.ts", "types/index.ts", ...datasets.map(({ name }) => `data/${name}.ts`)].map(
      (path) => `${project}/generated/${path}`,
    ),
    {
      strict: true,
      exactOptionalPropertyTypes: true,
      noUncheckedIndexedAccess: true,
      noUnusedLocals: true,
      isolatedDeclarations: true,
      declaration: true,
      verbatimModuleSyntax: true,
      skipLibCheck: false,
      noEmit: true,
      types: [],
      target: ts.ScriptTarget.ES2023,
      module: ts.ModuleKind.NodeNext,
      moduleResolution: ts.ModuleResolutionKind.NodeNext,
    },
  );
  const messages = ts
    .getPreEmitDiagnostics(program)
    .map(
      ({ file, messageText }) =>
        `${relative(project, file?.fileName ?? "")}: ${ts.flattenDiagnosticMessageText(messageText, " ")}`,
    );
  expect(messages).toEqual([]);
}, 60_000);

async function filesIn(folder: string): Promise<readonly string[]> {
  const entries = await readdir(`${project}/${folder}`, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(`${project}/${folder}`, `${entry.parentPath}/${entry.name}`).replaceAll("\\", "/"))
    .sort();
}
