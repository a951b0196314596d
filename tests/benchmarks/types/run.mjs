// What it costs a consumer's `tsc --noEmit` to import every module of the package: `npm run bench:types [<tsc>…]`, the
// compiler of the checkout or other programs. With and without take turns; the median of the pairs' differences counts.
import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const project = fileURLToPath(new URL("../../../", import.meta.url));
const rounds = 15;
const goal = { share: 0.1, milliseconds: 150 };
const { exports } = JSON.parse(readFileSync(join(project, "package.json"), "utf8"));
const modules = Object.keys(exports).filter((subpath) => typeof exports[subpath] === "object");

const common = `export interface Note { readonly about: string; readonly words: readonly string[] }
export const lengths = (notes: readonly Note[]): number[] => notes.map(({ words }) => words.join(" ").length);
`;
const imports = modules.map((subpath, index) => `import * as m${index} from "demarche${subpath.slice(1)}";\n`).join("");
const use = `import type { DemarcheRecord, Mutable, Quote } from "demarche";
export const noteOf = (quote: Quote): Note => ({ about: quote.speaker, words: quote.text.split(" ") });
export const open: Mutable<Quote>[] = [];
export const labels = (records: readonly DemarcheRecord[]): string[] =>
  records.flatMap((record) => (record.type === "Actor" || record.type === "Meeting" ? record.name : []));
`;
const programs = {
  without: common,
  with: `${imports}${use}${common}export const all = [${modules.map((_, i) => `m${i}`)}];\n`,
};

const folder = mkdtempSync(join(tmpdir(), "demarche-bench-"));
try {
  install();
  const given = process.argv.slice(2).map((path) => resolve(path));
  for (const compiler of given.length > 0 ? given : [join(project, "node_modules/typescript/bin/tsc")]) {
    for (const skipLibCheck of [false, true]) measure(compiler, skipLibCheck);
  }
} catch (error) {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** Lays the packed package down as if it were installed; its declarations need nothing else. */
function install() {
  const target = join(folder, "node_modules/demarche");
  mkdirSync(target, { recursive: true });
  const packed = execFileSync("npm", ["pack", "--ignore-scripts", "--json", "--pack-destination", folder], {
    cwd: project,
    stdio: ["ignore", "pipe", "ignore"],
  });
  execFileSync("tar", ["-xzf", join(folder, JSON.parse(packed)[0].filename), "-C", target, "--strip-components=1"]);
}

function measure(compiler, skipLibCheck) {
  for (const [name, text] of Object.entries(programs)) writeProgram(name, text, skipLibCheck);
  const pairs = [];
  // The first pair warms the disk's cache.
  for (let round = 0; round <= rounds; round++) {
    const names = round % 2 === 0 ? ["without", "with"] : ["with", "without"];
    pairs.push(Object.fromEntries(names.map((name) => [name, compile(compiler, name)])));
  }
  print(`${versionOf(compiler)}, skipLibCheck ${skipLibCheck}`, pairs.slice(1));
}

function writeProgram(name, text, skipLibCheck) {
  mkdirSync(join(folder, name), { recursive: true });
  const compilerOptions = {
    ...{ target: "es2022", lib: ["es2022"], module: "nodenext", moduleResolution: "nodenext", types: [] },
    ...{ strict: true, exactOptionalPropertyTypes: true, noEmit: true, skipLibCheck },
  };
  writeFileSync(join(folder, name, "package.json"), JSON.stringify({ name, type: "module" }));
  writeFileSync(join(folder, name, "main.ts"), text);
  writeFileSync(join(folder, name, "tsconfig.json"), JSON.stringify({ compilerOptions, files: ["main.ts"] }));
}

/** One run: milliseconds by the clock and of processor time (of Node's own process), types, instantiations, memory. */
function compile(compiler, name) {
  const atEnd = 'process.on("exit",()=>process.stderr.write(JSON.stringify(process.cpuUsage())))';
  const given = ["--import", `data:text/javascript,${encodeURIComponent(atEnd)}`, compiler, "-p", name];
  const start = performance.now();
  const { status, stdout, stderr } = spawnSync(process.execPath, [...given, "--extendedDiagnostics"], {
    cwd: folder,
    encoding: "utf8",
  });
  const clock = performance.now() - start;
  if (status !== 0) throw new Error(`the program "${name}" does not compile:\n${stdout}${stderr}`);
  const { user, system } = JSON.parse(stderr);
  const figure = (label) => Number(new RegExp(`^${label}:\\s+(\\d+)`, "mu").exec(stdout)?.[1]);
  const counts = { types: figure("Types"), instantiations: figure("Instantiations"), kilobytes: figure("Memory used") };
  return { clock, processor: (user + system) / 1000, ...counts };
}

function versionOf(compiler) {
  return `TypeScript ${execFileSync(process.execPath, [compiler, "--version"], { encoding: "utf8" }).match(/\d\S*/u)?.[0]}`;
}

function print(title, pairs) {
  const row = (label, name, digits = 0) => {
    const [before, after] = ["without", "with"].map((side) => median(pairs.map((pair) => pair[side][name])));
    const more = median(pairs.map((pair) => pair.with[name] - pair.without[name]));
    const numbers = [before, after, more].map((value) => value.toFixed(digits).padStart(10));
    return {
      before,
      more,
      text: `  ${label.padEnd(22)}${numbers.join("")}${`${((100 * more) / before).toFixed(1)} %`.padStart(10)}`,
    };
  };
  const clock = row("milliseconds", "clock");
  const lines = [
    `${title}, ${pairs.length} pairs`,
    `  ${"".padEnd(22)}${["without", "with", "more", ""].map((head) => head.padStart(10)).join("")}`,
    clock.text,
    row("processor milliseconds", "processor").text,
    row("types", "types").text,
    row("instantiations", "instantiations").text,
    row("kilobytes", "kilobytes").text,
  ];
  const limit = Math.max(goal.share * clock.before, goal.milliseconds);
  lines.push(`  goal: at most ${limit.toFixed(0)} ms more: ${clock.more <= limit ? "met" : "MISSED"}`);
  process.stdout.write(`${lines.join("\n")}\n\n`);
}

function median(values) {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)];
}
