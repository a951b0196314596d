import { cp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeEach, expect, test } from "vitest";
import manifest from "../../package.json" with { type: "json" };
import { installPackage } from "./install.js";
import { attempt, makeFolder, type Outcome, run } from "./packed.js";

/** What the project needs to generate and to compile, at the versions of the checkout. */
const tools = ["json-schema-to-typescript", "ts-morph", "typescript", "@types/node"] as const;

const consumer = await makeFolder();
const offline = await installPackage(
  consumer,
  tools.map((name) => `${name}@${manifest.devDependencies[name]}`),
);
const sample = join(consumer, "sample-project");
const command = join(consumer, "node_modules/.bin/demarche");

afterAll(() => rm(consumer, { recursive: true, force: true }));
beforeEach(({ skip }) =>
  skip(offline !== undefined, "the dependencies could not be had: no network, not in the cache"),
);

test("its own check passes: the committed types are those of its schemas, they compile with ours, the data is valid", async () => {
  const { stdout } = await run("npm", ["run", "--silent", "check"], sample);
  expect(stdout).toContain("7 records");
}, 120_000);

test("its program tells records of both origins apart, by guards and validators without Ajv", async () => {
  const { stdout } = await run("npm", ["run", "--silent", "start"], sample);
  expect(JSON.parse(stdout)).toEqual({
    said: [
      "island council",
      "Odo Lind",
      "calm: We have read it all again,",
      "actor:island-council on topic:missile-limits: support",
      "actor:island-council on demand:inf-moratorium: adopted",
      "actor:island-council on demand:inf-moratorium: adopted",
    ],
    subjects: ["demand:inf-moratorium"],
    names: { "actor:island-council": "island council", "actor:odo-lind": "Odo Lind" },
    toned: ["quote:lind-read-it-all"],
    refused: [true, [["result"]]],
  });
  const validators = await readFile(join(sample, "dist/types/validators.js"), "utf8");
  expect(validators).not.toMatch(/\b(?:require|import)\b[^;\n]*["'](?!\.)/u);
}, 120_000);

test.each([
  ["types that are not as its schemas say", "schemas/vote.schema.json", '"rejected"', '"rejected", "postponed"'],
  ["types that somebody edited", "types/vote.ts", '"rejected"', '"refused"'],
])("its check refuses %s", async (_, path, from, to) => {
  const { code, stdout } = await changed(path, [from, to], ["npm", "run", "--silent", "check"]);
  expect(code).toBe(1);
  expect(stdout).toMatch(/^[+-].*"(?:postponed|refused)"/mu);
});

test("after a field is renamed in its schemas and the types are made anew, what used the old name does not compile", async () => {
  const script = "npm run --silent generate && tsc --pretty false";
  const { code, stdout } = await changed(
    "schemas/vote.schema.json",
    [/"result"/gu, '"outcome"'],
    ["npm", "exec", "--call", script],
  );
  expect(code).not.toBe(0);
  expect(stdout).toMatch(/^src\/describe\.ts\(\d+,\d+\): error TS2339/mu);
}, 120_000);

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
  ["a reference into the import", "data/votes.ndjson", "demand:inf", "demand:imf", ["integrity/references-resolve"]],
  ["a value of a type of its own", "data/votes.ndjson", "adopted", "adoptd", ["structure/enum"]],
  ["a value of an extension", "data/quotes.ndjson", '"calm"', '"clam"', ["structure/enum"]],
  ["a word of a quote", "data/quotes.ndjson", '"text":"We have', '"text":"I have', ["evidence/text-equals-anchors"]],
  ["its source's text", "texts/island-radio-2031-05-06.txt", "April", "March", ["evidence/source-text-agrees"]],
])("says so when %s is changed", async (_, path, from, to, codes) => {
  const { code, stdout } = await changed(path, [from, to], [command, "validate", "--reporter", "json"]);
  const { findings } = JSON.parse(stdout) as { readonly findings: readonly { readonly code: string }[] };
  expect({ code, codes: findings.map((finding) => finding.code) }).toEqual({ code: 1, codes });
});

/** What a command says in a copy of the project with one file changed. */
async function changed(
  path: string,
  [from, to]: readonly [string | RegExp, string],
  [program = "", ...given]: readonly string[],
): Promise<Outcome> {
  const copy = await makeFolder();
  await cp(sample, copy, { recursive: true });
  await symlink(join(consumer, "node_modules"), join(copy, "node_modules"));
  const text = await readFile(join(copy, path), "utf8");
  expect(text.replace(from, to)).not.toBe(text);
  await writeFile(join(copy, path), text.replace(from, to));
  const outcome = await attempt(program, given, copy);
  await rm(copy, { recursive: true, force: true });
  return outcome;
}
