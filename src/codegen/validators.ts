import { Ajv2020, type Options } from "ajv/dist/2020.js";
import standalone from "ajv/dist/standalone/index.js";
import { SchemaFault, type SchemaFile } from "../schemas/schema.js";
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
    ajv.addSchema(bundle.write(address));
    code = standalone.default(ajv, keys);
  } catch (error) {
    if (error instanceof SchemaFault) throw error;
    const problem = error instanceof Error ? error.message : String(error);
    throw new SchemaFault(`no validators can be made of these schemas: ${problem}`, {
      file: roots[0]?.file ?? "",
      pointer: "",
    });
  }
  return [banner, "// @ts-nocheck\n", runtime, typeExports(bindRuntime(code), roots)].join("");
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
