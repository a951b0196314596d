import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv } from "ajv";
import { describe, expect, test } from "vitest";
import { catalogue } from "../../src/report/catalogue.js";
import { corpus } from "../corpora.js";
import { everyKind, inventFinding, judgedRuns, manyFindings, render, runOf } from "./runs.js";

/** What the tests read of a SARIF log. */
interface Log {
  readonly runs: readonly {
    readonly tool: { readonly driver: { readonly rules: readonly { readonly id: string }[] } };
    readonly results: readonly Result[];
    readonly invocations: readonly {
      readonly toolExecutionNotifications: readonly { readonly message: { readonly text: string } }[];
    }[];
  }[];
}

interface Result {
  readonly ruleId: string;
  readonly ruleIndex: number;
  readonly level: string;
  readonly message: { readonly text: string };
  readonly locations: readonly {
    readonly physicalLocation?: {
      readonly artifactLocation: { readonly uri: string };
      readonly region: { readonly startLine: number; readonly startColumn: number };
    };
  }[];
  readonly partialFingerprints: Readonly<Record<string, string>>;
}

const runs = await judgedRuns();
const referees = corpus("referees");

function firstRun(text: string): Log["runs"][number] {
  const [run] = (JSON.parse(text) as Log).runs;
  if (!run) throw new Error("the log has no run");
  return run;
}

describe.skipIf(!referees)(`the schema of OASIS${referees ? "" : " (the schema is not at hand)"}`, () => {
  const isValid = referees ? compileSchema(join(referees, "sarif-schema-2.1.0.json")) : undefined;

  test.each(runs)("accepts $name", (run) => {
    isValid?.(JSON.parse(render("sarif", run)));
    expect(isValid?.errors ?? []).toEqual([]);
  });
});

describe("a SARIF log", () => {
  test("has what code scanning asks of rules and results", async () => {
    const run = await everyKind();
    const { tool, results } = firstRun(render("sarif", run));
    expect(results.map(({ ruleId }) => ruleId)).toEqual(run.report.findings.map(({ code }) => code));
    for (const { ruleId, ruleIndex, level, message, locations } of results) {
      expect(tool.driver.rules[ruleIndex]?.id).toBe(ruleId);
      expect(["error", "warning"]).toContain(level);
      expect(message.text).not.toBe("");
      expect(locations).toHaveLength(1);
    }
    for (const rule of tool.driver.rules) {
      expect(rule).toMatchObject({
        shortDescription: { text: expect.stringMatching(/./) },
        fullDescription: { text: expect.stringMatching(/./) },
        help: { text: expect.stringMatching(/./), markdown: expect.stringMatching(/./) },
        defaultConfiguration: { level: expect.stringMatching(/^(?:error|warning)$/) },
      });
    }
  });

  test("lists every check, also where nothing is found", () => {
    const { tool, results } = firstRun(render("sarif", runOf("nothing", [])));
    expect(tool.driver.rules.map(({ id }) => id)).toEqual(catalogue.map(({ code }) => code));
    expect(results).toEqual([]);
  });

  test.each([
    ["a b/ü%.ndjson", "a%20b/%C3%BC%25.ndjson"],
    ["./data/quotes.ndjson", "data/quotes.ndjson"],
    ["a:b.ndjson", "a%3Ab.ndjson"],
    ["line\nfeed\ud800.ndjson", "line%0Afeed%EF%BF%BD.ndjson"],
    ["/srv/data/quotes.ndjson", "data/quotes.ndjson"],
    ["/elsewhere/quotes.ndjson", "file:///elsewhere/quotes.ndjson"],
    ["C:/elsewhere/quotes.ndjson", "file:///C:/elsewhere/quotes.ndjson"],
    ["<stdin>", "%3Cstdin%3E"],
  ])("names the file %j by a URI", (file, uri) => {
    const run = runOf("one", [inventFinding(catalogue[0] as (typeof catalogue)[number], { file })]);
    const { results } = firstRun(render("sarif", run, { folders: { current: "/srv", root: "/srv" } }));
    expect(results[0]?.locations[0]?.physicalLocation).toEqual({
      artifactLocation: { uri },
      region: { startLine: 3, startColumn: 9 },
    });
  });

  test("has no link in a message, whatever the data holds", () => {
    const message = "See [the record](https://evil.example) and [1](2).";
    const run = runOf("one", [inventFinding(catalogue[0] as (typeof catalogue)[number], { message })]);
    expect(firstRun(render("sarif", run)).results[0]?.message.text).toBe(
      "See \\[the record\\](https://evil.example) and \\[1\\](2).",
    );
  });

  test("leaves out warnings first where there are more results than GitHub accepts, and says so", () => {
    const run = manyFindings(30_000);
    const { results, invocations } = firstRun(render("sarif", run));
    expect(results).toHaveLength(25_000);
    const lines = results.map(({ locations }) => locations[0]?.physicalLocation?.region.startLine ?? 0);
    expect(lines).toEqual(lines.toSorted((one, other) => one - other));
    expect(results.filter(({ level }) => level === "warning").length).toBeLessThan(run.report.counts.warnings);
    const said = invocations[0]?.toolExecutionNotifications.map(({ message }) => message.text).join("\n");
    expect(said).toContain("5000 findings left out");
    expect(said).toContain("27000 errors, 3000 warnings");
  });
});

function compileSchema(path: string): ReturnType<Ajv["compile"]> {
  // Draft 4, but for its `id` and `$schema` the same to Ajv.
  const { id: _, $schema: __, ...schema } = JSON.parse(readFileSync(path, "utf8"));
  const isUri = (text: string): boolean => /^[\x21-\x7e]*$/.test(text) && !/[<>"{}|\\^`]|%(?![\da-f]{2})/i.test(text);
  const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
  ajv.addFormat("uri", (text) => isUri(text) && URL.canParse(text));
  ajv.addFormat("uri-reference", (text) => isUri(text) && URL.canParse(text, "https://example.org/"));
  ajv.addFormat("date-time", (text) => !Number.isNaN(Date.parse(text)));
  return ajv.compile(schema);
}
