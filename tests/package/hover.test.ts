import { readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import ts from "typescript";
import { afterAll, expect, test } from "vitest";
import { makeFolder, project, unpackProject } from "./packed.js";
import { settingsOf } from "./type-check.js";

/** A schema, as far as its descriptions go. */
interface Described {
  readonly title?: string;
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Described>>;
  readonly $defs?: Readonly<Record<string, Described>>;
}

const folder = await makeFolder();
await unpackProject(folder);
afterAll(() => rm(folder, { recursive: true, force: true }));

const records = ["actor", "demand", "meeting", "position", "quote", "source", "dataset"];
const schemas = await Promise.all(records.map(readSchema));
const { $defs: { Anchor: anchor } = {} } = await readSchema("evidence");

/** A type of ours, a field of it, and the description that its schema gives the field. */
const fields = [...schemas, { ...anchor, title: "Anchor" }].flatMap(({ title = "", properties = {} }) =>
  Object.entries(properties).map(([field, { description = "" }]) => ({ title, field, description })),
);
const names = ["isQuote", "isActor", "validateRecords", "Mutable", "dataset", "byId", "validate"];

const code = [
  'import * as demarche from "demarche";',
  'import { dataset } from "demarche/data/geneva-security-talks";',
  'import { validate } from "demarche/node";',
  ...fields.map(
    ({ title, field }, index) => `declare const v${index}: demarche.${title}; v${index}.${field}/*${title}.${field}*/;`,
  ),
  ...fields.map(
    ({ title, field }, index) =>
      `declare const m${index}: demarche.Mutable<demarche.${title}>; m${index}.${field}/*Mutable ${title}.${field}*/;`,
  ),
  "demarche.isQuote/*isQuote*/; demarche.isActor/*isActor*/; demarche.validateRecords/*validateRecords*/;",
  'type M = demarche.Mutable/*Mutable*/<string>; dataset/*dataset*/.byId/*byId*/("actor:nato"); validate/*validate*/;',
].join("\n");
const main = join(folder, "main.mts");
const editor = openEditor();

test("what the hovers are asked about compiles", () => {
  const wrong = [...editor.getSyntacticDiagnostics(main), ...editor.getSemanticDiagnostics(main)];
  expect(wrong.map(({ messageText }) => messageText)).toEqual([]);
});

test.each(["", "Mutable "])("hovering a field of %sour types shows what its schema says of it", (variant) => {
  const shown = fields.map(({ title, field }) => [`${title}.${field}`, hover(`${variant}${title}.${field}`)]);
  const owed = fields.map(({ title, field, description }) => [`${title}.${field}`, description]);
  expect(owed.filter(([, description]) => !description)).toEqual([]);
  expect(Object.keys(Object.fromEntries(owed))).toEqual(expect.arrayContaining(["Quote.speaker", "Anchor.start"]));
  for (const [index, [field, text]] of shown.entries()) expect(text, field).toContain(owed[index]?.[1]);
});

test.each(names)("hovering %s shows a description", (name) => {
  expect(hover(name)).not.toBe("");
});

test("nothing is shown where nothing is described", () => {
  expect(editor.getQuickInfoAtPosition(main, code.indexOf("v0"))?.documentation).toEqual([]);
});

/** The description that an editor shows over the name before a marker. */
function hover(marker: string): string {
  const info = editor.getQuickInfoAtPosition(main, code.indexOf(`/*${marker}*/`) - 1);
  return ts.displayPartsToString(info?.documentation);
}

/** TypeScript's own service for editors, on the packed declarations. */
function openEditor(): ts.LanguageService {
  const { options } = ts.convertCompilerOptionsFromJson(settingsOf({ resolution: "nodenext" }), folder);
  return ts.createLanguageService({
    getCompilationSettings: () => options,
    getScriptFileNames: () => [main],
    getScriptVersion: () => "1",
    getScriptSnapshot: (path) => {
      const text = path === main ? code : ts.sys.readFile(path);
      return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
    },
    getCurrentDirectory: () => folder,
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    fileExists: (path) => path === main || ts.sys.fileExists(path),
    readFile: (path) => (path === main ? code : ts.sys.readFile(path)),
    directoryExists: ts.sys.directoryExists,
    getDirectories: ts.sys.getDirectories,
    ...(ts.sys.realpath && { realpath: ts.sys.realpath }),
  });
}

async function readSchema(name: string): Promise<Described> {
  return JSON.parse(await readFile(join(project, `schemas/v1/${name}.schema.json`), "utf8"));
}
