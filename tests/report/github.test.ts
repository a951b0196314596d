import { error, warning } from "@actions/core";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { Finding } from "../../src/finding.js";
import { catalogue } from "../../src/report/catalogue.js";
import { printable } from "../../src/report/printable.js";
import { inventFinding, judgedRuns, manyFindings, render, runOf } from "./runs.js";

const runs = await judgedRuns();
const check = catalogue[0] as (typeof catalogue)[number];

/** A command as the runner understands it. */
interface Command {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly text: string;
}

/** As `ActionCommand.TryParseV2` of actions/runner reads a line. */
function parseCommand(line: string): Command {
  const end = line.indexOf("::", 2);
  if (!line.startsWith("::") || end === -1) throw new Error(`no command: ${line.slice(0, 100)}`);
  const [name = "", ...rest] = line.slice(2, end).split(" ");
  const pairs = rest
    .join(" ")
    .split(",")
    .filter((pair) => pair !== "")
    .map((pair): [string, string] => {
      const [key = "", ...value] = pair.split("=");
      return [key.trim(), decode(value.join("="), ["%0D", "%0A", "%3A", "%2C", "%25"])];
    });
  return { name, properties: Object.fromEntries(pairs), text: decode(line.slice(end + 2), ["%0D", "%0A", "%25"]) };
}

function decode(text: string, escapes: readonly string[]): string {
  return escapes.reduce((read, code) => read.replaceAll(code, decodeURIComponent(code)), text);
}

function linesOf(text: string): readonly string[] {
  return text.trimEnd().split("\n");
}

const annotators = { error, warning };

describe("the runner's own toolkit", () => {
  let written: string[] = [];
  beforeEach(() => {
    written = [];
    vi.spyOn(process.stdout, "write").mockImplementation((chunk) => written.push(String(chunk)) > 0);
  });
  afterEach(() => vi.restoreAllMocks());

  /** What the toolkit writes for a finding whose text is known. */
  function annotate({ code, severity, file, line, column }: Finding, text: string): string {
    written = [];
    annotators[severity](text, {
      title: code,
      ...(file !== null && line !== null && column !== null && { file, startLine: line, startColumn: column }),
    });
    return printable(written.join("").replace(/\r?\n$/, ""));
  }

  test.each(runs)("writes the same bytes as the reporter for $name", (run) => {
    const lines = linesOf(render("github", run));
    const { findings } = run.report;
    const sorted = ["error", "warning"].flatMap((wanted) => findings.filter(({ severity }) => severity === wanted));
    const expected = sorted.map((finding, index) => annotate(finding, parseCommand(lines[index] ?? "").text));
    expect(lines.slice(0, -1)).toEqual(expected);
  });
});

describe("the annotations", () => {
  test.each(runs)("are one for each of $name, with its place in the text, then the totals", (run) => {
    const commands = linesOf(render("github", run)).map(parseCommand);
    const { errors, warnings } = run.report.counts;
    expect(commands.map(({ name }) => name)).toEqual([
      ...Array(errors).fill("error"),
      ...Array(warnings).fill("warning"),
      "notice",
    ]);
    for (const { properties, text } of commands.slice(0, -1)) {
      const place = [properties["file"], properties["line"], properties["col"]].filter((part) => part !== undefined);
      if ((properties["file"]?.length ?? 0) < 1000) expect(text.startsWith(printable(place.join(":")))).toBe(true);
    }
  });

  test("keep signs that a command is made of", () => {
    const finding = inventFinding(check, { file: "100%,a:b\n.ndjson", message: "50 % of a::b,c\nline" });
    const [line = ""] = linesOf(render("github", runOf("one", [finding])));
    const { properties, text } = parseCommand(line);
    expect(properties).toEqual({ title: check.code, file: "100%,a:b\n.ndjson", line: "3", col: "9" });
    expect(text).toContain("50 % of a::b,c\\u000aline");
  });

  test("name files from the repository's root, wherever the command runs", () => {
    const folders = { current: "/srv/repository/packages/data", root: "/srv/repository" };
    const findings = ["quotes.ndjson", "../texts/a.json", "/srv/repository/b.json"].map((file) =>
      inventFinding(check, { file }),
    );
    const commands = linesOf(render("github", runOf("three", findings), { folders })).map(parseCommand);
    expect(
      commands
        .slice(0, -1)
        .map(({ properties }) => properties["file"])
        .toSorted(),
    ).toEqual(["b.json", "packages/data/quotes.ndjson", "packages/texts/a.json"]);
  });

  test("say the true totals where GitHub shows fewer", () => {
    const notice = parseCommand(linesOf(render("github", manyFindings(1000))).at(-1) ?? "");
    expect(notice.text).toMatch(/900 errors, 100 warnings.*GitHub shows 10 errors/);
    const few = parseCommand(linesOf(render("github", manyFindings(10))).at(-1) ?? "");
    expect(few.text).not.toContain("GitHub shows");
  });
});
