import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { anchorRecords, type Finding, validateRecords } from "../../../src/index.js";
import { shortfallsOf } from "./bars.js";
import { kinds } from "./kinds.js";
import { limitsPath, partOfArticle, partOfOwnTexts, writeLimits } from "./limits.js";
import { type Checks, type Results, runBenchmark } from "./run-benchmark.js";
import { readArticle } from "./texts/article.js";
import { ownTexts } from "./texts/index.js";

const checks: Checks = { anchorRecords, validateRecords };
const article = readArticle();
const page = readFileSync(limitsPath, "utf8");

function sitesOf({ rows }: Results, kind: string): number {
  return rows.filter((row) => row.kind === kind).reduce((sum, { sites }) => sum + sites, 0);
}

describe("the benchmark of quotations", () => {
  const results = runBenchmark(ownTexts, checks);

  test("every demand is met on every text of our own", async () => {
    expect(shortfallsOf(await results)).toEqual([]);
  });

  test("the page of limits has its figures", async () => {
    expect(partOfOwnTexts(writeLimits(await results, page))).toBe(partOfOwnTexts(page));
  });

  test("without the article, the page keeps what it says of it", async () => {
    expect(writeLimits(await results, page)).toBe(page);
    expect(partOfArticle(page)).toContain("evidence/speaker-is-near");
  });

  test("every kind has sites, and kinds 1 to 31 on every text that can have them", async () => {
    const found = await results;
    for (const { id } of kinds) expect(sitesOf(found, id), id).toBeGreaterThan(0);
    for (const { name } of ownTexts) {
      const missing = kinds.filter(({ id, group }) => {
        const has = found.rows.some((row) => row.text === name && row.kind === id);
        return !has && group !== "doubt" && group !== "reading";
      });
      // Without a character outside the BMP, UTF-16 units and code points are the same.
      expect(missing.map(({ id }) => id)).toEqual(name === "plain English" ? ["23"] : []);
    }
  });
});

describe.skipIf(!article)("the benchmark on the article", () => {
  const results = article ? runBenchmark([article], checks) : undefined;

  test("meets every demand", async () => {
    expect(shortfallsOf((await results) as Results)).toEqual([]);
  });

  test("gives the figures of the page of limits", async () => {
    expect(partOfArticle(writeLimits((await results) as Results, ""))).toBe(partOfArticle(page));
  });
});

/** As forgiving as checkers in use are: what is nearly right is not reported. */
const forgiving: Checks = {
  anchorRecords,
  async validateRecords(records, options) {
    const report = await validateRecords(records, options);
    const findings = report.findings.filter((finding) => !isNearly(finding));
    return { ...report, findings };
  },
};

function isNearly({ data }: Finding): boolean {
  const { expected, found } = data as { readonly expected?: unknown; readonly found?: unknown };
  if (typeof expected !== "string" || typeof found !== "string") return false;
  const words = new Set(found.toLowerCase().split(/\P{L}+/u));
  const shared = expected
    .toLowerCase()
    .split(/\P{L}+/u)
    .filter((word) => words.has(word));
  return shared.length >= 0.75 * expected.split(/\P{L}+/u).length;
}

test("a forgiving check would not pass", async () => {
  const results = await runBenchmark(ownTexts.slice(0, 1), forgiving);
  const accepted = results.rows.filter((row) => row.accepted > 0).map(({ kind }) => kind);
  expect(accepted).toEqual(expect.arrayContaining(["1", "3", "12", "13", "16"]));
  expect(shortfallsOf(results).length).toBeGreaterThan(10);
});

test("a check that always finds something would not pass", async () => {
  const strict: Checks = {
    anchorRecords,
    validateRecords: async (records, options) => {
      const report = await validateRecords(records, { ...options, sources: {}, requireSources: true });
      return report;
    },
  };
  const results = await runBenchmark(ownTexts.slice(0, 1), strict).catch((error: Error) => error.message);
  expect(results).toContain("makes a true one fail");
});
