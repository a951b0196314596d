import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { gunzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { findLocalName, openRunningText } from "./running-text.js";

const project = fileURLToPath(new URL("..", import.meta.url));
const article = findArticle();
if (!article)
  process.stderr.write("\nTHE ARTICLE IS NOT AT HAND: whether the project holds its running text was not asked.\n");

const words = "one two three four five six seven eight nine ten eleven twelve thirteen fourteen".split(" ");

describe("running text", () => {
  const find = openRunningText(`Before. ${words.join(" ")}, “${[...words].reverse().join(" ")}” after it all.\nNext`);

  test.each([
    ["as it stands", words.join(" ")],
    ["in other letters, with other punctuation", words.join(", ").toUpperCase()],
    ["over lines of a comment", words.join("\n * ")],
    ["within JSON", JSON.stringify({ text: words.join("\n") })],
    ["with escaped characters", words.join("\\u2019")],
  ])("is found %s", (_, text) => {
    expect(find(`Something. ${text} and more`)).toBe(words.join(" "));
  });

  test.each([
    ["of thirteen words", words.slice(1).join(" ")],
    ["of a quotation", [...words].reverse().join(" ")],
    ["with a word between", words.join(" ").replace("seven", "seven and")],
    [
      "over the marks of a quotation",
      "thirteen fourteen fourteen thirteen twelve eleven ten nine eight seven six five four three",
    ],
  ])("is not what the text has: a row %s", (_, text) => {
    expect(find(text)).toBeUndefined();
  });
});

describe("names of one machine or registry", () => {
  test.each([
    ["https://registry", ".npmjs.org/leven"],
    ["https://registry", ".yarnpkg.com/leven"],
    ["in /wo", "rk/tree/src"],
    ["'/ho", "me/ada/tree'"],
  ])("are found: %s…", (beginning, end) => {
    expect(findLocalName(beginning + end)).toBeDefined();
  });

  test.each(["https://example.org/home/page", "../shared/article", "src/work/tree", "a registry of ferries"])(
    "are not seen in %s",
    (text) => {
      expect(findLocalName(text)).toBeUndefined();
    },
  );
});

describe("what is published", () => {
  const paths = [...new Set([...trackedPaths(), ...packedPaths()])].filter((path) => existsSync(`${project}/${path}`));
  const files = paths.map((path) => ({ path, text: readText(path) }));

  test("is more than a few files", () => {
    expect(files.length).toBeGreaterThan(100);
  });

  test("names no machine and no registry", () => {
    const named = files.map(({ path, text }) => ({ path, name: findLocalName(text) }));
    expect(named.filter(({ name }) => name !== undefined)).toEqual([]);
  });

  test("holds no 14 words in a row of the article outside its quotations", ({ skip }) => {
    if (!article) return skip("the article is not at hand; DEMARCHE_ARTICLE names it");
    const find = openRunningText(readFileSync(article, "utf8"));
    expect(find(readFileSync(article, "utf8"))).toBeDefined();
    const held = files.map(({ path, text }) => ({ path, run: find(text) }));
    expect(held.filter(({ run }) => run !== undefined)).toEqual([]);
  });
});

function findArticle(): string | undefined {
  const named = process.env["DEMARCHE_ARTICLE"];
  if (named) return named;
  const folder = `${project}/../shared/article`;
  const [name] = existsSync(folder) ? readdirSync(folder).filter((file) => file.endsWith(".txt")) : [];
  return name && `${folder}/${name}`;
}

/** What git tracks; nothing where the project stands without its history. */
function trackedPaths(): readonly string[] {
  if (!existsSync(`${project}/.git`)) return [];
  return execFileSync("git", ["ls-files", "-z"], { cwd: project, encoding: "utf8" }).split("\0").filter(Boolean);
}

function packedPaths(): readonly string[] {
  const given = ["pack", "--dry-run", "--json", "--ignore-scripts"];
  const [packed] = JSON.parse(
    execFileSync("npm", given, { cwd: project, encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] }),
  );
  return packed.files.map(({ path }: { readonly path: string }) => path);
}

function readText(path: string): string {
  const bytes = readFileSync(`${project}/${path}`);
  return (path.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8");
}
