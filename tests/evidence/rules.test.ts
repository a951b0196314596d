import { readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { isActor, isDemand, isMeeting, isPosition, isQuote, isSource } from "../../generated/guards.js";
import { evidenceRules } from "../../src/evidence/rules/index.js";
import { completeExample, exampleSource } from "./complete-example.js";
import { judge } from "./judge.js";

const folder = new URL("../../src/evidence/rules/", import.meta.url);
const guards = {
  Actor: isActor,
  Demand: isDemand,
  Meeting: isMeeting,
  Position: isPosition,
  Quote: isQuote,
  Source: isSource,
};

test("the index has a rule for each file of the folder, named by its code", () => {
  const files = readdirSync(folder).filter((file) => file !== "index.ts");
  const names = evidenceRules.map(({ code }) => `${code.slice(code.indexOf("/") + 1)}.ts`);
  expect(names.toSorted()).toEqual(files.toSorted());
});

test("all but the rule about dates have codes of evidence", () => {
  const others = evidenceRules.map(({ code }) => code).filter((code) => !code.startsWith("evidence/"));
  expect(others).toEqual(["integrity/inferred-dates-show-their-words"]);
});

describe.each(evidenceRules)("$code", ({ code, example }) => {
  const judged = (records: readonly object[]) =>
    judge(completeExample(example, records), {
      sources: { [exampleSource]: example.source ?? "" },
      requireSources: true,
    });

  test("finds its failing example at fault, and no other rule does", () => {
    const codes = judged(example.failing as readonly object[]).map((finding) => finding.code);
    expect(codes).toEqual([code]);
  });

  test("finds nothing in the mended one, nor does any other rule", () => {
    expect(judged(example.mended as readonly object[])).toEqual([]);
  });

  test("has examples whose records are well-formed", () => {
    for (const records of [example.failing, example.mended]) {
      for (const record of completeExample(example, records as readonly object[])) {
        const { type } = record as { readonly type: keyof typeof guards };
        expect(guards[type](record), JSON.stringify(record)).toBe(true);
      }
    }
  });
});
