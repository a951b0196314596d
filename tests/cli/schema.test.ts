import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { demarche } from "./command.js";

const folder = fileURLToPath(new URL("../../schemas/v1", import.meta.url));
const names = readdirSync(folder)
  .map((file) => file.replace(".schema.json", ""))
  .sort();

describe("demarche schema", () => {
  test("lists every schema with a sentence, one a line", () => {
    const { status, stdout, stderr } = demarche(["schema"]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    const lines = stdout.trimEnd().split("\n");
    expect(lines.map((line) => line.split(" ")[0])).toEqual(names);
    for (const line of lines) expect(line).toMatch(/^[a-z]+ {2,}\S.*\.$/u);
  });

  test.each(names)("prints %s as shipped, byte for byte", (name) => {
    const shipped = readFileSync(`${folder}/${name}.schema.json`, "utf8");
    expect(demarche(["schema", name])).toEqual({ status: 0, stdout: shipped, stderr: "" });
  });

  test("takes the type's name and the file's name too", () => {
    for (const name of ["Quote", "quote.schema.json"]) {
      expect(demarche(["schema", name]).stdout).toBe(demarche(["schema", "quote"]).stdout);
    }
  });

  test.each([
    ["qoute", "did you mean quote?"],
    ["../../package", "actor, dataset, demand"],
    ["constructor", "actor, dataset, demand"],
  ])("names no schema of the name %s, but says what there is", (name, hint) => {
    const { status, stdout, stderr } = demarche(["schema", name]);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toContain(hint);
    expect(stderr.trim().split("\n")).toHaveLength(1);
  });

  test.each(["openai", "anthropic", "gemini"])("prints the profile for %s as it is generated", (provider) => {
    const file = fileURLToPath(new URL(`../../generated/profiles/${provider}.schema.json`, import.meta.url));
    const { status, stdout, stderr } = demarche(["schema", "--profile", provider]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(stdout).toBe(readFileSync(file, "utf8"));
  });

  test.each([
    [["--profile", "mistral"], "openai"],
    [["--profile", "../openai"], "openai"],
    [["--profile"], "missing"],
    [["quote", "--profile", "openai"], "quote"],
  ])("knows no profile for %j, and says why", (args, hint) => {
    const { status, stdout, stderr } = demarche(["schema", ...args]);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toContain(hint);
  });
});
