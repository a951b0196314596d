import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { isSchemaObject, type SchemaNode } from "../../../src/schemas/schema.js";
import { corpus } from "../../corpora.js";
import { withImpliedTypes } from "./implied-types.js";
import type { Instance, OracleCase, OracleFile } from "./oracle-case.js";
import { verdictsOf } from "./verdicts.js";

/** A group of the suite: a schema and instances of it. */
interface Group {
  readonly description: string;
  readonly schema: SchemaNode;
  readonly tests: readonly { readonly description: string; readonly data: unknown; readonly valid: boolean }[];
}

/** Not read: `format` as an assertion, which 2020-12 leaves off, and which says nothing about types. */
const leftOut = new Set(["format-assertion.json"]);

const metaschemaFolder = fileURLToPath(new URL("refs/json-schema-2020-12", import.meta.resolve("ajv")));
const suite = corpus("json-schema-test-suite");

export const suiteIsAtHand: boolean = suite !== undefined;

/** JSON-Schema-Test-Suite for 2020-12, each schema exactly as it stands. The suite says which instances are valid. */
export function suiteAsItIs(): readonly OracleCase[] {
  return groups().map(([file, { description, schema, tests }]) => ({
    name: `${file}: ${description}`,
    files: [{ name: "case.schema.json", schema }, ...referredTo(schema)],
    strict: true,
    instances: tests.map((test) => ({ name: test.description, value: test.data, valid: test.valid })),
  }));
}

/** The same with the types said that the keywords imply. Ajv says which instances are valid. */
export function suiteWithTypesSaid(): readonly OracleCase[] {
  return suiteAsItIs().flatMap((given) => {
    const [root, ...others] = given.files;
    const files: OracleCase["files"] = [
      { ...root, schema: withImpliedTypes(root.schema) },
      ...others.map((file) => ({ ...file, schema: withImpliedTypes(file.schema) })),
    ];
    const check = verdictsOf(files);
    if (!check) return [];
    const disputed = new Set(disagreements(given));
    const instances = given.instances
      .filter(({ name }) => !disputed.has(name))
      .map((instance): Instance => ({ ...instance, valid: check(instance.value) === true }));
    return [{ name: given.name, files, strict: false, instances }];
  });
}

/** The instances of which Ajv says something else than the suite; all of them where it cannot compile the schema. */
function disagreements({ files, instances }: OracleCase): readonly string[] {
  const check = verdictsOf(files);
  return instances.filter(({ value, valid }) => check?.(value) !== valid).map(({ name }) => name);
}

function groups(): readonly (readonly [string, Group])[] {
  if (!suite) return [];
  const folder = join(suite, "tests/draft2020-12");
  const names = ["", "optional/"].flatMap((below) =>
    readdirSync(join(folder, below))
      .filter((name) => name.endsWith(".json") && !leftOut.has(name))
      .map((name) => below + name),
  );
  return names.flatMap((name) =>
    (readJson(join(folder, name)) as readonly Group[]).map((group) => [name.replace(/\.json$/u, ""), group] as const),
  );
}

/** The remote schemas of the suite, and the metaschemas, that a schema needs, directly or not. */
function referredTo(schema: SchemaNode): readonly OracleFile[] {
  const needed = new Map<string, OracleFile>();
  const visit = (node: unknown, base: string): void => {
    if (Array.isArray(node)) for (const part of node) visit(part, base);
    if (!isSchemaObject(node)) return;
    const here = typeof node["$id"] === "string" ? resolve(node["$id"], base) : base;
    for (const keyword of ["$ref", "$dynamicRef", "$schema"]) {
      const reference = node[keyword];
      const url = typeof reference === "string" ? resolve(reference, here).replace(/#.*$/u, "") : "";
      const file = needed.has(url) ? undefined : remote(url);
      if (!file) continue;
      needed.set(url, file);
      visit(file.schema, url);
    }
    for (const part of Object.values(node)) visit(part, here);
  };
  visit(schema, "file:///case.schema.json");
  return [...needed.values()];
}

function resolve(reference: string, base: string): string {
  return URL.canParse(reference, base) ? new URL(reference, base).href : reference;
}

const remotes = "http://localhost:1234/";
const metaschemas = "https://json-schema.org/draft/2020-12/";

function remote(url: string): OracleFile | undefined {
  const path = url.startsWith(remotes)
    ? join(suite ?? "", "remotes", url.slice(remotes.length))
    : url.startsWith(metaschemas)
      ? `${metaschemaFolder}/${url.slice(metaschemas.length)}.json`
      : "";
  if (!path.endsWith(".json") || !existsSync(path)) return undefined;
  const schema = readJson(path) as SchemaNode;
  // Where it was retrieved from is its base, unless it has another.
  const named = isSchemaObject(schema) && !("$id" in schema) ? { $id: url, ...schema } : schema;
  return {
    name: `${url.replace(/^https?:\/\/|\.json$/gu, "").replace(/[^\w.-]/gu, "-")}.schema.json`,
    url,
    schema: named,
  };
}

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(path, "utf8"));
}
