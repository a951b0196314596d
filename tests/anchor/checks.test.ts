import { readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { anchorChecks } from "../../src/anchor/checks/index.js";
import { anchorRecords, validateRecords } from "../../src/index.js";
import { completeExample, exampleSource } from "../evidence/complete-example.js";

test("the index has a check for each file of the folder, named by its code", () => {
  const files = readdirSync(new URL("../../src/anchor/checks/", import.meta.url)).filter((file) => file !== "index.ts");
  const codes = files.map((file) => `evidence/${file.replace(/\.ts$/u, "")}`);
  expect(anchorChecks.map(({ code }) => code).toSorted()).toEqual(codes.toSorted());
});

describe.each(anchorChecks)("$code", ({ code, example }) => {
  const sources = { [exampleSource]: example.source ?? "", ...example.otherSources };
  const anchored = (records: string | readonly object[]) =>
    anchorRecords(completeExample(example, records as readonly object[]), { sources });

  test("is said of its failing example, and nothing else is", async () => {
    const { findings } = await anchored(example.failing);
    expect(findings.map((finding) => finding.code)).toEqual([code]);
    for (const { message } of findings) expect(message).not.toMatch(/\{\w+\}/u);
  });

  test("is not said of the mended one, whose drafts become anchors that hold", async () => {
    const { findings, records } = await anchored(example.mended);
    expect(findings).toEqual([]);
    const report = await validateRecords(records, { sources });
    const rest = report.findings.filter((finding) => /^(?:structure|evidence)\//u.test(finding.code));
    expect(rest.filter(({ severity }) => severity === "error")).toEqual([]);
  });
});
