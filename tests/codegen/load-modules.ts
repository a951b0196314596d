import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import ts from "typescript";

/** Compiles generated modules, and loads one of them; what they import must be among them. */
export async function loadModule(files: ReadonlyMap<string, string>, name: string): Promise<Record<string, unknown>> {
  const folder = mkdtempSync(join(tmpdir(), "demarche-"));
  for (const [path, text] of files) {
    const { outputText } = ts.transpileModule(text, {
      compilerOptions: { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022, verbatimModuleSyntax: true },
    });
    const target = join(folder, path.replace(/\.ts$/u, ".mjs"));
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, outputText.replaceAll(/ from "(\.{1,2}\/.*)\.js";$/gmu, ' from "$1.mjs";'));
  }
  return import(pathToFileURL(join(folder, name.replace(/\.ts$/u, ".mjs"))).href);
}
