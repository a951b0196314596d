import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv } from "ajv";
import { describe, expect, test } from "vitest";
import { corpus } from "../corpora.js";
import { judgedRuns, render, runOf } from "./runs.js";

interface Issue {
  readonly check_name: string;
  readonly fingerprint: string;
  readonly severity: string;
  readonly location: { readonly path: string; readonly lines: { readonly begin: number } };
}

const runs = await judgedRuns();
const referees = corpus("referees");

describe.skipIf(!referees)(`the schema of GitLab${referees ? "" : " (the schema is not at hand)"}`, () => {
  const file = referees && join(referees, "gitlab-codeclimate.schema.json");
  const isIssue = file ? new Ajv().compile(JSON.parse(readFileSync(file, "utf8"))) : undefined;

  test.each(runs)("accepts each issue of $name", (run) => {
    const issues: readonly unknown[] = JSON.parse(render("gitlab", run));
    expect(issues.filter((issue) => !isIssue?.(issue))).toEqual([]);
  });
});

describe("the issues", () => {
  test.each(runs)("are the findings of $name, each by a fingerprint of its own", (run) => {
    const issues: readonly Issue[] = JSON.parse(render("gitlab", run));
    expect(issues.map(({ check_name }) => check_name)).toEqual(run.report.findings.map(({ code }) => code));
    expect(new Set(issues.map(({ fingerprint }) => fingerprint)).size).toBe(issues.length);
    for (const { severity, location } of issues) {
      expect(["major", "minor"]).toContain(severity);
      expect(location.path).toMatch(/^(?!\.\/)./s);
      expect(location.lines.begin).toBeGreaterThan(0);
    }
  });

  test("are an empty list where nothing is found", () => {
    expect(JSON.parse(render("gitlab", runOf("nothing", [])))).toEqual([]);
  });
});
