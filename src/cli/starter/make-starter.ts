/**
 * The files of `src/cli/starter/files/` enter, the files of a dataset that validates at once leave. What can be derived is: anchors
 * and digests from the source's text, the schemas for the editor from those of the package.
 */
import type { Files } from "../../files/new-folder.js";
import { writeManifest, writeRecord } from "../formatting/canonical-form.js";
import { completeRecord } from "./complete-records.js";
import { mistakeTable } from "./mistakes.js";

/** The starter as published, the schemas as published and the package's version → what `demarche init` writes. */
export function makeStarter(starter: Files, schemas: Files, version: string): Files {
  const texts = new Map([...starter].filter(([path]) => path.startsWith(textFolder)).map(nameSource));
  const made = [...starter].map(([path, text]) => [path, complete(path, text, { texts, version })] as const);
  const copied = editorSchemas.map((name) => [`.vscode/${name}`, schemas.get(name) ?? missing(name)] as const);
  return new Map([...made, ...copied].sort(([one], [other]) => (one < other ? -1 : 1)));
}

const textFolder = "texts/";

/** What `dataset.json` needs in an editor: its schema and those that it refers to. */
const editorSchemas = ["dataset.schema.json", "terms.schema.json"];

function missing(name: string): never {
  throw new Error(`the package has no schema ${name}`);
}

function nameSource([path, text]: readonly [string, string]): [string, string] {
  return [`source:${path.slice(textFolder.length, -".txt".length)}`, text];
}

interface Given {
  readonly texts: ReadonlyMap<string, string>;
  readonly version: string;
}

function complete(path: string, text: string, { texts, version }: Given): string {
  if (path === "dataset.json") return writeManifest(text);
  if (path.endsWith(".ndjson")) {
    const records = text.trimEnd().split("\n");
    return records.map((line) => writeRecord(JSON.stringify(completeRecord(JSON.parse(line), texts)))).join("");
  }
  if (path.startsWith(textFolder)) return text;
  return text.replaceAll("{version}", version).replaceAll("{mistakes}", mistakeTable());
}
