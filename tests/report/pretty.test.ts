import { stripVTControlCharacters } from "node:util";
import stringWidth from "string-width";
import { describe, expect, test } from "vitest";
import type { Finding } from "../../src/finding.js";
import type { Frame } from "../../src/report/describe.js";
import { reporters } from "../../src/report/reporters/index.js";
import { everyKind, hostileDataset, type Run, render, runOf, unreadSources, validDataset } from "./runs.js";

const finding: Finding = {
  code: "integrity/references-resolve",
  severity: "error",
  ...{ file: "data/positions.ndjson", line: 7, column: 94, pointer: "/on", id: "position:harbour-office-night-ferry" },
  message: '"demand:night-fery" names no demand in this dataset. Did you mean "demand:night-ferry"?',
  data: { reference: "demand:night-fery" },
};

const line = [
  '{"type":"Position","id":"position:harbour-office-night-ferry","holder":"actor:harbour-office","on":',
  '"demand:night-fery"',
  ',"stance":"conditional","conditions":[{"text":"The islands pay for the crew"}]}',
] as const;

function frameOf(before: string, marked: string, after: string): Frame {
  return { text: before + marked + after, start: before.length, end: before.length + marked.length };
}

/** The lines that a finding is shown in, without the empty ones that end them. */
function show(columns: number, frame?: Frame, given: Partial<Finding> = {}, colors = false): readonly string[] {
  const reporter = reporters["pretty"]?.({ subject: "data", colors, columns });
  const text = reporter?.finding?.({ finding: { ...finding, ...given }, ...(frame && { frame }) }) ?? "";
  return text.replace(/\n\n$/, "").split("\n");
}

/** The line that is shown and the marks below it. */
function showFrame(columns: number, ...parts: Parameters<typeof frameOf>): readonly string[] {
  return show(columns, frameOf(...parts)).filter((shown) => shown.includes("│"));
}

function verdictOf(run: Run, columns = 100): readonly string[] {
  return render("pretty", { ...run, located: [] }, { columns }).split("\n");
}

describe("a finding", () => {
  test("has its place, what it is about, the message, the line with marks, and where to read on", () => {
    expect(show(100, frameOf(...line))).toEqual([
      "data/positions.ndjson:7:94  error  integrity/references-resolve",
      "  position:harbour-office-night-ferry  /on",
      '  "demand:night-fery" names no demand in this dataset. Did you mean "demand:night-ferry"?',
      "",
      '  7 │ …older":"actor:harbour-office","on":"demand:night-fery","stance":"conditional","conditions":[…',
      "    │                                     ^^^^^^^^^^^^^^^^^^^",
      "  help: demarche explain integrity/references-resolve",
    ]);
  });

  test("fits 40 columns, and the marks stay below the whole value", () => {
    expect(show(40, frameOf(...line))).toEqual([
      "data/positions.ndjson:7:94",
      "  error  integrity/references-resolve",
      "  position:harbour-office-night-ferry",
      "  /on",
      '  "demand:night-fery" names no demand in',
      "  this dataset. Did you mean",
      '  "demand:night-ferry"?',
      "",
      '  7 │ …office","on":"demand:night-fery"…',
      "    │               ^^^^^^^^^^^^^^^^^^^",
      "  help: demarche explain integrity/references-resolve",
    ]);
  });

  test("has no place where records were handed over", () => {
    expect(show(100, undefined, { file: null, line: null, column: null, id: null, pointer: "" })).toEqual([
      "error  integrity/references-resolve",
      '  "demand:night-fery" names no demand in this dataset. Did you mean "demand:night-ferry"?',
      "  help: demarche explain integrity/references-resolve",
    ]);
  });

  test("has colours where they are wanted, and the same text without", () => {
    const colored = show(100, frameOf(...line), { severity: "warning" }, true);
    const plain = colored.map((text) => stripVTControlCharacters(text));
    expect(colored[0]).toBe(
      "\u001b[1mdata/positions.ndjson:7:94\u001b[22m  \u001b[33mwarning\u001b[39m  \u001b[1mintegrity/references-resolve\u001b[22m",
    );
    expect(plain).toEqual(show(100, frameOf(...line), { severity: "warning" }));
  });

  test("breaks writing without spaces anywhere, and leaves an id whole", () => {
    const id = `position:${"x".repeat(50)}`;
    expect(show(40, undefined, { id, message: "漢字かな交じり文です。".repeat(3) }).slice(2, -1)).toEqual([
      `  ${id}`,
      "  /on",
      "  漢字かな交じり文です。漢字かな交じり文",
      "  です。漢字かな交じり文です。",
    ]);
  });

  test("is one line where the data has several, and orders nothing of a CI service", () => {
    const message = "A\n::error::b ##[group]c ::stop-commands::d";
    const shown = show(40, undefined, { message, file: "::error::a.json", id: "::debug::e" });
    expect(shown).toEqual([
      "\\u003a:error::a.json:7:94",
      "  error  integrity/references-resolve",
      "  \\u003a:debug::e  /on",
      "  A\\u000a::error::b \\u0023#[group]c",
      "  \\u003a:stop-commands::d",
      "  help: demarche explain integrity/references-resolve",
    ]);
  });
});

describe("the marks", () => {
  test("stand below characters of two columns, of several code points, and of none", () => {
    const [shown = "", marks = ""] = showFrame(
      100,
      '{"漢字":"Cafe\u0301 🚢","name":',
      '"ｆｕｌｌ 👩‍👩‍👧‍👦 e\u0301"',
      ',"x":1}',
    );
    expect(shown).toBe('  7 │ {"漢字":"Cafe\u0301 🚢","name":"ｆｕｌｌ 👩‍👩‍👧‍👦 e\u0301","x":1}');
    expect(stringWidth(marks.slice(0, marks.indexOf("^")))).toBe(stringWidth(shown.slice(0, shown.indexOf('"ｆ'))));
    expect(stringWidth(marks.trim().replace(/^│ +/, ""))).toBe(stringWidth('"ｆｕｌｌ 👩‍👩‍👧‍👦 e\u0301"'));
  });

  test.each<[string, Parameters<typeof frameOf>, readonly string[]]>([
    [
      "tabs that indent",
      ["\t\t", '"speeker"', ': "a\tb"'],
      ['  7 │     "speeker": "a\\u0009b"', "    │     ^^^^^^^^^"],
    ],
    ["the end of a text", ['{"type": "Actor', "", ""], ['  7 │ {"type": "Actor', "    │                ^"]],
    ["a line that ends with CR LF", ["{", '"a"', ":1}\r"], ['  7 │ {"a":1}', "    │  ^^^"]],
    [
      "signs that a terminal would obey",
      ["\u001b[31m\u202e", "\u0007\u009b", "\u0000"],
      ["  7 │ \\u001b[31m\\u202e\\u0007\\u009b\\u0000", "    │                 ^^^^^^^^^^^^"],
    ],
    [
      "a line of megabytes",
      ["x".repeat(2 ** 20), "y".repeat(2 ** 20), "z".repeat(2 ** 20)],
      [`  7 │ …xxxxxxx${"y".repeat(45)}…`, `    │         ${"^".repeat(46)}`],
    ],
    [
      "megabytes of characters of two columns",
      ["界".repeat(2 ** 20), "界".repeat(9), "界".repeat(2 ** 20)],
      [`  7 │ …${"界".repeat(26)}…`, `    │ ${" ".repeat(35)}${"^".repeat(18)}`],
    ],
  ])("stand right with %s", (_, parts, expected) => {
    expect(showFrame(60, ...parts)).toEqual(expected);
  });

  test("stand below the same characters at every width", () => {
    for (let columns = 40; columns <= 140; columns += 1) {
      const [shown = "", marks = ""] = showFrame(columns, ...line);
      expect(shown.slice(marks.indexOf("^"), marks.lastIndexOf("^") + 1)).toBe(line[1]);
      expect(stringWidth(shown)).toBeLessThanOrEqual(columns);
    }
  });
});

describe("the verdict", () => {
  test("answers the three questions and says what was not judged", async () => {
    expect(verdictOf(await validDataset())).toEqual([
      "Demarche · data",
      "",
      "  Well-formed?  ✔ 7 records",
      "                       3 Actor",
      "                       1 Demand",
      "                       1 Position",
      "                       1 Quote",
      "                       1 Source",
      "  Coherent?     ✔ references, dates and logic between the records",
      "  Supported?    ✔ all 8 anchors compared with their source, character for character",
      "                  source:invented: 73 characters quoted, 24.3 % of its text (its record sets no",
      "                  limit)",
      "",
      "  Not judged      stance: No comparison of characters tells whether a passage says what a record",
      "                  claims.",
      "                  relevance: No comparison of characters tells whether a passage is about a record's",
      "                  subject.",
      "",
      "  ✔ valid  0 errors, 0 warnings",
      "",
    ]);
  });

  test("does not call supported what had no source at hand", async () => {
    const lines = verdictOf(await unreadSources());
    expect(lines.find((shown) => shown.includes("Supported?"))).toMatch(/\? {4}\? 0 of \d+ anchors compared/);
  });

  test("bounds what it lists", () => {
    const sources = Array.from({ length: 1000 }, (_, index) => `source:number-${index}`);
    const run = runOf("nothing", []);
    const disclosure = sources.map((source) => ({ source, codePoints: 1, share: 0.5, limit: 0.25 }));
    const notJudged = [{ what: "anchors" as const, ids: sources, reason: "Because." }];
    const lines = verdictOf({ ...run, report: { ...run.report, disclosure, notJudged } });
    expect(lines.length).toBeLessThan(30);
    expect(lines.join("\n")).toContain("and quotations from 990 more");
    expect(lines.join("\n")).toContain("and 997 more");
  });
});

describe.each([40, 80, 100])("in %d columns", (columns) => {
  /** Places, words of ASCII and the line that names the command are left whole. */
  const unbroken = /^\S.*:\d+:\d+$|^ {2}help: |^ *[\x20-\x7e]\S*$|^ {2}(?:error|warning) {2}\S+$/u;

  test("no line is longer but for a word that cannot be broken", async () => {
    for (const run of [await everyKind(), await hostileDataset(), await unreadSources()]) {
      const lines = render("pretty", run, { columns }).split("\n");
      // What takes an order's sign away may make a line longer.
      const long = lines.filter((shown) => stringWidth(shown.replaceAll(/\\u003a|\\u0023/g, ":")) > columns);
      expect(long.filter((shown) => !unbroken.test(shown))).toEqual([]);
    }
  });
});
