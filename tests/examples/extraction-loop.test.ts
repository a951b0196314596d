import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { isAdmittedBy, providers } from "../profile/profile-files.js";

const folder = fileURLToPath(new URL("extraction-loop/", import.meta.url));

test("the loop prints what it printed: the first answer is refused where it errs, the second accepted", () => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [`${folder}loop.mjs`], { encoding: "utf8" });
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  expect(stdout).toBe(readFileSync(`${folder}output.txt`, "utf8"));
});

test.each(["answer-1.json", "answer-2.json"])("%s is one that every profile admits", (name) => {
  const answer: unknown = JSON.parse(readFileSync(folder + name, "utf8"));
  for (const provider of providers) expect([provider, isAdmittedBy[provider](answer)]).toEqual([provider, true]);
});
