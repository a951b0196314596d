import { existsSync } from "node:fs";
import { chromium } from "playwright-core";
import { beforeAll, beforeEach, expect, test } from "vitest";
import type { Anchoring, Report } from "../../src/index.js";
import { anchorOf, inventRecord, inventSource, textAnchorOf } from "../invent.js";
import { servePage } from "./serve.js";

const executable = process.env["DEMARCHE_CHROMIUM"] ?? "/usr/bin/chromium";
const isMissing = !existsSync(executable);
if (isMissing) {
  process.stderr.write(
    `\nNOTHING WAS TRIED IN A BROWSER: there is no ${executable}; DEMARCHE_CHROMIUM names another.\n\n`,
  );
}

const text = "🚢 The café\u0301 is closed. “We sail at dawn 🌅,” said Mira Voss of the harbour office.";
const actor = inventRecord({
  type: "Actor",
  id: "actor:mira-voss",
  name: "Mira Voss",
  kind: "person",
  evidence: [anchorOf(text, "Mira Voss")],
});
const quote = inventRecord({
  type: "Quote",
  id: "quote:dawn",
  speaker: "actor:mira-voss",
  text: "We sail at dawn 🌅,",
  evidence: [textAnchorOf(text, "We sail at dawn 🌅,")],
});
const shifted = { ...quote, evidence: [{ ...textAnchorOf(text, "We sail at dawn 🌅,"), start: 23 }] };
const source = inventSource(text);
const draft = { ...quote, evidence: [{ source: "source:invented", words: "We sail at dawn 🌅," }] };
const altered = {
  ...draft,
  id: "quote:noon",
  evidence: [{ source: "source:invented", words: "We sail at noon 🌅, said Mira" }],
};

const cases = {
  report: [
    { records: [source, actor, quote], sources: { "source:invented": text } },
    { records: [source, actor, quote], sources: {} },
    { records: [source, actor, { ...quote, speaker: "actor:nobody" }], sources: { "source:invented": text } },
    { records: [source, actor, shifted], sources: { "source:invented": text } },
    { records: [source, { ...actor, kind: "harbour" }, null, "ferry", {}], sources: {} },
  ],
  anchor: { records: [source, draft, altered], sources: { "source:invented": text } },
  guarded: [actor, quote, source, { ...quote, form: "whole" }, null, [], "Actor"],
};

interface Results {
  readonly canEvaluate: boolean;
  readonly reports: readonly Report[];
  readonly anchored: Anchoring;
  readonly guarded: readonly (readonly string[])[];
  readonly standard: readonly boolean[];
  readonly dataset: Report;
  readonly byId: readonly (string | null)[];
}

let results: Results;
const complaints: string[] = [];

beforeAll(async () => {
  if (isMissing) return;
  const page = await servePage(cases);
  const browser = await chromium.launch({ executablePath: executable, args: ["--no-sandbox"] });
  try {
    const tab = await browser.newPage();
    tab.on("pageerror", (error) => complaints.push(String(error)));
    tab.on("console", (message) => complaints.push(message.text()));
    await tab.goto(page.url);
    const written = tab.locator("#results:not(:empty)");
    results = JSON.parse((await written.textContent({ timeout: 30_000 }).catch(() => null)) ?? "null");
  } finally {
    await browser.close();
    await page.close();
  }
}, 120_000);

beforeEach(({ skip }) => skip(isMissing && !process.env["CI"], `there is no ${executable}`));

test("the page runs without a complaint under a policy that allows no code from text", () => {
  expect(complaints.filter((complaint) => !complaint.includes("favicon"))).toEqual([]);
  expect(results.canEvaluate).toBe(false);
});

test("records that are supported are valid, emoji and combining accents before an anchor included", () => {
  expect(results.reports[0]).toMatchObject({
    valid: true,
    counts: { anchors: { total: 2, checked: 2 } },
    findings: [],
  });
});

test("without the source's text the report says that anchors were not checked", () => {
  expect(results.reports[1]).toMatchObject({ valid: true, counts: { anchors: { total: 2, checked: 0 } } });
  expect(results.reports[1]?.notJudged.flatMap(({ ids }) => ids)).toContain("source:invented");
});

test("a reference to nobody, a shifted anchor and malformed records are findings without a place in a file", () => {
  expect(codesOf(2)).toContain("integrity/references-resolve");
  expect(codesOf(3)).toContain("evidence/anchor-digests-agree");
  expect(codesOf(4)).toEqual(expect.arrayContaining(["structure/enum", "structure/type", "structure/unknown-type"]));
  for (const { findings } of results.reports) {
    for (const { file, line, column } of findings) expect([file, line, column]).toEqual([null, null, null]);
  }
});

test("drafts are anchored, and words that are not in the source are not", () => {
  const { records, findings } = results.anchored;
  expect(records).toEqual([source, quote, altered]);
  expect(findings.map(({ code, id }) => [code, id])).toEqual([["evidence/words-are-in-the-source", "quote:noon"]]);
});

test("the guards tell records apart", () => {
  expect(results.guarded).toEqual([["isActor"], ["isQuote"], ["isSource"], [], [], [], []]);
});

test("a Standard Schema takes what its guard takes", () => {
  expect(results.standard).toEqual(results.guarded.map((names) => names.includes("isActor")));
});

test("the reference dataset loads and is well-formed and coherent", () => {
  expect(results.dataset.findings).toEqual([]);
  expect(results.byId).toEqual([null, "Actor"]);
});

function codesOf(index: number): readonly string[] {
  return (results.reports[index]?.findings ?? []).map(({ code }) => code);
}
