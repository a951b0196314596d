import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { folder } from "../cli/command.js";
import { judgedRuns, render } from "./runs.js";

/** The program of npm `@microsoft/sarif-multitool-linux`, whose install script nobody is to run. */
const multitool = process.env["SARIF_MULTITOOL"];
const because = multitool === undefined ? " (SARIF_MULTITOOL names no program)" : "";

/** The errors that it finds in a log; it ends with 0 whatever it finds. */
async function errorsIn(log: string): Promise<readonly (readonly [string, unknown])[]> {
  const place = await folder({ "log.sarif": log });
  const rules = ["--rule-kind", "Sarif;Ghas", "--output", "judged.sarif", "--log", "ForceOverwrite"];
  const { stdout, stderr, error } = spawnSync(multitool ?? "", ["validate", "log.sarif", ...rules], {
    cwd: place,
    encoding: "utf8",
    env: { ...process.env, DOTNET_SYSTEM_GLOBALIZATION_INVARIANT: "1" },
  });
  expect(error, stdout + stderr).toBeUndefined();
  const [judged] = JSON.parse(readFileSync(join(place, "judged.sarif"), "utf8")).runs;
  return (judged.results ?? [])
    .filter(({ level = "warning" }: { readonly level?: string }) => level === "error")
    .map(({ ruleId, message }: { readonly ruleId: string; readonly message: unknown }) => [ruleId, message] as const);
}

describe.skipIf(multitool === undefined)(`the SARIF multitool${because}`, async () => {
  test.each(multitool === undefined ? [] : await judgedRuns())("finds nothing wrong with $name", async (run) => {
    expect(await errorsIn(render("sarif", run))).toEqual([]);
  });

  test("finds what is wrong", async () => {
    const result = { ruleId: "a", message: { text: "No location." } };
    const log = { version: "2.1.0", runs: [{ tool: { driver: { name: "a" } }, results: [result] }] };
    expect(await errorsIn(JSON.stringify(log))).not.toEqual([]);
  });
});
