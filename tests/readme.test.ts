import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { describe, expect, test } from "vitest";
import { demarche } from "./cli/command.js";

const root = fileURLToPath(new URL("..", import.meta.url));
const readme = readFileSync(join(root, "README.md"), "utf8");

function blocks(language: string): readonly string[] {
  return [...readme.matchAll(/^```(\w+)\n(.*?)^```$/gmsu)]
    .filter((match) => match[1] === language)
    .map((match) => match[2] ?? "");
}

describe("the README", () => {
  const examples = blocks("ts").map((code, index) => [`example ${index + 1}`, code] as const);

  test("has examples in TypeScript", () => {
    expect(examples.length).toBeGreaterThan(3);
  });

  test("has examples that compile strictly", () => {
    const options: ts.CompilerOptions = {
      target: ts.ScriptTarget.ES2022,
      module: ts.ModuleKind.NodeNext,
      moduleResolution: ts.ModuleResolutionKind.NodeNext,
      strict: true,
      noEmit: true,
      types: ["node"],
      skipLibCheck: true,
    };
    const host = ts.createCompilerHost(options);
    const texts = new Map(examples.map(([name, code]) => [join(root, `${name.replace(" ", "-")}.mts`), code]));
    const { getSourceFile, fileExists, readFile } = host;
    host.fileExists = (file) => texts.has(file) || fileExists(file);
    host.readFile = (file) => texts.get(file) ?? readFile(file);
    host.getSourceFile = (file, ...rest) => {
      const text = texts.get(file);
      return text === undefined
        ? getSourceFile(file, ...rest)
        : ts.createSourceFile(file, text, ts.ScriptTarget.ES2022);
    };
    const program = ts.createProgram([...texts.keys()], options, host);
    const messages = ts
      .getPreEmitDiagnostics(program)
      .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n"));
    expect(messages).toEqual([]);
  });

  test.each(examples)("has an %s that runs", (_, code) => {
    const options = { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022 };
    const { outputText } = ts.transpileModule(code, { compilerOptions: options });
    const { status, stdout, stderr } = spawnSync(process.execPath, ["--input-type=module", "--eval", outputText], {
      cwd: root,
      encoding: "utf8",
    });
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(stdout.split("\n").length).toBeGreaterThan(2);
  });

  test("shows what the commands print", () => {
    const [verdict, finding, anchored] = blocks("text");
    expect(verdict).toBe(startOutput());
    expect(finding).toBe(findingOutput());
    expect(anchored).toBe(anchorOutput());
  });
});

/** What `npm start` prints where the article is not at hand. */
function startOutput(): string {
  return demarche(["validate", "data/geneva-security-talks"], { cwd: root }).stdout;
}

/** What is said of the reference dataset with one letter missing. */
function findingOutput(): string {
  const folder = mkdtempSync(join(tmpdir(), "demarche-"));
  try {
    const dataset = join(folder, "data/my-talks");
    cpSync(join(root, "data/geneva-security-talks"), dataset, { recursive: true });
    const file = join(dataset, "positions.ndjson");
    writeFileSync(
      file,
      readFileSync(file, "utf8").replace('"on":"demand:inf-moratorium"', '"on":"demand:inf-moratorim"'),
    );
    const { stdout } = demarche(["validate", "data/my-talks"], { cwd: folder });
    return stdout.slice(0, stdout.indexOf("\nDemarche ·"));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** What `anchor` says of a quotation in the starter's dataset into which a word was put. */
function anchorOutput(): string {
  const folder = mkdtempSync(join(tmpdir(), "demarche-"));
  try {
    demarche(["init", "my-talks"], { cwd: folder });
    const file = join(folder, "my-talks/quotes.ndjson");
    const quotes = readFileSync(file, "utf8");
    const { type, speaker, form } = JSON.parse(quotes.split("\n")[0] ?? "");
    const words = "But the islands must not pay for the crew.";
    const evidence = [{ source: "source:harbour-gazette-2031-05-04", words }];
    const quote = { type, id: "quote:voss-pay", speaker, form, text: words, evidence };
    writeFileSync(file, `${quotes}${JSON.stringify(quote)}\n`);
    const { stderr } = demarche(["anchor", "my-talks", "--sources", "my-talks/texts"], { cwd: folder });
    return stderr.slice(0, stderr.indexOf("\n\n") + 1);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
