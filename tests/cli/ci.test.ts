import { spawnSync } from "node:child_process";
import { chmodSync, cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, test } from "vitest";
import { parse, stringify } from "yaml";
import { demarche, folder, type Outcome } from "./command.js";

const root = fileURLToPath(new URL("../..", import.meta.url));
const { version }: { readonly version: string } = JSON.parse(read("package.json"));

function read(path: string): string {
  return readFileSync(join(root, path), "utf8");
}

/** Folders for PATH: `npx` and `demarche` run the command as built, and `npx` notes which package it was asked for. */
let commands: string;
/** Datasets as `demarche init` makes them, the second with a word of a quote changed. */
let good: string;
let bad: string;

beforeAll(async () => {
  const main = join(root, "dist/src/cli/main.js");
  commands = await folder({
    demarche: `#!/bin/sh\nexec '${process.execPath}' '${main}' "$@"\n`,
    npx: `#!/bin/sh\n[ "$1" = --yes ] && shift\nprintf '%s' "$1" > "$(dirname "$0")/asked"\nshift\nexec "$(dirname "$0")/demarche" "$@"\n`,
  });
  for (const name of ["demarche", "npx"]) chmodSync(join(commands, name), 0o755);
  good = join(await folder({}), "my talks");
  bad = join(await folder({}), "talks");
  for (const path of [good, bad]) demarche(["init", path]);
  const quotes = join(bad, "quotes.ndjson");
  writeFileSync(quotes, readFileSync(quotes, "utf8").replace("midnight", "noon"));
});

/** Runs a script as GitHub does: in bash that stops at the first failure. */
function bash(script: string, { cwd, env = {} }: { cwd: string; env?: Record<string, string> }): Outcome {
  const { status, stdout, stderr } = spawnSync("bash", ["--noprofile", "--norc", "-eo", "pipefail", "-c", script], {
    cwd,
    encoding: "utf8",
    env: {
      ...process.env,
      GITHUB_WORKSPACE: "",
      CI_PROJECT_DIR: "",
      ...env,
      PATH: `${commands}:${process.env["PATH"]}`,
    },
  });
  return { status, stdout, stderr };
}

const errorOnQuote = /^::error (?=.*text-equals-anchors).*file=quotes\.ndjson,line=1,/mu;

interface Step {
  readonly shell: string;
  readonly run: string;
  readonly env: Readonly<Record<string, string>>;
}

describe("action.yml", () => {
  const action = parse(read("action.yml"));
  const steps: readonly Step[] = action.runs.steps;

  /** Runs the action's steps with these inputs; the rest are its defaults. */
  async function act(inputs: Readonly<Record<string, string>>, cwd: string): Promise<Outcome & { summary: string }> {
    const summary = join(await folder({ summary: "" }), "summary");
    const [step] = steps as [Step];
    const env = Object.entries(step.env).map(([name, value]) => [name, fillInputs(value, inputs)] as const);
    const outcome = bash(step.run, {
      cwd,
      env: { ...Object.fromEntries(env), GITHUB_STEP_SUMMARY: summary, GITHUB_ACTION_PATH: root },
    });
    return { ...outcome, summary: readFileSync(summary, "utf8") };
  }

  function fillInputs(value: string, inputs: Readonly<Record<string, string>>): string {
    return value.replaceAll(/\$\{\{ inputs\.([\w-]+) \}\}/gu, (_, name: string) => inputs[name] ?? defaultOf(name));
  }

  function defaultOf(name: string): string {
    const input = action.inputs[name];
    if (input === undefined) throw new Error(`action.yml declares no input ${name}`);
    return input.default;
  }

  test("is a composite action of one bash step that no input is written into", () => {
    expect(action.runs.using).toBe("composite");
    expect(steps.map(({ shell }) => shell)).toEqual(["bash"]);
    for (const { run } of steps) expect(run).not.toContain("${{");
    for (const { description } of Object.values<{ description?: string }>(action.inputs))
      expect(description).toBeTruthy();
  });

  test("passes good data, asks for the version that it belongs to, and writes a summary", async () => {
    const { status, stdout, summary } = await act({ sources: "texts" }, good);
    expect(status, stdout).toBe(0);
    expect(stdout).not.toContain("::error");
    expect(readFileSync(join(commands, "asked"), "utf8")).toBe(`demarche@${version}`);
    expect(summary).toMatch(/all \d+ anchors compared/u);
  });

  test("fails on bad data, with a finding at its line and in the summary", async () => {
    const { status, stdout, summary } = await act({ sources: "texts" }, bad);
    expect(status).toBe(1);
    expect(stdout).toMatch(errorOnQuote);
    expect(summary).toContain("evidence/text-equals-anchors");
  });

  test("requires the texts of sources where a folder of them is given, and not otherwise", async () => {
    const path = join(await folder({}), "talks");
    cpSync(good, path, { recursive: true });
    rmSync(join(path, "texts/harbour-gazette-2031-05-04.txt"));
    expect(await act({ sources: "texts" }, path)).toMatchObject({
      status: 1,
      stdout: expect.stringContaining("source-is-at-hand"),
    });
    expect((await act({}, path)).status).toBe(0);
  });

  test("takes several paths and arguments, one a line, spaces and all", async () => {
    const inputs = { path: `${good}\n`, sources: join(good, "texts"), args: "--source\nsource:none=a b.txt" };
    const { status, stderr } = await act(inputs, bad);
    expect(status).toBe(2);
    expect(stderr).toContain("a b.txt");
    expect((await act({ path: "actors.ndjson\nsources.ndjson", "fail-on": "never" }, good)).status).toBe(0);
    expect((await act({ path: good, version: "1.2.3" }, bad)).status).toBe(0);
    expect(readFileSync(join(commands, "asked"), "utf8")).toBe("demarche@1.2.3");
  });

  test("can fail on warnings, or never", async () => {
    expect((await act({ sources: "texts", "fail-on": "never" }, bad)).status).toBe(0);
    expect((await act({ sources: "texts", "fail-on": "warning" }, bad)).status).toBe(1);
    expect((await act({ "fail-on": "sometimes" }, good)).status).toBe(2);
  });

  test.each([
    "$(touch hacked)",
    "`touch hacked`",
    "a; touch hacked",
    '"; touch hacked; "',
    "'; touch hacked #",
    "a && touch hacked",
    "* | touch hacked",
    "--reporter=json=hacked",
  ])("executes nothing of the inputs: %s", async (attack) => {
    const cwd = await folder({ "a.ndjson": "{}" });
    const names = Object.keys(action.inputs).filter((name) => !(name === "args" && attack.startsWith("-")));
    const { status } = await act(Object.fromEntries(names.map((name) => [name, attack])), cwd);
    expect(status).toBe(2);
    expect(readFileSync(join(commands, "asked"), "utf8")).toBe(`demarche@${attack}`);
    expect((await act({ path: attack }, cwd)).status).toBe(2);
    expect(readdirSync(cwd)).toEqual(["a.ndjson"]);
  });
});

describe("the workflow of a new dataset", () => {
  test.each(["good", "bad"])("runs on %s data as it should", async (name) => {
    const cwd = name === "good" ? good : bad;
    const workflow = parse(readFileSync(join(cwd, ".github/workflows/demarche.yml"), "utf8"));
    const { run } = workflow.jobs.validate.steps.at(-1);
    const summary = join(await folder({}), "summary");
    const { status, stdout } = bash(run, { cwd, env: { GITHUB_STEP_SUMMARY: summary } });
    expect(status).toBe(name === "good" ? 0 : 1);
    expect(errorOnQuote.test(stdout)).toBe(name === "bad");
    expect(existsSync(summary)).toBe(true);
  });
});

describe("the README's section on CI", () => {
  const blocks = [...read("README.md").matchAll(/^```yaml\n(.*?)^```$/gmsu)].map(([, text]) => parse(text ?? ""));
  const [workflow, pipeline, hooks] = blocks;

  test("has inputs that the action knows", () => {
    const { uses, with: inputs } = workflow.jobs.demarche.steps.at(-1);
    expect(uses).toMatch(/\/demarche@v\d/u);
    expect(Object.keys(parse(read("action.yml")).inputs)).toEqual(expect.arrayContaining(Object.keys(inputs)));
  });

  test("has hooks that there are", () => {
    const known = parse(read(".pre-commit-hooks.yaml")).map(({ id }: { id: string }) => id);
    for (const { id } of hooks.repos[0].hooks) expect(known).toContain(id);
  });

  test("has a script for GitLab that runs and writes the report that it promises", async () => {
    const cwd = await folder({});
    cpSync(bad, join(cwd, "data/my-talks"), { recursive: true });
    cpSync(join(bad, "texts"), join(cwd, "texts"), { recursive: true });
    const { script, artifacts } = pipeline.demarche;
    const { status, stdout } = bash(script.join("\n"), { cwd });
    expect(status).toBe(1);
    expect(stdout).toContain("evidence/text-equals-anchors");
    const issues = JSON.parse(readFileSync(join(cwd, artifacts.reports.codequality), "utf8"));
    expect(issues).toMatchObject([{ location: { path: "data/my-talks/quotes.ndjson" } }]);
  });
});

const hasPreCommit = spawnSync("pre-commit", ["--version"]).status === 0;
if (!hasPreCommit) {
  process.stderr.write("\nPRE-COMMIT IS NOT AT HAND (pip install pre-commit): whether the hooks run was not asked.\n");
}

interface Hook {
  readonly id: string;
  readonly language: string;
  readonly pass_filenames: boolean;
}

describe(".pre-commit-hooks.yaml", () => {
  const hooks: readonly Hook[] = parse(read(".pre-commit-hooks.yaml"));

  test("has hooks of this package that take no file names", () => {
    expect(hooks.map(({ id, language, pass_filenames }) => [id, language, pass_filenames])).toEqual([
      ["demarche", "system", false],
      ["demarche-format", "system", false],
    ]);
  });

  /** A repository whose hooks are ours, with the command as built in the place of an installed one. */
  async function repository(dataset: string, args: Readonly<Record<string, readonly string[]>>): Promise<string> {
    const own = hooks.map((hook) => ({ ...hook, ...(args[hook.id] && { args: args[hook.id] }) }));
    const cwd = await folder({ ".pre-commit-config.yaml": stringify({ repos: [{ repo: "local", hooks: own }] }) });
    cpSync(dataset, cwd, { recursive: true });
    bash("git init -q . && git add .", { cwd });
    return cwd;
  }

  function runHooks(cwd: string, given = "--all-files"): Outcome {
    return bash(`pre-commit run ${given}`, { cwd, env: { PRE_COMMIT_HOME: join(cwd, ".git/pre-commit"), HOME: cwd } });
  }

  const asked = { demarche: [".", "--sources", "texts", "--require-sources"] };

  test.skipIf(!hasPreCommit)("pass good data", async () => {
    const cwd = await repository(good, asked);
    const { status, stdout } = runHooks(cwd);
    expect(status, stdout).toBe(0);
    expect(stdout.match(/Passed/gu)).toHaveLength(2);
  });

  test.skipIf(!hasPreCommit)("fail on bad data and show the finding, if only a text has changed too", async () => {
    expect(runHooks(await repository(bad, asked))).toMatchObject({
      status: 1,
      stdout: expect.stringContaining("evidence/text-equals-anchors"),
    });
    const cwd = await repository(bad, asked);
    const { status, stdout } = runHooks(cwd, "--files texts/harbour-gazette-2031-05-04.txt");
    expect(status, stdout).toBe(1);
    expect(runHooks(cwd, "--files .vscode/none README.md").status).toBe(0);
  });

  test.skipIf(!hasPreCommit)("put data into canonical form, and say that they did by failing once", async () => {
    const cwd = await repository(good, {});
    const file = join(cwd, "demands.ndjson");
    const before = readFileSync(file, "utf8");
    writeFileSync(file, before.replaceAll(",", ", "));
    bash("git add .", { cwd });
    expect(runHooks(cwd, "demarche-format --all-files")).toMatchObject({
      status: 1,
      stdout: expect.stringContaining("demands.ndjson"),
    });
    expect(readFileSync(file, "utf8")).toBe(before);
    expect(runHooks(cwd, "demarche-format --all-files").status).toBe(0);
  });
});
