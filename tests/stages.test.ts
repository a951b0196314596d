import { readdir, readFile } from "node:fs/promises";
import { isBuiltin } from "node:module";
import { posix } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { describe, expect, test } from "vitest";

/** The journey; a stage knows itself and what comes before. */
const stages = ["read", "structure", "integrity", "profile", "evidence", "anchor", "report"];

/** Where Node may be used: everything else loads in a browser. */
const needsNode = ["src/files/", "src/node.ts", "src/cli/", "src/codegen/", "src/schemas/"];

const project = fileURLToPath(new URL("..", import.meta.url));
const imports = await readImports("src", "generated");
const manifest: Manifest = JSON.parse(await readFile(`${project}/package.json`, "utf8"));

interface Manifest {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
}

interface Import {
  readonly from: string;
  /** A path in the project, or what stands in the import where it is none. */
  readonly to: string;
}

describe.each(stages)("the stage %s", (stage) => {
  test("has files", () => {
    expect(imports.filter(({ from }) => isIn(from, [`src/${stage}/`]))).not.toHaveLength(0);
  });

  test("imports from itself, from stages before it, the shape of a finding, and what is generated", () => {
    const known = stages.slice(0, stages.indexOf(stage) + 1).map((name) => `src/${name}/`);
    expect(importsFrom([`src/${stage}/`], ["src/finding.ts", "generated/", ...known])).toEqual([]);
  });
});

test("the shape of a finding imports nothing but what is generated", () => {
  expect(importsFrom(["src/finding.ts"], ["generated/"])).toEqual([]);
});

test("only the way in from Node and the commands reach for files", () => {
  const others = imports.filter(({ from }) => !isIn(from, ["src/files/", "src/node.ts", "src/cli/"]));
  expect(others.filter(({ to }) => isIn(to, ["src/files/"])).map(show)).toEqual([]);
});

test("only the journey's timetable, the ways in and the commands know more than one stage's place in the row", () => {
  const isStage = (path: string): boolean => stages.some((stage) => isIn(path, [`src/${stage}/`]));
  const outside = imports.filter(({ from, to }) => isStage(to) && !isStage(from) && from.startsWith("src/"));
  const allowed = [
    ...needsNode,
    "src/validate.ts",
    "src/validate-records.ts",
    "src/standard-schema.ts",
    "src/anchor-records.ts",
    "src/from-profile.ts",
    "src/text-identity.ts",
    "src/to-profile.ts",
    "src/index.ts",
  ];
  expect(outside.filter(({ from }) => !isIn(from, allowed)).map(show)).toEqual([]);
});

test("no other part knows codegen or the commands; codegen knows schemas and what judges by them", () => {
  const others = imports.filter(({ from }) => !isIn(from, ["src/codegen/", "src/cli/"]));
  expect(others.filter(({ to }) => isIn(to, ["src/codegen/", "src/cli/"])).map(show)).toEqual([]);
  const allowed = ["src/codegen/", "src/schemas/", "src/structure/"];
  // The written reference is generated from the checks themselves.
  const reference = [
    "src/codegen/reference.ts → src/report/codes.ts",
    "src/codegen/reference.ts → src/report/explain.ts",
  ];
  expect(importsFrom(["src/codegen/"], allowed)).toEqual(reference);
});

test("Node is used only where files, commands and codegen are", () => {
  const others = imports.filter(({ from }) => !isIn(from, needsNode));
  expect(others.filter(({ to }) => isBuiltin(to)).map(show)).toEqual([]);
});

test.each(["src/index.ts", "generated/standard-schema.ts", "generated/data/geneva-security-talks.ts"])(
  "nothing that %s reaches needs Node",
  (entry) => {
    const reached = reachableFrom(entry);
    expect(reached.size).toBeGreaterThan(2);
    expect([...reached].filter((path) => isBuiltin(path) || isIn(path, needsNode))).toEqual([]);
  },
);

test("what runs depends on the declared dependencies, on all of them, and on nothing else", () => {
  const packages = new Set(imports.filter(({ from }) => !isIn(from, ["src/codegen/"])).flatMap(packageOf));
  expect([...packages].sort()).toEqual(Object.keys(manifest.dependencies).sort());
});

test("codegen depends on what is declared", () => {
  const packages = new Set(imports.filter(({ from }) => isIn(from, ["src/codegen/"])).flatMap(packageOf));
  const declared = { ...manifest.dependencies, ...manifest.devDependencies };
  expect(Object.keys(declared)).toEqual(expect.arrayContaining([...packages]));
});

/** The imports of these places that lead to other places of the project than those allowed. */
function importsFrom(places: readonly string[], allowed: readonly string[]): readonly string[] {
  const own = imports.filter(({ from, to }) => isIn(from, places) && isOurs(to));
  return own.filter(({ to }) => !isIn(to, allowed)).map(show);
}

function isOurs(path: string): boolean {
  return /^(?:src|generated)\//u.test(path);
}

function isIn(path: string, places: readonly string[]): boolean {
  return places.some((place) => (place.endsWith("/") ? path.startsWith(place) : path === place));
}

function show({ from, to }: Import): string {
  return `${from} → ${to}`;
}

function packageOf({ to }: Import): readonly string[] {
  if (isOurs(to) || isBuiltin(to)) return [];
  return [
    to
      .split("/")
      .slice(0, to.startsWith("@") ? 2 : 1)
      .join("/"),
  ];
}

function reachableFrom(entry: string): ReadonlySet<string> {
  const reached = new Set([entry]);
  for (const path of reached) for (const { from, to } of imports) if (from === path) reached.add(to);
  return reached;
}

/** Every import and re-export of every file, of types too. */
async function readImports(...folders: readonly string[]): Promise<readonly Import[]> {
  const entries = await Promise.all(
    folders.map((folder) =>
      readdir(`${project}/${folder}`, { recursive: true }).then((names) =>
        names.map((name) => `${folder}/${name.replaceAll("\\", "/")}`),
      ),
    ),
  );
  const paths = entries.flat().filter((path) => path.endsWith(".ts"));
  const found = await Promise.all(
    paths.map(async (from) => {
      const { importedFiles } = ts.preProcessFile(await readFile(`${project}/${from}`, "utf8"));
      return importedFiles.map(({ fileName }) => ({ from, to: resolve(from, fileName) }));
    }),
  );
  return found.flat();
}

function resolve(from: string, specifier: string): string {
  if (!specifier.startsWith(".")) return specifier;
  return posix.join(posix.dirname(from), specifier).replace(/\.js$/u, ".ts");
}
