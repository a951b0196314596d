import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { asNobody, demarche, folder, type Outcome } from "./command.js";

const schemas = fileURLToPath(new URL("../../schemas/v1", import.meta.url));
const ferry = { title: "Ferry", type: "object", properties: { name: { type: "string" } }, additionalProperties: false };
const harbour = {
  title: "Harbour",
  type: "object",
  properties: { ferries: { type: "array", items: { $ref: "ferry.schema.json" } } },
  additionalProperties: false,
};

/** A folder with schemas in `schemas/`. */
function withSchemas(files: Readonly<Record<string, unknown>>): Promise<string> {
  const texts = Object.entries(files).map(([name, schema]) => [
    `schemas/${name}`,
    typeof schema === "string" || schema instanceof Uint8Array ? schema : JSON.stringify(schema, null, 2),
  ]);
  return folder(Object.fromEntries(texts));
}

function generate(cwd: string, ...args: readonly string[]): Outcome {
  return demarche(["generate", "schemas", "--out", "types", ...args], { cwd });
}

function filesIn(path: string): readonly string[] {
  return existsSync(path) ? readdirSync(path, { recursive: true, encoding: "utf8" }).sort() : [];
}

const pair = { "ferry.schema.json": ferry, "harbour.schema.json": harbour };

describe("generate", () => {
  test("writes a module for each schema and an index, and says which", async () => {
    const cwd = await withSchemas(pair);
    expect(generate(cwd)).toEqual({
      status: 0,
      stdout: "types/ferry.ts\ntypes/harbour.ts\ntypes/index.ts\n",
      stderr: "",
    });
    expect(filesIn(join(cwd, "types"))).toEqual(["ferry.ts", "harbour.ts", "index.ts"]);
    expect(readFileSync(join(cwd, "types/harbour.ts"), "utf8")).toContain('import type { Ferry } from "./ferry.js"');
  });

  test("leaves what is as it should be alone", async () => {
    const cwd = await withSchemas(pair);
    generate(cwd);
    expect(generate(cwd)).toMatchObject({ status: 0, stdout: "" });
  });

  test("takes files, and the same file from two places once", async () => {
    const cwd = await withSchemas(pair);
    const { status, stdout } = generate(cwd, "schemas/ferry.schema.json", "./schemas");
    expect({ status, stdout }).toEqual({ status: 0, stdout: "types/ferry.ts\ntypes/harbour.ts\ntypes/index.ts\n" });
  });

  test("takes *.json of a folder that has no *.schema.json, and keeps the folders within", async () => {
    const cwd = await withSchemas({ "ferry.json": ferry, "ports/harbour.json": { ...harbour, properties: {} } });
    expect(generate(cwd).status).toBe(0);
    expect(filesIn(join(cwd, "types"))).toEqual(["ferry.ts", "index.ts", "ports", "ports/harbour.ts"]);
  });

  test("removes what it wrote once and no schema gives any more, and says so", async () => {
    const cwd = await withSchemas(pair);
    generate(cwd);
    rmSync(join(cwd, "schemas/harbour.schema.json"));
    expect(generate(cwd).stdout).toBe("types/index.ts\ntypes/harbour.ts (removed)\n");
    expect(filesIn(join(cwd, "types"))).toEqual(["ferry.ts", "index.ts"]);
  });

  test("lets stand what a compiler put beside, and hidden files", async () => {
    const cwd = await withSchemas(pair);
    generate(cwd);
    for (const name of ["ferry.js", "ferry.d.ts", "ferry.js.map", ".gitattributes"])
      writeFileSync(join(cwd, "types", name), "");
    expect(generate(cwd).status).toBe(0);
    expect(filesIn(join(cwd, "types"))).toContain("ferry.js.map");
  });
});

describe("generate --check", () => {
  test("says nothing if all is as it would be written", async () => {
    const cwd = await withSchemas(pair);
    generate(cwd, "--with", "guards");
    expect(generate(cwd, "--with", "guards", "--check")).toEqual({ status: 0, stdout: "", stderr: "" });
  });

  test("shows what is stale, missing or left over, changes nothing, and exits with 1", async () => {
    const cwd = await withSchemas(pair);
    generate(cwd);
    const path = join(cwd, "types/ferry.ts");
    writeFileSync(path, readFileSync(path, "utf8").replace("name", "title"));
    renameSync(join(cwd, "types/harbour.ts"), join(cwd, "types/port.ts"));
    const { status, stdout, stderr } = generate(cwd, "--check");
    expect(status).toBe(1);
    const lines = stdout.split("\n");
    expect(lines).toContainEqual(expect.stringMatching(/^-.*title\??: string;$/u));
    expect(lines).toContainEqual(expect.stringMatching(/^\+.*name\??: string;$/u));
    expect(lines.filter((line) => line.startsWith("types/")).map((line) => line.split(" ").slice(0, 2))).toEqual([
      ["types/ferry.ts:", "stale"],
      ["types/harbour.ts:", "missing"],
      ["types/port.ts:", "left"],
    ]);
    expect(stdout).not.toContain("\u001b");
    expect(stderr).toContain("3 files");
    expect(filesIn(join(cwd, "types"))).toEqual(["ferry.ts", "index.ts", "port.ts"]);
  });

  test("shortens what nobody reads to the end", async () => {
    const cwd = await withSchemas(pair);
    generate(cwd);
    const path = join(cwd, "types/ferry.ts");
    const lines = Array.from({ length: 20_000 }, (_, index) => `// ${index}`);
    writeFileSync(path, `${readFileSync(path, "utf8")}${lines.join("\n")}\n`);
    const { status, stdout } = generate(cwd, "--check");
    expect(status).toBe(1);
    expect(stdout.split("\n").length).toBeLessThan(150);
  });

  test("of nothing generated yet says that all is missing", async () => {
    const cwd = await withSchemas(pair);
    expect(generate(cwd, "--check").status).toBe(1);
    expect(existsSync(join(cwd, "types"))).toBe(false);
  });
});

describe("generate does not run", () => {
  test.each<[string, Readonly<Record<string, unknown>>, RegExp]>([
    ["on what is not JSON", { "a.schema.json": '{"type": "object",\n }' }, /^schemas\/a\.schema\.json:2:2: /mu],
    ["on a key that stands twice", { "a.schema.json": '{"type": "object", "type": "array"}' }, /schema\.json:1:20: /u],
    ["on a byte order mark", { "a.schema.json": "\uFEFF{}" }, /a\.schema\.json:1:1: /u],
    ["on bytes that are no UTF-8", { "a.schema.json": new Uint8Array([0x22, 0xff, 0x22]) }, /a\.schema\.json:1:2: /u],
    ["on an empty file", { "a.schema.json": "" }, /a\.schema\.json:1:1: /u],
    ["on a list", { "a.schema.json": [] }, /a\.schema\.json:1:1: /u],
    ["on 100,000 nested allOfs", { "a.schema.json": nested(100_000) }, /a\.schema\.json:1:\d+: .*64/u],
    [
      "on what the metaschema refuses",
      { "a.schema.json": { properties: { b: { type: "text" } } } },
      /#\/properties\/b\/type: /u,
    ],
    ["on a pattern that is none", { "a.schema.json": { type: "string", pattern: "(" } }, /#\/pattern: /u],
    ["on a pattern that blows up", { "a.schema.json": { type: "string", pattern: "^(a+)+$" } }, /#\/pattern: /u],
    [
      "on a reference to nothing",
      { "a.schema.json": { $ref: "b.schema.json" } },
      /a\.schema\.json#(?:\/\$ref)?: .*b\.schema\.json/u,
    ],
    [
      "on a reference to the web",
      { "a.schema.json": { $ref: "http://127.0.0.1:9/a.json" } },
      /a\.schema\.json#(?:\/\$ref)?: /u,
    ],
    [
      "on a reference out of the folder",
      { "a.schema.json": { $ref: "../../package.json" } },
      /a\.schema\.json#(?:\/\$ref)?: /u,
    ],
    [
      "on two types of one name",
      { "a.schema.json": { ...ferry, title: "Boat" }, "b.schema.json": { ...ferry, title: "Boat" } },
      /b\.schema\.json#.*: .*Boat/u,
    ],
    ["on names that differ only in capitals", { "a.schema.json": {}, "A.schema.json": {} }, /a\.schema\.json#/iu],
    ["on an empty folder", { "a.txt": "" }, /no \*\.schema\.json/u],
  ])("%s, and says where", async (_, files, said) => {
    const cwd = await withSchemas(files);
    const { status, stdout, stderr } = generate(cwd);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toMatch(said);
    expect(stderr).not.toMatch(/ {4}at |should not have happened/u);
    expect(filesIn(cwd).filter((name) => !name.startsWith("schemas"))).toEqual([]);
  });

  test("on several faulty files, and tells of each", async () => {
    const cwd = await withSchemas({
      "a.schema.json": "{",
      "b.schema.json": { type: 1 },
      "c.schema.json": { pattern: "[" },
    });
    expect(
      generate(cwd)
        .stderr.split("\n")
        .map((line) => line.slice(0, 22)),
    ).toEqual([
      "schemas/a.schema.json:",
      "schemas/b.schema.json#",
      "schemas/c.schema.json#",
      "demarche: nothing was ",
      "",
    ]);
  });

  test.each<[string, (cwd: string) => void]>([
    [
      "a foreign file of the name of one of its own",
      (cwd) => writeFileSync(join(cwd, "types/ferry.ts"), "export {};\n"),
    ],
    ["a foreign file of another name", (cwd) => writeFileSync(join(cwd, "types/own.ts"), "export {};\n")],
    [
      "a foreign file deeper down",
      (cwd) => {
        mkdirSync(join(cwd, "types/own"));
        writeFileSync(join(cwd, "types/own/own.ts"), "");
      },
    ],
    ["a link", (cwd) => symlinkSync("../schemas/ferry.schema.json", join(cwd, "types/ferry.ts"))],
  ])("on a folder that holds %s, and touches nothing", async (_, prepare) => {
    const cwd = await withSchemas(pair);
    mkdirSync(join(cwd, "types"));
    prepare(cwd);
    const before = filesIn(cwd);
    const { status, stderr } = generate(cwd);
    expect(status).toBe(2);
    expect(stderr).toMatch(/types\/(?:own|ferry)/u);
    expect(filesIn(cwd)).toEqual(before);
  });

  test.each<[string, readonly string[]]>([
    ["without --out", ["schemas"]],
    ["without schemas", ["--out", "types"]],
    ["on a path that is not there", ["nowhere", "--out", "types"]],
    ["on --out that is a file", ["schemas", "--out", "schemas/ferry.schema.json/types"]],
    ["on --out that is a file itself", ["schemas/harbour.schema.json", "--out", "schemas/ferry.schema.json"]],
    ["on --out within the schemas", ["schemas", "--out", "schemas/types"]],
    ["on --out that is the schemas' folder", ["schemas", "--out", "./schemas/"]],
    ["on --with that is unknown", ["schemas", "--out", "types", "--with", "guard"]],
  ])("%s", async (_, args) => {
    const cwd = await withSchemas(pair);
    const { status, stdout, stderr } = demarche(["generate", ...args], { cwd });
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).not.toMatch(/ {4}at |should not have happened/u);
    expect(filesIn(cwd)).toEqual(["schemas", "schemas/ferry.schema.json", "schemas/harbour.schema.json"]);
  });
});

test("if one file cannot take its place, all others are as they were", async () => {
  const cwd = await withSchemas(pair);
  generate(cwd);
  const before = readFileSync(join(cwd, "types/ferry.ts"), "utf8");
  writeFileSync(join(cwd, "schemas/ferry.schema.json"), JSON.stringify({ ...ferry, description: "A ship." }));
  rmSync(join(cwd, "types/index.ts"));
  mkdirSync(join(cwd, "types/index.ts"));
  const { status, stdout, stderr } = generate(cwd);
  expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
  expect(stderr).toMatch(/^demarche: cannot write "types"/u);
  expect(readFileSync(join(cwd, "types/ferry.ts"), "utf8")).toBe(before);
  expect(filesIn(join(cwd, "types"))).toEqual(["ferry.ts", "harbour.ts", "index.ts"]);
});

test("without permission to write it says where, and changes nothing", async () => {
  const cwd = await withSchemas(pair);
  mkdirSync(join(cwd, "types"));
  chmodSync(cwd, 0o755);
  const outcome = asNobody(["generate", join(cwd, "schemas"), "--out", join(cwd, "types")]);
  if (outcome === undefined) return;
  expect(outcome.status).toBe(2);
  expect(outcome.stderr).toContain("permission");
  expect(outcome.stderr).toContain(join(cwd, "types"));
  expect(filesIn(join(cwd, "types"))).toEqual([]);
});

function nested(depth: number): string {
  return `${'{"allOf":['.repeat(depth)}{}${"]}".repeat(depth)}`;
}

test("generate writes types of our own schemas as they stand in generated/", async () => {
  const cwd = await folder({});
  expect(demarche(["generate", schemas, "--out", "types"], { cwd }).status).toBe(0);
  const generated = fileURLToPath(new URL("../../generated/types", import.meta.url));
  expect(filesIn(join(cwd, "types"))).toEqual(filesIn(generated));
  for (const name of filesIn(generated)) {
    const bodies = [join(cwd, "types", name), join(generated, name)].map((path) =>
      readFileSync(path, "utf8").replace(/^.*\n/u, ""),
    );
    expect(bodies[0]).toBe(bodies[1]);
  }
});
