import { describe, expect, test } from "vitest";
import type { Check } from "../src/finding.js";
import { catalogue, catalogueEntries } from "../src/report/catalogue.js";
import { explainCheck, referencePage } from "../src/report/explain.js";

describe("the catalogue of checks", () => {
  test("has each code once, named after a question", () => {
    const codes = catalogue.map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
    for (const code of codes) expect(code).toMatch(/^(?:read|structure|integrity|evidence)\/[a-z0-9]+(?:-[a-z0-9]+)*$/);
  });

  test.each(catalogue.map((check) => [check.code, check] as const))("explains %s in sentences", (_, check) => {
    for (const sentence of [check.description, check.why, check.fix]) expect(sentence).toMatch(/^[`“A-Z].*[.)]$/su);
    expect(check.example.failing.length).toBeGreaterThan(0);
    const page = explainCheck(check);
    for (const part of [check.code, check.why, check.fix]) expect(page).toContain(part);
  });

  test.each(catalogue.map((check) => [check.code, check] as const))(
    "gives %s messages that end as sentences do",
    (_, check) => {
      for (const message of Object.values(check.messages)) expect(message).toMatch(/[.?)]$/u);
    },
  );

  test("says of each check when it is asked and whether it reads the source", () => {
    const page = referencePage();
    for (const { check } of catalogueEntries) expect(page).toContain(`| [${check.code}](`);
    expect(reading().every(({ code }) => /^(?:evidence|integrity)\//.test(code))).toBe(true);
    expect(reading().length).toBeGreaterThan(5);
  });
});

function reading(): readonly Check[] {
  return catalogueEntries.filter(({ readsSource }) => readsSource).map(({ check }) => check);
}
