import { Ajv2020 } from "ajv/dist/2020.js";
import standalone from "ajv/dist/standalone/index.js";
import { chooseBranches } from "../schemas/branches.js";
import type { Registry } from "../schemas/registry.js";
import { documentDeclarations } from "./records.js";
import { banner } from "./types.js";

/** What the code that Ajv writes wants of Ajv at run time, and where we have it. */
const runtime = new Map([
  ["ajv/dist/runtime/ucs2length", "codePointLength"],
  ["ajv/dist/runtime/equal", "isEqual"],
]);

/**
 * Validators for the records and the manifest as one ES module: no `eval`, no `require`, no Ajv at run time. They
 * report all errors, each with its schema and the value at fault, for `structure/` to make findings of.
 */
export function generateValidators(registry: Registry): string {
  const ajv = new Ajv2020({
    strict: true,
    strictRequired: false,
    strictTypes: false,
    allErrors: true,
    verbose: true,
    messages: false,
    ownProperties: true,
    code: { source: true, esm: true, lines: true, optimize: 1 },
  });
  for (const file of registry.files) ajv.addSchema(chooseBranches(file, registry));
  const exported = documentDeclarations(registry).map(({ name, node }) => [`validate${name}`, String(node["$id"])]);
  const code = standalone.default(ajv, Object.fromEntries(exported));
  return [
    banner,
    "// @ts-nocheck\n",
    'import { codePointLength, isEqual } from "../src/structure/runtime.js";\n',
    'import type { StandaloneValidator } from "../src/structure/runtime.js";\n',
    typeExports(bindRuntime(code)),
  ].join("");
}

function bindRuntime(code: string): string {
  return code.replace(/^"use strict";/u, "").replaceAll(/require\("([^"]+)"\)\.default/gu, (_, module: string) => {
    const name = runtime.get(module);
    if (!name) throw new Error(`the validators need "${module}" at run time; say in validators.ts where we have it`);
    return name;
  });
}

function typeExports(code: string): string {
  return code.replaceAll(
    /^export const (validate\w+) = (\w+);/gmu,
    "export const $1: StandaloneValidator = $2 as StandaloneValidator;",
  );
}
