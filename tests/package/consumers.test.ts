import { cp, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { installPackage } from "./install.js";
import { attempt, makeFolder, project, run, sizeOf } from "./packed.js";
import { typeCheck } from "./type-check.js";
import { refusals } from "./wrong-code.js";

/** The largest installation of the package with all that it depends on, in bytes. */
const budget = 6_000_000;

const fixtures = `${project}/tests/consumers`;
const compiler = `${project}/node_modules/typescript/bin/tsc`;
const consumer = await makeFolder();
const offline = await installPackage(consumer);

afterAll(() => rm(consumer, { recursive: true, force: true }));
beforeEach(({ skip }) =>
  skip(offline !== undefined, "the dependencies could not be had: no network, not in the cache"),
);

describe("installed in an empty project", () => {
  test("the package with its dependencies stays within its budget", async () => {
    expect(await sizeOf(join(consumer, "node_modules"))).toBeLessThan(budget);
  });

  describe.each(["nodenext", "bundler"] as const)("type-checked with %s resolution", (resolution) => {
    let errors: ReadonlyMap<string, readonly string[]> = new Map();

    beforeAll(async () => {
      if (!offline) errors = await typeCheck(consumer, { compiler, resolution });
    }, 120_000);

    test("right code compiles", () => {
      expect(errors.get("right.ts")).toBeUndefined();
    });

    test.each(Object.entries(refusals))("%s is refused, and nothing else in its file", (name, code) => {
      expect(errors.get(`wrong/${name}.ts`)).toEqual([code]);
    });

    test("no other file has an error, the package's declarations and its dependencies' included", () => {
      const tried = ["right.ts", ...Object.keys(refusals).map((name) => `wrong/${name}.ts`)];
      expect([...errors.keys()].filter((file) => !tried.includes(file))).toEqual([]);
    });
  });

  test("every wrong file is tried", async () => {
    expect((await readdir(join(fixtures, "wrong"))).sort()).toEqual(
      Object.keys(refusals)
        .map((name) => `${name}.ts`)
        .sort(),
    );
  });

  test("plain JavaScript has the guards, the validators and the data", async () => {
    const { stdout, stderr } = await run(process.execPath, ["load.mjs"], consumer);
    expect(stderr).toBe("");
    expect(JSON.parse(stdout)).toMatchObject({
      guards: [true, false, false],
      sameById: true,
      codes: expect.arrayContaining(["integrity/references-resolve"]),
      validate: "function",
    });
  });

  test("CommonJS has them by require()", async () => {
    const { stdout } = await run(process.execPath, ["load.cjs"], consumer);
    expect(JSON.parse(stdout)).toEqual({ guards: [true, false, false], title: "Actor", sameManifest: true });
  });

  test("the command validates the data that comes with the package", async () => {
    const command = join(consumer, "node_modules/.bin/demarche");
    const path = "node_modules/demarche/data/geneva-security-talks";
    const { stdout } = await run(command, ["validate", path, "--reporter", "json"], consumer);
    expect(JSON.parse(stdout)).toMatchObject({ valid: true, counts: { errors: 0, byType: { Quote: 12, Source: 1 } } });
  });

  describe("a project that builds on the dataset of the package, with records of its own", () => {
    const sample = join(consumer, "sample-project");
    const command = join(consumer, "node_modules/.bin/demarche");

    test("validates by its settings alone", async () => {
      const { stdout, stderr } = await run(command, ["validate", "--reporter", "json"], sample);
      expect(stderr).toBe("");
      expect(JSON.parse(stdout)).toMatchObject({
        valid: true,
        counts: {
          ...{ records: 7, byType: { Quote: 1, "org.example/Vote": 2 }, anchors: { total: 8, checked: 8 } },
          ...{ errors: 0, warnings: 0 },
        },
      });
    });

    test.each<[string, string, string, string, readonly string[]]>([
      ["the import's version", "data/dataset.json", "^1.0.0", "^2.0.0", ["integrity/imports-fit"]],
      [
        "a reference into the import",
        "data/votes.ndjson",
        "demand:inf",
        "demand:imf",
        ["integrity/references-resolve"],
      ],
      ["a value of a type of its own", "data/votes.ndjson", "adopted", "adoptd", ["structure/enum"]],
      ["a value of an extension", "data/quotes.ndjson", '"calm"', '"clam"', ["structure/enum"]],
      [
        "a word of a quote",
        "data/quotes.ndjson",
        '"text":"We have',
        '"text":"I have',
        ["evidence/text-equals-anchors"],
      ],
      ["its source's text", "texts/island-radio-2031-05-06.txt", "April", "March", ["evidence/source-text-agrees"]],
    ])("says so when %s is changed", async (_, path, from, to, codes) => {
      const changed = await makeFolder();
      await cp(sample, changed, { recursive: true });
      await symlink(join(consumer, "node_modules"), join(changed, "node_modules"));
      const text = await readFile(join(changed, path), "utf8");
      await writeFile(join(changed, path), text.replace(from, to));
      const { code, stdout } = await attempt(command, ["validate", "--reporter", "json"], changed);
      await rm(changed, { recursive: true, force: true });
      const { findings } = JSON.parse(stdout) as { readonly findings: readonly { readonly code: string }[] };
      expect({ code, codes: findings.map((finding) => finding.code) }).toEqual({ code: 1, codes });
    });
  });

  test("what `exports` does not name cannot be loaded", async () => {
    const script = 'await import("demarche/dist/src/validate.js")';
    const { code, stderr } = await attempt(process.execPath, ["--input-type=module", "--eval", script], consumer);
    expect(code).toBe(1);
    expect(stderr).toContain("ERR_PACKAGE_PATH_NOT_EXPORTED");
  });
});
