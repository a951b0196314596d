import { readdir, rm } from "node:fs/promises";
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

    test("right code compiles, plain JavaScript with types in comments too", () => {
      expect([errors.get("right.ts"), errors.get("jsdoc.js")]).toEqual([undefined, undefined]);
    });

    test.each(Object.entries(refusals))("%s is refused, and nothing else in its file", (name, code) => {
      expect(errors.get(`wrong/${name}`)).toEqual([code]);
    });

    test("no other file has an error, the package's declarations and its dependencies' included", () => {
      const tried = ["right.ts", "jsdoc.js", ...Object.keys(refusals).map((name) => `wrong/${name}`)];
      expect([...errors.keys()].filter((file) => !tried.includes(file))).toEqual([]);
    });
  });

  test("every wrong file is tried", async () => {
    expect((await readdir(join(fixtures, "wrong"))).sort()).toEqual(Object.keys(refusals).sort());
  });

  test("plain JavaScript has the guards, the validators and the data", async () => {
    const { stdout, stderr } = await run(process.execPath, ["load.mjs"], consumer);
    expect(stderr).toBe("");
    expect(JSON.parse(stdout)).toMatchObject({
      guards: [true, false, false],
      standard: [true, false],
      sameById: true,
      codes: expect.arrayContaining(["integrity/references-resolve"]),
      validate: "function",
    });
  });

  test("CommonJS has them by require()", async () => {
    const { stdout } = await run(process.execPath, ["load.cjs"], consumer);
    expect(JSON.parse(stdout)).toEqual({
      ...{ guards: [true, false, false], standard: [true, false], title: "Actor", sameManifest: true },
    });
  });

  test("the command validates the data that comes with the package", async () => {
    const command = join(consumer, "node_modules/.bin/demarche");
    const path = "node_modules/demarche/data/geneva-security-talks";
    const { stdout } = await run(command, ["validate", path, "--reporter", "json"], consumer);
    expect(JSON.parse(stdout)).toMatchObject({ valid: true, counts: { errors: 0, byType: { Quote: 12, Source: 1 } } });
  });

  test("without the packages that generate stands on, it names the command that adds them, and writes nothing", async () => {
    const command = join(consumer, "node_modules/.bin/demarche");
    const args = ["generate", "node_modules/demarche/schemas/v1", "--out", "types"];
    const { code, stderr } = await attempt(command, args, consumer);
    expect(code).toBe(2);
    expect(stderr).toContain("npm install --save-dev json-schema-to-typescript ts-morph");
    expect(await readdir(consumer)).not.toContain("types");
  });

  test("what `exports` does not name cannot be loaded", async () => {
    const script = 'await import("demarche/dist/src/validate.js")';
    const { code, stderr } = await attempt(process.execPath, ["--input-type=module", "--eval", script], consumer);
    expect(code).toBe(1);
    expect(stderr).toContain("ERR_PACKAGE_PATH_NOT_EXPORTED");
  });
});
