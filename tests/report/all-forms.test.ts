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
  test.each(runs)("shows nothing of $name that a terminal would obey", (run) => {
    const text = render(name, run);
    expect(text.match(/(?!\n)[\p{Cc}\p{Bidi_Control}\u2028\u2029]/u)).toBeNull();
    expect(text.endsWith("\n")).toBe(true);
  });

  test.each(runs)("gives a CI service no orders from $name", (run) => {
    const lines = render(name, run).split("\n");
    const orders = lines.filter((line) => /^\s*::|##\w*\[/u.test(line));
    const own = name === "github" ? /^::(?:error|warning) title=[a-z]+\/|^::notice title=Demarche::/u : /^$/u;
    expect(orders.filter((line) => !own.test(line))).toEqual([]);
  });

  test("is quick with 100,000 findings, and in proportion", () => {
    const small = manyFindings(10_000);
    const large = manyFindings(100_000);
    render(name, small);
    const [quick, slow] = [small, large].map((run) => {
      const start = performance.now();
      const { length } = render(name, run);
      return { time: performance.now() - start, length };
    });
    expect(slow?.time).toBeLessThan(20_000);
    expect(slow?.time).toBeLessThan(40 * Math.max(quick?.time ?? 0, 20));
    expect(slow?.length).toBeLessThan(11 * (quick?.length ?? 0));
  });

  test("bounds what is shown of strings of 1 MB", () => {
    if (name === "json" || name === "ndjson") return;
    const run = runs.find((one) => one.name === "hostile strings");
    const text = run ? render(name, run) : "";
    expect(text.length).toBeLessThan(20_000 * (run?.report.findings.length ?? 0));
    expect(Math.max(...text.split("\n").map((line) => line.length))).toBeLessThan(2 ** 20);
  });
});
