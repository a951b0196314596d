import { Ajv2020, type Options } from "ajv/dist/2020.js";
import { compileSchema, SchemaEnv } from "ajv/dist/compile/index.js";
import standalone from "ajv/dist/standalone/index.js";
import { SchemaFault, type SchemaFile, type SchemaNode, type SchemaObject } from "../schemas/schema.js";
import { SchemaIndex } from "../schemas/schema-index.js";
import { Bundle, type BundleOptions } from "./bundle.js";
import type { Root } from "./types.js";

/** What the code that Ajv writes wants of Ajv at run time, and where we have it. */
const runtimeNames = new Map([
  ["ajv/dist/runtime/ucs2length", "codePointLength"],
  ["ajv/dist/runtime/equal", "isEqual"],
]);

/** What validators are made from. */
export interface ValidatorParts extends BundleOptions {
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
export function generateValidators({ roots, schemas, banner, runtime, options = {}, ...rest }: ValidatorParts): string {
  const bundle = new Bundle(new SchemaIndex(schemas), rest);
  const names = roots.map(({ file }) => bundle.root(file));
  const ajv = new Ajv2020({ ...defaults, ...options });
  const address = "https://schemas.invalid/bundle";
  // Ajv exports only names of ASCII letters.
  const keys = Object.fromEntries(names.map((name, index) => [`root${index}`, `${address}#/$defs/${name}`]));
  let code: string;
  try {
    compileOneByOne(ajv, bundle.write(address));
    code = standalone.default(ajv, keys);
  } catch (error) {
    if (error instanceof SchemaFault) throw error;
    const message = error instanceof Error ? error.message : String(error);
    const isTooLong = error instanceof RangeError;
    const problem = isTooLong ? "too many refer to each other in one chain; generate them in several runs" : message;
    throw new SchemaFault(`no validators can be made of these schemas: ${problem}`, {
      file: roots[0]?.file ?? "",
      pointer: "",
    });
  }
  return [banner, "// @ts-nocheck\n", runtime, typeExports(bindRuntime(code), roots)].join("");
}

/**
 * Ajv compiles what a schema refers to while it compiles that, and what that refers to, until the stack has no more room
 * for some hundred schemas. So all are made known before any is compiled, and what others refer to comes first.
 */
function compileOneByOne(ajv: Ajv2020, bundle: SchemaObject): void {
  const address = String(bundle["$id"]);
  ajv.addSchema(bundle);
  const root = ajv.schemas[address] as SchemaEnv;
  const { baseId } = root;
  const definitions = bundle["$defs"] as Readonly<Record<string, SchemaNode>>;
  const targets = new Map(Object.entries(definitions).map(([name, schema]) => [name, targetsOf(schema)] as const));
  const environments = new Map<string, SchemaEnv>();
  for (const [name, named] of targets) {
    // What refers to nothing is written in where it is used.
    if (named.length === 0) continue;
    const environment = new SchemaEnv({ schema: definitions[name] as SchemaNode, schemaId: "$id", root, baseId });
    const reference = `${address}#/$defs/${name}`;
    root.refs[reference] = environment;
    ajv.refs[reference] = environment;
    environments.set(name, environment);
  }
  for (const name of innermostFirst(targets)) {
    const environment = environments.get(name);
    if (environment) compileSchema.call(ajv, environment);
  }
}

/** The names of the definitions that a schema of a bundle refers to. */
function targetsOf(schema: SchemaNode): readonly string[] {
  return [...JSON.stringify(schema).matchAll(/"\$ref":"#\/\$defs\/(\w+)"/gu)].map(([, name]) => String(name));
}

/** All names, each after those that it leads to, as far as these do not lead back to it; without recursion. */
function innermostFirst(targets: ReadonlyMap<string, readonly string[]>): Iterable<string> {
  const order = new Set<string>();
  const begun = new Set<string>();
  const open = [...targets.keys()].reverse();
  for (let name = open.at(-1); name !== undefined; name = open.at(-1)) {
    const ahead = begun.has(name) ? [] : (targets.get(name) ?? []).filter((target) => !begun.has(target));
    begun.add(name);
    if (ahead.length > 0) open.push(...ahead);
    else order.add(open.pop() as string);
  }
  return order;
}

const defaults: Options = {
  // Keywords that are not known mean nothing, but 1e400 is no number.
  ...{ strict: false, strictNumbers: true, validateFormats: false, validateSchema: false, logger: false },
  ...{ allErrors: true, messages: false, ownProperties: true },
  code: { source: true, esm: true, lines: true, optimize: 1 },
};

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
