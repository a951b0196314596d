import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { memoryPages, validateXML } from "xmllint-wasm";
import { catalogue } from "../../src/report/catalogue.js";
import { corpus } from "../corpora.js";
import { hostileFindings, judgedRuns, manyFindings, render, unreadSources, validDataset } from "./runs.js";

const runs = await judgedRuns();
const referees = corpus("referees");

describe.skipIf(!referees)(`the schema of Jenkins${referees ? "" : " (the schema is not at hand)"}`, () => {
  const schema = referees ? readFileSync(join(referees, "junit-10.xsd"), "utf8") : "";

  test.each([...runs, manyFindings(10_000)])("accepts $name", async (run) => {
    const xml = [{ fileName: "report.xml", contents: render("junit", run) }];
    const { errors } = await validateXML({ xml, schema, maxMemoryPages: memoryPages.GiB });
    expect(errors).toEqual([]);
  });

  test("refuses what it should: a test without a name", async () => {
    const xml = render("junit", await validDataset()).replace(/ name="read\/[^"]*"/, "");
    expect((await validateXML({ xml, schema })).valid).toBe(false);
  });
});

describe("the tests", () => {
  test("are the checks, and pass where nothing is found", async () => {
    const text = render("junit", await validDataset());
    const names = [...text.matchAll(/<testcase [^>]* name="([^"]*)"\/>/g)].map(([, name]) => name);
    expect(names.toSorted()).toEqual(catalogue.map(({ code }) => code).toSorted());
    expect(text).toContain(`<testsuites name="demarche" tests="${catalogue.length}" failures="0" errors="0">`);
  });

  test.each(runs)("fail for each check with an error in $name", (run) => {
    const text = render("junit", run);
    const failing = new Set(run.report.findings.filter(({ severity }) => severity === "error").map(({ code }) => code));
    expect([...text.matchAll(/<failure [^>]* type="([^"]*)">/g)].map(([, code]) => code).toSorted()).toEqual(
      [...failing].toSorted(),
    );
    expect(text).toContain(`failures="${failing.size}" errors="0">\n<testsuite name="read"`);
  });

  test("are skipped, not passed, where a source's text was not at hand", async () => {
    const text = render("junit", await unreadSources());
    expect(text).toMatch(/name="evidence\/anchor-digests-agree">\n<skipped message="anchors of source:/);
    expect(text).toContain('name="integrity/ids-are-unique"/>');
  });

  test("list the findings, so many of them that services still show it", () => {
    const text = render("junit", manyFindings(100_000));
    expect(text).toContain("10000 findings");
    expect(text).toContain("and 9500 more");
    expect(text.length).toBeLessThan(2 ** 21);
  });

  test("hold no sign that XML does not allow", () => {
    const text = render("junit", hostileFindings());
    expect(text).toMatch(/^[\n\x20-\x7e\u0080-\u{10ffff}]*$/u);
    expect(text).not.toMatch(/[\ufffe\uffff\ud800-\udfff]|&#(?!58|35);|\]\]>/u);
  });
});
