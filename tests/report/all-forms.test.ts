import { readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { catalogue } from "../../src/report/catalogue.js";
import { reporters } from "../../src/report/reporters/index.js";
import { everyKind, judgedRuns, manyFindings, render } from "./runs.js";

const names = Object.keys(reporters);
const runs = await judgedRuns();

test("the index has a reporter for each file of the folder", () => {
  const files = readdirSync(new URL("../../src/report/reporters/", import.meta.url)).filter(
    (file) => file !== "index.ts",
  );
  expect(names.toSorted()).toEqual(files.map((file) => file.replace(/\.ts$/, "")).toSorted());
});

test("the dataset with every kind of finding has every code", async () => {
  const codes = new Set((await everyKind()).report.findings.map(({ code }) => code));
  expect([...codes].toSorted()).toEqual(catalogue.map(({ code }) => code).toSorted());
});

describe.each(names)("the form %s", (name) => {
  test.each(runs)("holds nothing of $name that a terminal or a CI service would obey", (run) => {
    const text = render(name, run);
    expect(text.match(/(?!\n)[\p{Cc}\p{Bidi_Control}\u2028\u2029]/u)).toBeNull();
    const orders = text.split("\n").filter((line) => /^\s*::|##\w*\[/u.test(line));
    const own = name === "github" ? /^::(?:error|warning) title=[a-z]+\/|^::notice title=Demarche::/u : /^$/u;
    expect(orders.filter((line) => !own.test(line))).toEqual([]);
  });

  test("takes 100,000 findings, its length in proportion", () => {
    const small = render(name, manyFindings(10_000));
    const large = render(name, manyFindings(100_000));
    expect(large.length).toBeLessThan(11 * small.length);
  });

  test("bounds what is shown of strings of 1 MB", () => {
    if (name === "json" || name === "ndjson") return;
    const run = runs.find((one) => one.name === "hostile strings");
    const text = run ? render(name, run) : "";
    expect(text.length).toBeLessThan(20_000 * (run?.report.findings.length ?? 0));
    expect(Math.max(...text.split("\n").map((line) => line.length))).toBeLessThan(2 ** 20);
  });
});
