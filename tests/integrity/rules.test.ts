import { readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { type RecordType, recordValidators } from "../../generated/guards.js";
import { integrityRules } from "../../src/integrity/rules/index.js";
import { inventRecord } from "../invent.js";
import { findBy } from "./arrange.js";

describe("the index of rules", () => {
  test("lists every file of the folder, each rule under the code that its file names", () => {
    const files = readdirSync(new URL("../../src/integrity/rules/", import.meta.url)).filter(
      (name) => name !== "index.ts",
    );
    const codes = files.map((name) => `integrity/${name.replace(/\.ts$/, "")}`);
    expect(integrityRules.map(({ code }) => code).toSorted()).toEqual(codes.toSorted());
  });

  test("gives only the severities that the blueprint decided", () => {
    const warnings = integrityRules.filter(({ severity }) => severity === "warning").map(({ code }) => code);
    expect(warnings.toSorted()).toEqual([
      "integrity/actors-are-referred-to",
      "integrity/generic-actors-are-quoted-in-part-only",
      "integrity/names-are-unambiguous",
      "integrity/planned-meetings-follow-publication",
      "integrity/sources-are-referred-to",
      "integrity/stances-do-not-conflict",
      "integrity/topics-are-referred-to",
      "integrity/voices-belong-to-holders",
    ]);
  });
});

describe.each(integrityRules.map((rule) => [rule.code, rule] as const))("%s", (_code, rule) => {
  const { failing, mended, imported } = rule.example;

  test("finds what its example means, and nothing once that is mended", () => {
    expect(findBy(rule, failing as readonly object[], imported)).not.toEqual([]);
    expect(findBy(rule, mended as readonly object[], imported)).toEqual([]);
  });

  test("has examples of well-formed records", () => {
    for (const record of [...failing, ...mended].map((value) => inventRecord(value as object))) {
      const { type } = record as { readonly type?: RecordType };
      if (type) expect([recordValidators[type](record), record]).toEqual([true, record]);
    }
  });

  test("has a message for everything that it says, filled from its data", () => {
    for (const { data } of findBy(rule, failing as readonly object[], imported)) {
      const templates = Object.values(rule.messages);
      const isFilled = templates.some((template) =>
        [...template.matchAll(/\{(\w+)\}/g)].every(([, name = ""]) => data[name] !== undefined),
      );
      expect(isFilled).toBe(true);
    }
  });
});
