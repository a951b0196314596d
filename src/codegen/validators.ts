import type { Ajv, Options } from "ajv";
import standalone from "ajv/dist/standalone/index.js";
import { isSchemaObject, SchemaFault, type SchemaFile, type SchemaNode, type SchemaObject } from "../schemas/schema.js";
import { compilerOf, type Dialect, knownDialect } from "./compilers.js";
import { mapSchemas } from "./map-schemas.js";
import type { Root } from "./types.js";

/** What the code that Ajv writes wants of Ajv at run time, and where we have it. */
const runtimeNames = new Map([
  ["ajv/dist/runtime/ucs2length", "codePointLength"],
  ["ajv/dist/runtime/equal", "isEqual"],
]);

/** What validators are made from. */
export interface ValidatorParts {
  /** The schemas with a validator each. */
  readonly roots: readonly Root[];
  /** All schemas, those that are only referred to too. */
  readonly schemas: readonly SchemaFile[];
  readonly banner: string;
  /** How the module gets `codePointLength`, `isEqual` and `StandaloneValidator`. */
  readonly runtime: string;
  readonly options?: Options;
}

/**
 * Validators as one ES module: no `eval`, no `require`, no Ajv at run time. They report all errors. Formats are
 * annotations, as JSON Schema 2020-12 has it, and are not checked.
 */
export function generateValidators({ roots, schemas, banner, runtime, options = {} }: ValidatorParts): string {
  const files = schemas.map((file) => ({ ...file, schema: prepare(file) }));
  const byDialect = new Map<Dialect, Root[]>();
  for (const root of roots) {
    const file = files.find(({ name }) => name === root.file) as SchemaFile;
    const dialect = knownDialect(file);
    if (dialect === undefined) throw unknownDialect(file);
    byDialect.set(dialect, [...(byDialect.get(dialect) ?? []), root]);
  }
  const codes = [...byDialect].map(([dialect, own]) => {
    const ajv = compilerOf(dialect, { ...defaults, ...options });
    for (const file of files) addFile(ajv, file);
    return write(ajv, own, files);
  });
  return [banner, "// @ts-nocheck\n", runtime, ...(codes.length > 1 ? codes.map(enclose) : codes)].join("");
}

function unknownDialect({ name, schema }: SchemaFile): SchemaFault {
  const problem = `validators are made of JSON Schema 2020-12, 2019-09, draft-07 and draft-06, not of ${JSON.stringify(schema["$schema"])}; leave out --with, or say one of these`;
  return new SchemaFault(problem, { file: name, pointer: "/$schema" });
}

const defaults: Options = {
  // Keywords that are not known mean nothing, but 1e400 is no number.
  ...{ strict: false, strictNumbers: true, validateFormats: false, validateSchema: false, logger: false },
  ...{ allErrors: true, messages: false, ownProperties: true },
  code: { source: true, esm: true, lines: true, optimize: 1 },
};

/** What Ajv takes for keywords although JSON Schema has none such. */
const foreignKeywords: ReadonlySet<string> = new Set(["nullable", "$async", "id"]);

/** A schema as Ajv has to be given it to mean by it what JSON Schema does. */
function prepare({ name, schema }: SchemaFile): SchemaObject {
  const change = (node: SchemaObject, pointer: string): SchemaNode => {
    refuseReservedData(node, { file: name, pointer });
    const kept = Object.fromEntries(Object.entries(node).filter(([keyword]) => !foreignKeywords.has(keyword)));
    return withoutReservedName(kept);
  };
  return { ...(mapSchemas(schema, change) as SchemaObject), $id: addressOf({ name, schema }) };
}

/** Ajv passes over a property named `__proto__`, but not over a pattern that only it fits. */
function withoutReservedName(node: SchemaObject): SchemaObject {
  const { properties, patternProperties = {} } = node;
  if (!isSchemaObject(properties) || !Object.hasOwn(properties, "__proto__")) return node;
  const own = Object.entries(properties);
  return {
    ...node,
    properties: Object.fromEntries(own.filter(([name]) => name !== "__proto__")),
    patternProperties: {
      ...(patternProperties as SchemaObject),
      "^__proto__$": own.find(([name]) => name === "__proto__")?.[1],
    },
  };
}

function refuseReservedData(node: SchemaObject, place: { readonly file: string; readonly pointer: string }): void {
  for (const keyword of ["const", "enum"]) {
    if (!/"__proto__":/u.test(JSON.stringify(node[keyword] ?? null))) continue;
    const problem = 'a validator cannot compare with a value that has a property "__proto__"; leave out --with';
    throw new SchemaFault(problem, { file: place.file, pointer: `${place.pointer}/${keyword}` });
  }
}

/** A file without an `$id` has its path as its address; a relative one is relative to that. */
function addressOf({ name, schema: { $id } }: SchemaFile): string {
  const base = fileAddress(name);
  return typeof $id === "string" ? new URL($id, base).href.replace(/#$/u, "") : base;
}

function fileAddress(name: string): string {
  return `file:///${name.split("/").map(encodeURIComponent).join("/")}`;
}

function addFile(ajv: Ajv, { name, schema }: SchemaFile): void {
  try {
    ajv.addSchema(schema);
  } catch (error) {
    throw asFault(name, error);
  }
}

function write(ajv: Ajv, roots: readonly Root[], files: readonly SchemaFile[]): string {
  const addresses = roots.map(({ file }) => String(files.find(({ name }) => name === file)?.schema["$id"]));
  for (const [index, { file }] of roots.entries()) {
    try {
      ajv.getSchema(addresses[index] as string);
    } catch (error) {
      throw asFault(file, error);
    }
  }
  // Ajv exports only names of ASCII letters.
  const keys = Object.fromEntries(addresses.map((address, index) => [`root${index}`, address]));
  return typeExports(bindRuntime(standalone.default(ajv, keys)), roots);
}

function asFault(file: string, error: unknown): SchemaFault {
  const problem = error instanceof Error ? error.message : String(error);
  return new SchemaFault(`no validator can be made of it: ${problem}`, { file, pointer: "" });
}

function bindRuntime(code: string): string {
  return code.replace(/^"use strict";/u, "").replaceAll(/require\("([^"]+)"\)\.default/gu, (_, module: string) => {
    const name = runtimeNames.get(module);
    if (!name) throw new Error(`the validators need "${module}" at run time; say in validators.ts where we have it`);
    return name;
  });
}

function typeExports(code: string, roots: readonly Root[]): string {
  return code.replaceAll(
    /^export const root(\d+) = (\w+);/gmu,
    (_, index: string, validator: string) =>
      `export const validate${roots[Number(index)]?.name}: StandaloneValidator = ${validator} as StandaloneValidator;`,
  );
}

/** The names of Ajv's code are those of every other; each dialect's needs a scope of its own. */
function enclose(code: string, index: number): string {
  const exported = [...code.matchAll(exportLine)].map(([, name, validator]) => ({ name, validator }));
  const scope = `dialect${index}`;
  return [
    `\nconst ${scope} = /* @__PURE__ */ (() => {\n${code.replaceAll(exportLine, "")}\n`,
    `return { ${exported.map(({ name, validator }) => `${name}: ${validator}`).join(", ")} };\n})();\n`,
    ...exported.map(({ name }) => `export const ${name}: StandaloneValidator = ${scope}.${name};\n`),
  ].join("");
}

const exportLine = /^export const (\S+): StandaloneValidator = (\w+) as StandaloneValidator;$/gmu;
