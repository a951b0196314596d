import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, test } from "vitest";
import { parse } from "yaml";
import { demarche, folder, report } from "./command.js";

const root = fileURLToPath(new URL("../..", import.meta.url));
const { version }: { readonly version: string } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
const asked = [".", "--sources", "texts", "--require-sources"];

/** A new dataset as `demarche init` makes it. */
async function initialise(): Promise<string> {
  const path = join(await folder({}), "ferry-talks");
  expect(demarche(["init", path])).toMatchObject({ status: 0, stderr: "" });
  return path;
}

function filesOf(path: string): readonly string[] {
  const entries = readdirSync(path, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(path.length + 1))
    .sort();
}

let dataset: string;

beforeAll(async () => {
  dataset = await initialise();
});

describe("what demarche init makes", () => {
  test("answers the three questions with yes, with a record of each type, every anchor compared, and no warning", () => {
    const { status, counts, findings, notJudged } = report(asked, { cwd: dataset });
    expect({ status, findings }).toEqual({ status: 0, findings: [] });
    expect(Object.values(counts.byType)).not.toContain(0);
    expect(counts.anchors.total).toBeGreaterThan(10);
    expect(counts.anchors.checked).toBe(counts.anchors.total);
    expect(notJudged.map(({ what }) => what)).toEqual(["stance", "relevance"]);
  });

  test("counts in code points: a sign of two UTF-16 units stands before most anchors", () => {
    const text = readFileSync(join(dataset, "texts/harbour-gazette-2031-05-04.txt"), "utf8");
    expect(text.indexOf("🚢")).toBeGreaterThan(0);
    const quote = JSON.parse(readFileSync(join(dataset, "quotes.ndjson"), "utf8").split("\n")[0] ?? "");
    const { start, end, exact } = quote.evidence[0];
    expect([...text].slice(start, end).join("")).toBe(exact);
    expect(text.slice(start, end)).not.toBe(exact);
  });

  test("is in canonical form", () => {
    expect(demarche(["format", "--check", dataset])).toEqual({ status: 0, stdout: "", stderr: "" });
  });

  test("is written to the schemas that this package ships", () => {
    const { $id } = JSON.parse(demarche(["schema", "dataset"]).stdout);
    const { schemaVersion } = JSON.parse(readFileSync(join(dataset, "dataset.json"), "utf8"));
    expect($id).toContain(`/${schemaVersion}/`);
  });

  test("lets an editor find the manifest's schema and every schema that it refers to", () => {
    const settings = JSON.parse(readFileSync(join(dataset, ".vscode/settings.json"), "utf8"));
    const [{ fileMatch, url }] = settings["json.schemas"];
    expect(fileMatch).toEqual(["/dataset.json"]);
    const schema = join(dataset, url);
    const text = readFileSync(schema, "utf8");
    expect(text).toBe(demarche(["schema", "dataset"]).stdout);
    const references = [...text.matchAll(/"\$ref": "([^#"]+)/gu)].map(([, file]) =>
      join(dirname(schema), String(file)),
    );
    expect(references.length).toBeGreaterThan(0);
    for (const file of references) expect(existsSync(file), file).toBe(true);
  });

  test("has a workflow that asks the same with the version that made it", () => {
    const workflow = parse(readFileSync(join(dataset, ".github/workflows/demarche.yml"), "utf8"));
    const steps: readonly { readonly run?: string }[] = workflow.jobs.validate.steps;
    const commands = steps.flatMap(({ run }) => run ?? []);
    expect(commands).toEqual([
      `npx --yes demarche@${version} validate . --sources texts --require-sources --reporter github ` +
        '--reporter "markdown=$GITHUB_STEP_SUMMARY"',
    ]);
  });

  test("leaves no placeholder", () => {
    for (const file of filesOf(dataset)) {
      expect(readFileSync(join(dataset, file), "utf8"), file).not.toMatch(/\{(?:version|mistakes)\}/u);
    }
  });
});

/** The mistakes to try, as the rows of the table in the README. */
function mistakesIn(readme: string): readonly (readonly string[])[] {
  const rows = readme.split("\n").filter((line) => /^\| \w[\w-]*\? \|/u.test(line));
  return rows.map((row) =>
    row
      .split("|")
      .slice(1, -1)
      .map((cell) => cell.trim().replaceAll("`", "")),
  );
}

describe("the mistakes that the README invites people to make", () => {
  test("are one for each question, and are printed", () => {
    const mistakes = mistakesIn(readFileSync(join(dataset, "README.md"), "utf8"));
    expect(mistakes.map(([question]) => question)).toEqual(["Supported?", "Coherent?", "Well-formed?"]);
  });

  test.each([0, 1, 2])("give the finding that it promises, in the file that it names: mistake %i", async (index) => {
    const path = await initialise();
    const readme = readFileSync(join(path, "README.md"), "utf8");
    const [question = "", file = "", change = "", to = "", code = ""] = mistakesIn(readme)[index] ?? [];
    const before = readFileSync(join(path, file), "utf8");
    expect(before).toContain(change);
    writeFileSync(join(path, file), before.replace(change, to));
    const { status, findings } = report(asked, { cwd: path });
    expect(findings.map((finding) => [finding.code, finding.file])).toEqual([[code, file]]);
    expect(status).toBe(1);
    const { stdout } = demarche(["validate", ...asked], { cwd: path });
    expect(stdout).toMatch(new RegExp(`${question.replace("?", "\\?")} +✘`, "u"));
    writeFileSync(join(path, file), before);
    expect(report(asked, { cwd: path }).status).toBe(0);
  });
});

describe("demarche init", () => {
  test("makes the current folder by default, beside a .git, and says what to do next", async () => {
    const path = await folder({});
    mkdirSync(join(path, ".git"));
    const { status, stdout } = demarche(["init"], { cwd: path });
    expect(status).toBe(0);
    expect(stdout).toContain("npx demarche validate . --sources texts --require-sources");
    expect(stdout).not.toContain("cd ");
    expect(filesOf(path)).toEqual(filesOf(dataset));
  });

  test("names the folder so that a shell takes it as one", async () => {
    const path = await folder({});
    const { stdout } = demarche(["init", "ferry talks; it's"], { cwd: path });
    expect(stdout).toContain("cd 'ferry talks; it'\\''s'");
    expect(statSync(join(path, "ferry talks; it's")).isDirectory()).toBe(true);
  });

  test("writes over nothing: what is there is named, and nothing is written", async () => {
    const path = await folder({ "README.md": "mine", "notes/a.txt": "mine" });
    const { status, stdout, stderr } = demarche(["init", path]);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toContain('"README.md"');
    expect(stderr.trim().split("\n")).toHaveLength(1);
    expect(filesOf(path)).toEqual(["README.md", "notes/a.txt"]);
  });

  test("refuses a place that is a file or that cannot be made, and leaves nothing there", async () => {
    const path = await folder({ file: "" });
    for (const place of ["file", "file/below", "\u0007".repeat(300)]) {
      const { status, stdout, stderr } = demarche(["init", place], { cwd: path });
      expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
      expect(stderr).toMatch(/^demarche: cannot (?:make a dataset in|read) /u);
      expect(stderr).not.toContain("\u0007");
    }
    expect(readdirSync(path)).toEqual(["file"]);
  });
});
