import { describe, expect, test } from "vitest";
import {
  type Anchoring,
  anchorRecords,
  type Finding,
  feedbackOf,
  fromProfile,
  validateRecords,
} from "../../src/index.js";
import { catalogue } from "../../src/report/catalogue.js";
import { demarche, folder } from "../cli/command.js";
import { gazette } from "../harbour.js";
import { inventRecord, inventSource } from "../invent.js";
import { inventFinding, judgedRuns, manyFindings, render } from "./runs.js";

const checkOf = (code: string): (typeof catalogue)[number] => catalogue.find((check) => check.code === code) as never;

/** What `anchor` says of a record of which one draft anchor has these words. */
function anchorWords(words: string, given: object = {}, text: string = gazette): Promise<Anchoring> {
  const evidence = [{ source: "source:invented", words, ...given }];
  const record = inventRecord({ type: "Quote", id: "quote:voss", text: words, evidence });
  return anchorRecords([inventSource(text), record], { sources: { "source:invented": text } });
}

describe("feedback", () => {
  test("has the source's words for words that are nearly right, and what to do with them", async () => {
    const { findings } = await anchorWords("But the islands must not pay for the crew.");
    expect(feedbackOf(findings)).toEqual({
      accepted: false,
      problems: [
        {
          record: "quote:voss",
          at: "/evidence/0",
          wrong: "The words are not those of source:invented at 155–193.",
          nearest: "But the islands must pay for the crew.",
          do: "Write the words of `nearest` if they are what was meant, or take the claim back.",
        },
      ],
      leftOut: 0,
    });
  });

  test.each([
    ["of another form", "resume 🚢 after a pause at the Café Kai", "resume 🚢 after a pause at the Cafe\u0301 Kai"],
    ["in parts", "after midnight, … But the islands", ["after midnight,", "But the islands"]],
    ["that nothing is like", "Nobody was there at all that evening", undefined],
  ])("has the true words of words %s", async (_, words, nearest) => {
    const { findings } = await anchorWords(words);
    const { problems } = feedbackOf(findings);
    expect(problems).toHaveLength(1);
    expect(problems[0]?.nearest).toEqual(nearest);
    const shown = [nearest ?? []].flat();
    for (const part of shown) expect(gazette).toContain(part);
  });

  test("has what to write before words that stand in several places", async () => {
    const { findings } = await anchorWords(
      "the ferry is safe",
      {},
      "Lind said the ferry is safe. Nobody knew the ferry is safe.",
    );
    expect(feedbackOf(findings).problems[0]?.before).toEqual(["said", "knew"]);
  });

  test("shows no words that were cut: they would be wrong again", async () => {
    const long = "one two three four five six seven eight nine ten ".repeat(12).trim();
    const text = `“${long}, said nobody, ${long.replaceAll("one", "uno")}” said Mira Voss.`;
    const { findings } = await anchorWords(`${long}, said somebody, ${long.replaceAll("one", "uno")}`, {}, text);
    const [problem] = feedbackOf(findings).problems;
    expect(problem?.nearest).toBeUndefined();
    expect(problem?.changes).toContain("[-somebody-]{+nobody+}");
  });

  test("tells once what several steps found, and not what is wrong only because of that", async () => {
    const evidence = [{ source: "source:invented", words: "never said", before: "", supports: [] }];
    const quote = { type: "Quote", id: "quote:a", speaker: "actor:a", text: "never said", form: "direct", evidence };
    const read = fromProfile({
      actors: [{ type: "Actor", id: "actor:a", name: "A", kind: "nobody", evidence }],
      quotes: [quote],
    });
    const sources = { "source:invented": gazette };
    const anchored = await anchorRecords([inventSource(gazette), ...read.records], { sources });
    const report = await validateRecords(anchored.records, { sources });
    const all = [...read.findings, ...anchored.findings, ...report.findings];
    expect(all.map(({ code }) => code)).toContain("integrity/references-resolve");
    expect(all.map(({ code }) => code)).toContain("evidence/anchor-is-draft");
    expect(feedbackOf(all).problems.map(({ record, at }) => [record, at])).toEqual([
      ["actor:a", "/kind"],
      ["quote:a", "/evidence/0"],
    ]);
  });

  test("puts errors first, those of form before others, and is the same each time", () => {
    const codes = [
      "evidence/speaker-is-near",
      "evidence/words-are-in-the-source",
      "integrity/ids-are-unique",
      "read/too-deep",
    ];
    const findings = codes.map((code, index) => inventFinding(checkOf(code), { id: `quote:${index}` }));
    const feedback = feedbackOf(findings);
    expect(feedback.problems.map(({ record }) => record)).toEqual(["quote:3", "quote:2", "quote:1", "quote:0"]);
    expect(feedback.problems.map(({ severity }) => severity)).toEqual([undefined, undefined, undefined, "warning"]);
    expect(JSON.stringify(feedbackOf(findings))).toBe(JSON.stringify(feedback));
  });

  test("says where in the answer a record without an id stands", () => {
    const { findings } = fromProfile({ actors: [{ type: "Actor" }] });
    expect(feedbackOf(findings).problems[0]).toMatchObject({ at: "/actors/0" });
    expect(feedbackOf(findings).problems[0]).not.toHaveProperty("record");
  });

  test("is bounded, and says how much it leaves out", () => {
    const text = render("feedback", manyFindings(100_000));
    const { problems, leftOut } = JSON.parse(text);
    expect(problems.length + leftOut).toBe(100_000);
    expect(text.length).toBeLessThan(20_000);
    const long = Array.from({ length: 40 }, (_, index) => {
      const data = { difference: [{ kind: "source", text: "x".repeat(990) }] };
      return inventFinding(checkOf("evidence/words-are-verbatim"), { id: `quote:${index}`, data });
    });
    expect(JSON.stringify(feedbackOf(long)).length).toBeLessThan(20_000);
    expect(feedbackOf(long).leftOut).toBeGreaterThan(20);
  });

  test("of anything that can be found is one line of this shape", async () => {
    for (const run of await judgedRuns()) {
      const text = render("feedback", run);
      expect(text.trimEnd().split("\n")).toHaveLength(1);
      const { accepted, problems, leftOut, ...others } = JSON.parse(text);
      expect([accepted, others]).toEqual([run.report.valid, {}]);
      expect(Number.isInteger(leftOut)).toBe(true);
      for (const problem of problems) {
        expect(Object.keys(problem)).toEqual(expect.arrayContaining(["wrong", "do"]));
        expect(problem.do).toMatch(/[.)]$/u);
      }
    }
  });

  test("takes data of any shape", () => {
    for (const value of [null, [], [null], [1], {}, "x", 0, [{}], [{ exact: 1, kind: 1, before: 1 }]]) {
      const names = ["difference", "anchors", "places", "found", "expected", "at", "changes", "reference"];
      const data = Object.fromEntries(names.map((name) => [name, value]));
      const findings: readonly Finding[] = catalogue.map((check) => inventFinding(check, { data }));
      expect(feedbackOf(findings).problems.length).toBeGreaterThan(0);
    }
  });
});

test("demarche anchor and validate print it on one line", async () => {
  const source = inventSource(gazette);
  const evidence = [{ source: "source:invented", words: "never said" }];
  const lines = [source, inventRecord({ type: "Actor", id: "actor:a", evidence })].map((one) => JSON.stringify(one));
  const path = await folder({ "records.ndjson": `${lines.join("\n")}\n`, "invented.txt": gazette });
  const given = [
    `${path}/records.ndjson`,
    "--source",
    `source:invented=${path}/invented.txt`,
    "--reporter",
    "feedback",
  ];
  for (const command of ["anchor", "validate"]) {
    const { status, stdout } = demarche([command, ...given]);
    expect(status).toBe(1);
    const { accepted, problems } = JSON.parse(stdout);
    expect(accepted).toBe(false);
    expect(problems[0]).toMatchObject({ record: "actor:a", at: "/evidence/0" });
  }
});
