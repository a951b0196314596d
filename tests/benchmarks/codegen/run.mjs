// Compares types made by this project with those of json-schema-to-typescript alone, on the same folders of schemas:
// `npm run bench:codegen`. Each run of a side is a process of its own; the sides take turns, and medians are printed.
import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const project = fileURLToPath(new URL("../../../", import.meta.url));
const sides = ["alone, unformatted", "this project", "alone, formatted"];
const rounds = 5;
const goals = { ratio: 1.5, checkMilliseconds: 1000 };

const scratch = mkdtempSync(join(tmpdir(), "demarche-bench-"));
try {
  compare("our own schemas", copyOwnSchemas());
  compare("GitHub's webhooks", writeOctokit());
  timeCheck();
} catch (error) {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

function copyOwnSchemas() {
  const folder = join(scratch, "own");
  cpSync(join(project, "schemas/v1"), folder, { recursive: true });
  return folder;
}

/** The package has its schemas bundled in one file; here each is one again, as in their repository. */
function writeOctokit() {
  const folder = join(scratch, "octokit");
  mkdirSync(folder);
  const bundle = readFileSync(join(project, "node_modules/@octokit/webhooks-schemas/schema.json"), "utf8");
  const named = bundle.replace(/"#\/definitions\/([^"]*)"/gu, (_, key) => JSON.stringify(fileName(key)));
  for (const [key, schema] of Object.entries(JSON.parse(named).definitions)) {
    writeFileSync(join(folder, fileName(key)), JSON.stringify(schema));
  }
  return folder;
}

function fileName(definition) {
  return `${definition.replaceAll("$", ".")}.schema.json`;
}

function compare(title, folder) {
  const outputs = new Map(sides.map((side) => [side, join(scratch, `${title} ${side}`.replaceAll(/\W+/gu, "-"))]));
  const measured = new Map(sides.map((side) => [side, []]));
  for (let round = 0; round < rounds; round++) {
    for (const side of sides) {
      // Formatting is for information; once is enough.
      if (side === "alone, formatted" && round > 0) continue;
      const compiled = round < 3 || measured.get(side).at(-1)?.compilation !== undefined;
      const run = runSide(side, folder, outputs.get(side));
      measured.get(side).push({ ...run, ...(compiled && { compilation: timeCompiler(outputs.get(side)) }) });
    }
  }
  print(title, folder, { outputs, measured });
}

function runSide(side, folder, output) {
  const script = join(project, "tests/benchmarks/codegen/side.mjs");
  return JSON.parse(execFileSync(process.execPath, [script, side, folder, output], { encoding: "utf8" }));
}

function timeCompiler(folder) {
  const config = { compilerOptions: { strict: true, noEmit: true, module: "nodenext", target: "es2023", types: [] } };
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify(config));
  writeFileSync(join(folder, "package.json"), '{ "type": "module" }');
  const start = performance.now();
  const { status, stdout } = spawnSync(
    process.execPath,
    [join(project, "node_modules/typescript/bin/tsc"), "-p", folder],
    { encoding: "utf8" },
  );
  if (status !== 0) process.stdout.write(`  (does not compile: ${stdout.split("\n").length - 1} lines of errors)\n`);
  return performance.now() - start;
}

function print(title, folder, { outputs, measured }) {
  const median = (side, figure) => {
    const values = measured
      .get(side)
      .map((run) => run[figure])
      .filter((value) => value !== undefined);
    return values.sort((one, other) => one - other)[values.length >> 1];
  };
  const rows = [
    ["generation, ms", (side) => median(side, "generation"), 0],
    ["with imports and writing, ms", (side) => median(side, "whole"), 0],
    ["memory at most, MB", (side) => median(side, "megabytes"), 0],
    ["output, kB", (side) => outputOf(outputs.get(side)).length / 1000, 1],
    ["declarations", (side) => outputOf(outputs.get(side)).match(/^export (?:interface|type) \w/gmu)?.length ?? 0, 0],
    ["tsc over the output, ms", (side) => median(side, "compilation"), 0],
  ];
  const line = (cells) =>
    `  ${cells[0].padEnd(30)}${cells
      .slice(1)
      .map((cell) => cell.padStart(20))
      .join("")}\n`;
  process.stdout.write(`\n${title}: ${readdirSync(folder).length} schemas, medians of ${rounds}\n`);
  process.stdout.write(line(["", ...sides, "ratio"]));
  for (const [name, figure, digits] of rows) {
    const ratio = figure("this project") / figure("alone, unformatted");
    process.stdout.write(line([name, ...sides.map((side) => figure(side).toFixed(digits)), ratio.toFixed(2)]));
  }
  const ratio = median("this project", "generation") / median("alone, unformatted", "generation");
  const within = ratio <= goals.ratio ? "within" : "BEYOND";
  process.stdout.write(
    `  generation is ${within} the goal of ${goals.ratio} times that of json-schema-to-typescript\n`,
  );
}

function outputOf(folder) {
  return readdirSync(folder, { recursive: true })
    .filter((name) => name.endsWith(".ts"))
    .map((name) => readFileSync(join(folder, name), "utf8"))
    .join("");
}

/** `demarche generate --check` over our own schemas, once their types are written. */
function timeCheck() {
  const command = [
    join(project, "dist/src/cli/main.js"),
    "generate",
    join(project, "schemas/v1"),
    "--out",
    join(scratch, "checked"),
  ];
  if (!existsSync(join(project, "dist/src/cli/generate.js"))) return;
  execFileSync(process.execPath, command);
  const times = Array.from({ length: rounds }, () => {
    const start = performance.now();
    execFileSync(process.execPath, [...command, "--check"]);
    return performance.now() - start;
  }).sort((one, other) => one - other);
  const median = times[times.length >> 1];
  const within = median < goals.checkMilliseconds ? "within" : "BEYOND";
  process.stdout.write(
    `\ndemarche generate --check on our own schemas: ${median.toFixed(0)} ms, ${within} the goal of a second\n`,
  );
}
