import { Ajv } from "ajv";
import { describe, expect, test } from "vitest";
import { catalogue } from "../../src/report/catalogue.js";
import { reporters } from "../../src/report/reporters/index.js";
import { inventFinding, judgedRuns, render, runOf } from "./runs.js";

const runs = await judgedRuns();
const ajv = new Ajv({ allErrors: true, allowUnionTypes: true });

/** An object with these properties and no others. */
function closed(properties: Readonly<Record<string, object>>): object {
  return { type: "object", properties, required: Object.keys(properties), additionalProperties: false };
}

function listOf(items: object): object {
  return { type: "array", items };
}

const text = { type: "string" };
const count = { type: "integer", minimum: 0 };
const position = { type: ["integer", "null"], minimum: 1 };
const share = { type: ["number", "null"], minimum: 0, maximum: 1 };

const finding = closed({
  code: { ...text, pattern: "^(?:read|structure|integrity|evidence)/[a-z0-9-]+$" },
  severity: { enum: ["error", "warning"] },
  ...{ file: { type: ["string", "null"] }, line: position, column: position },
  ...{ pointer: { ...text, pattern: "^(?:/|$)" }, id: { type: ["string", "null"] }, message: text },
  data: { type: "object" },
});

const summary = {
  valid: { type: "boolean" },
  counts: closed({
    ...{ records: count, byType: { type: "object", additionalProperties: count } },
    ...{ anchors: closed({ total: count, checked: count }), errors: count, warnings: count },
  }),
  notJudged: listOf(closed({ what: text, ids: listOf(text), reason: text })),
  disclosure: listOf(closed({ source: text, codePoints: count, share, limit: share })),
};

const isReport = ajv.compile(closed({ ...summary, findings: listOf(finding) }));
const isFinding = ajv.compile(finding);
const isSummary = ajv.compile(closed({ summary: closed(summary) }));

describe("json", () => {
  test.each([...runs, runOf("nothing", [])])("is one object of the documented shape for $name", (run) => {
    const text = render("json", run);
    const report: unknown = JSON.parse(text);
    isReport(report);
    expect(isReport.errors ?? []).toEqual([]);
    expect(JSON.stringify(report) === JSON.stringify(run.report)).toBe(true);
    // But for escapes that JSON does not need.
    expect(text === `${JSON.stringify(report, null, 2)}\n` || /\\u/.test(text)).toBe(true);
  });

  test("can be longer than a string", () => {
    const one = inventFinding(catalogue[0] as (typeof catalogue)[number], { data: { value: "x".repeat(2 ** 20) } });
    const { report } = runOf("long", Array(600).fill(one));
    let length = 0;
    for (const part of reporters["json"]?.({ subject: "", colors: false, columns: 100 }).end(report) ?? []) {
      length += part.length;
    }
    expect(length).toBeGreaterThan(2 ** 29);
  });
});

describe("ndjson", () => {
  test.each([...runs, runOf("nothing", [])])(
    "has a finding a line as it is known, then the summary, for $name",
    (run) => {
      const lines = render("ndjson", run).trimEnd().split("\n");
      const values: readonly unknown[] = lines.map((line) => JSON.parse(line));
      expect(values.slice(0, -1).filter((value) => !isFinding(value))).toEqual([]);
      expect(JSON.stringify(values.slice(0, -1)) === JSON.stringify(run.located.map((one) => one.finding))).toBe(true);
      isSummary(values.at(-1));
      expect(isSummary.errors ?? []).toEqual([]);
    },
  );
});
