import markdownIt from "markdown-it";
import { describe, expect, test } from "vitest";
import { catalogue } from "../../src/report/catalogue.js";
import { inventFinding, judgedRuns, manyFindings, render, runOf } from "./runs.js";

const runs = await judgedRuns();
const markdown = markdownIt({ html: true, linkify: false });

type Token = ReturnType<typeof markdown.parse>[number];

function tokensOf(text: string): readonly Token[] {
  return markdown.parse(text, {}).flatMap((token) => [token, ...(token.children ?? [])]);
}

/** The cells of a table's body as they are shown, row by row. */
function rowsOf(text: string): readonly (readonly string[])[] {
  const body = /<tbody>(.*)<\/tbody>/s.exec(markdown.render(text))?.[1] ?? "";
  return [...body.matchAll(/<tr>(.*?)<\/tr>/gs)].map(([, row = ""]) =>
    [...row.matchAll(/<td>(.*?)<\/td>/gs)].map(([, cell = ""]) => shownText(cell)),
  );
}

function shownText(html: string): string {
  const entities: Record<string, string> = { "&lt;": "<", "&gt;": ">", "&quot;": '"', "&amp;": "&" };
  return html.replace(/<\/?code>/g, "").replace(/&(?:lt|gt|quot|amp);/g, (entity) => entities[entity] ?? entity);
}

describe("the summary", () => {
  test.each(runs)("renders as a table with a row for each finding of $name", (run) => {
    const rows = rowsOf(render("markdown", run));
    expect(rows.map((row) => row[2])).toEqual(run.report.findings.map(({ code }) => code));
    for (const row of rows) expect(row).toHaveLength(5);
  });

  test.each(runs)("holds no markup that came from $name", (run) => {
    const kinds = new Set(tokensOf(render("markdown", run)).map(({ type }) => type.replace(/_(?:open|close)$/, "")));
    const own = [
      ...["heading", "inline", "text", "paragraph", "strong", "bullet_list", "list_item", "code_inline"],
      ...["table", "thead", "tbody", "tr", "th", "td"],
    ];
    expect([...kinds].filter((kind) => !own.includes(kind))).toEqual([]);
  });

  test("shows text as it is", () => {
    const message = "a|b \\| `c` <b>d</b> **e** [f](g) &amp; ~~h~~ @octocat #1 $x$ http://evil.example";
    const run = runOf("one", [inventFinding(catalogue[0] as (typeof catalogue)[number], { message })]);
    expect(rowsOf(render("markdown", run))[0]?.[4]).toBe(message);
  });

  test("names nobody that GitHub would notify", () => {
    for (const run of runs) expect(render("markdown", run)).not.toMatch(/@(?!`)[\w-]|(?<!`)@/u);
  });

  test("stops before GitHub would drop it, and says what is left out", () => {
    const text = render("markdown", manyFindings(100_000));
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(900 * 1024);
    expect(Buffer.byteLength(text)).toBeGreaterThan(880 * 1024);
    const [, left = ""] = /^(\d+) more findings left out/m.exec(text) ?? [];
    expect(rowsOf(text).length + Number(left)).toBe(100_000);
    expect(text).toContain("90000 errors, 10000 warnings");
  });

  test("has no table where nothing is found", () => {
    const text = render("markdown", runOf("nothing", []));
    expect(text).not.toContain("|");
    expect(text).toContain("Valid");
  });
});
