import { existsSync, readFileSync } from "node:fs";
import { readFile, rm } from "node:fs/promises";
import { join, posix, relative } from "node:path";
import { publint } from "publint";
import ts from "typescript";
import { afterAll, expect, test } from "vitest";
import { attempt, makeFolder, packProject, project } from "./packed.js";

const folder = await makeFolder();
const packed = await packProject(folder);
const manifest: Manifest = JSON.parse(await readFile(`${project}/package.json`, "utf8"));

afterAll(() => rm(folder, { recursive: true, force: true }));

interface Manifest {
  readonly exports: Readonly<Record<string, string | Readonly<Record<"types" | "default", string>>>>;
  readonly bin: Readonly<Record<string, string>>;
  readonly scripts: Readonly<Record<string, string>>;
}

const data = "data/geneva-security-talks";
const profiles = ["openai", "anthropic", "gemini"];
const schemas = ["actor", "dataset", "demand", "evidence", "meeting", "position", "quote", "source", "terms"];

test("every subpath is named, and there are no others", () => {
  const names = Object.keys(manifest.exports);
  expect(names.filter((name) => name.includes("*"))).toEqual([]);
  expect([...names].sort()).toEqual(
    [
      ".",
      "./node",
      "./package.json",
      "./standard-schema",
      ...schemas.map((name) => `./schemas/v1/${name}.schema.json`),
      ...profiles.map((name) => `./profiles/${name}.schema.json`),
      `./${data}`,
      `./${data}/dataset.json`,
    ].sort(),
  );
});

test("what the subpaths and the command lead to is packed", () => {
  const targets = Object.values(manifest.exports).flatMap((target) =>
    typeof target === "string" ? [target] : Object.values(target),
  );
  for (const target of [...targets, ...Object.values(manifest.bin)]) {
    expect(packed.files).toContain(target.replace(/^\.\//u, ""));
  }
});

test("the documents of the package are packed", () => {
  expect(packed.files).toEqual(
    expect.arrayContaining(["CHANGELOG.md", "LICENSE", "LICENSE-DATA", "README.md", "RIGHTS.md"]),
  );
});

test("of the built files those are packed that have a source; no tests, no maps", () => {
  const built = packed.files.filter((path) => path.startsWith("dist/"));
  const stale = built.filter((path) => !existsSync(`${project}/${sourceOf(path)}`));
  expect(stale, "left over from sources that are gone: delete dist/ and build again").toEqual([]);
  expect(built.filter((path) => /tests?\/|\.map$|\.tsbuildinfo$/u.test(path))).toEqual([]);
  expect(new Set(built.map(sourceOf)).size).toBe(built.filter((path) => path.endsWith(".js")).length);
});

test("declarations are packed of the folders that those of the modules lead to, and of no others", () => {
  const options = { module: ts.ModuleKind.NodeNext, moduleResolution: ts.ModuleResolutionKind.NodeNext };
  const entries = Object.values(manifest.exports).flatMap((target) =>
    typeof target === "string" ? [] : join(project, target.types),
  );
  const reached = ts
    .createProgram(entries, { ...options, noLib: true, types: [] })
    .getSourceFiles()
    .map(({ fileName }) => relative(project, fileName))
    .filter((path) => path.startsWith("dist/"));
  const declarations = packed.files.filter((path) => path.endsWith(".d.ts"));
  expect(declarations).toEqual(expect.arrayContaining(reached));
  expect([...new Set(declarations.map(posix.dirname))].sort()).toEqual([...new Set(reached.map(posix.dirname))].sort());
});

test("of codegen that is packed which the command needs, not what makes the package itself", () => {
  const codegen = packed.files.filter((path) => path.startsWith("dist/src/codegen/") && path.endsWith(".js"));
  const reached = new Set(["dist/src/codegen/generate-files.js", "dist/src/codegen/check-schemas.js"]);
  for (const path of reached) {
    const imported = readFileSync(`${project}/${path}`, "utf8").matchAll(/^import .* from "(\.{1,2}\/.*)";$/gmu);
    const paths = [...imported].map(([, name]) => posix.join(posix.dirname(path), String(name)));
    for (const one of paths) if (one.startsWith("dist/src/codegen/")) reached.add(one);
  }
  expect(codegen.sort()).toEqual([...reached].sort());
});

test("nothing else is packed", () => {
  const expected =
    /^(?:dist\/(?:src|generated)\/|generated\/profiles\/|schemas\/|data\/|src\/cli\/starter\/files\/|src\/structure\/(?:runtime|standard-schema)\.ts$|package\.json$|[A-Z-]+(?:\.md)?$)/u;
  expect(packed.files.filter((path) => !expected.test(path))).toEqual([]);
});

test("nothing runs when the package is installed, and npm has nothing to warn of", () => {
  const run = ["preinstall", "install", "postinstall", "preprepare", "prepare", "postprepare", "prepublish"];
  expect(Object.keys(manifest.scripts).filter((name) => run.includes(name))).toEqual([]);
});

test("the package stays small", () => {
  // Of that, 60 kB are what `generate` runs.
  expect(packed.size).toBeLessThan(450_000);
  expect(packed.unpackedSize).toBeLessThan(2_000_000);
});

test("publint has nothing to say", async () => {
  const bytes = await readFile(packed.tarball);
  const tarball = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;
  const { messages } = await publint({ strict: true, pack: { tarball } });
  expect(messages).toEqual([]);
}, 60_000);

test("attw finds the types of every module right", async () => {
  const attw = `${project}/node_modules/@arethetypeswrong/cli/dist/index.js`;
  const { code, stdout } = await attempt(
    process.execPath,
    [attw, packed.tarball, "--profile", "esm-only", "--no-color"],
    project,
  );
  expect(code, stdout).toBe(0);
}, 60_000);

function sourceOf(built: string): string {
  return built.replace(/^dist\//u, "").replace(/\.(?:d\.ts|js)$/u, ".ts");
}
