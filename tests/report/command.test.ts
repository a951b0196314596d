import { mkdirSync, readFileSync, realpathSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { reporters } from "../../src/report/reporters/index.js";
import { demarche, folder } from "../cli/command.js";

const names = Object.keys(reporters);
const misspelled = '{"type":"Acter"}\n';

/** A checked-out repository whose data lies in a folder within it. */
async function repository(): Promise<{ readonly root: string; readonly cwd: string }> {
  const root = realpathSync(await folder({}));
  const cwd = join(root, "packages/talks");
  mkdirSync(join(cwd, "data"), { recursive: true });
  writeFileSync(join(cwd, "data/a.ndjson"), misspelled);
  return { root, cwd };
}

describe("demarche validate --reporter", () => {
  test("writes every form beside standard output, the same as to it", async () => {
    const { cwd } = await repository();
    const files = names.flatMap((name) => ["--reporter", `${name}=out.${name}`]);
    expect(demarche(["validate", "data", ...files], { cwd })).toEqual({ status: 1, stdout: "", stderr: "" });
    for (const name of names) {
      const { status, stdout, stderr } = demarche(["validate", "data", "--reporter", name], { cwd });
      expect({ status, stderr }).toEqual({ status: 1, stderr: "" });
      expect(readFileSync(join(cwd, `out.${name}`), "utf8")).toBe(stdout);
    }
  });

  test.each([
    ["github", { GITHUB_WORKSPACE: "." }, "file=packages/talks/data/a.ndjson,"],
    ["sarif", { GITHUB_WORKSPACE: "." }, '"uri": "packages/talks/data/a.ndjson"'],
    ["gitlab", { CI_PROJECT_DIR: "." }, '"path": "packages/talks/data/a.ndjson"'],
    ["github", { GITHUB_WORKSPACE: "elsewhere" }, "file=data/a.ndjson,"],
  ])("names files for %s as the service knows them, with %j", async (name, variables, expected) => {
    const { root, cwd } = await repository();
    const cleared = { GITHUB_WORKSPACE: "", CI_PROJECT_DIR: "" };
    const env = Object.entries(variables).map(([key, value]) => [key, join(root, value)]);
    for (const path of ["data", join(cwd, "data")]) {
      const args = ["validate", path, "--reporter", name];
      expect(demarche(args, { cwd, env: { ...cleared, ...Object.fromEntries(env) } }).stdout).toContain(expected);
    }
  });
});
