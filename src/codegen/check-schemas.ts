import type { Ajv, Options } from "ajv";
import { below } from "../schemas/pointer.js";
import { isSchemaObject, SchemaFault, type SchemaFile } from "../schemas/schema.js";
import type { SchemaError } from "../structure/runtime.js";
import { messageOf } from "../structure/standard-schema.js";
import { compilerOf, type Dialect, knownDialect } from "./compilers.js";
import { schemasIn } from "./map-schemas.js";
import { slowExample } from "./slow-patterns.js";

/** A metaschema is used a few times: to make it fast takes longer than it saves. */
const options: Options = { allErrors: true, validateFormats: false, inlineRefs: false, code: { optimize: false } };

/** What is wrong with schemas each by itself: what their metaschema refuses, and patterns that cannot be used. */
export function checkSchemas(files: readonly SchemaFile[]): readonly SchemaFault[] {
  const metaschemas = new Map<Dialect, Ajv>();
  return files.flatMap((file) => {
    const dialect = knownDialect(file);
    if (dialect === undefined) return patternFaults(file);
    const ajv = metaschemas.get(dialect) ?? compilerOf(dialect, options);
    metaschemas.set(dialect, ajv);
    if (ajv.validateSchema(file.schema) === true) return patternFaults(file);
    return refusals(file, (ajv.errors ?? []) as readonly SchemaError[]);
  });
}

/** A metaschema says by each of its branches that a value is wrong; the innermost place is the cause. */
function refusals(file: SchemaFile, errors: readonly SchemaError[]): readonly SchemaFault[] {
  const told = errors.filter(({ keyword }) => !["anyOf", "oneOf", "if", "$dynamicRef"].includes(keyword));
  const byPlace = new Map<string, string[]>();
  for (const error of told.length > 0 ? told : errors) {
    const messages = byPlace.get(error.instancePath) ?? [];
    if (!messages.includes(messageOf(error))) byPlace.set(error.instancePath, [...messages, messageOf(error)]);
  }
  return [...byPlace]
    .filter(([pointer]) => ![...byPlace.keys()].some((other) => other.startsWith(`${pointer}/`)))
    .map(
      ([pointer, messages]) =>
        new SchemaFault(`this is no JSON Schema: it ${messages.join(", or ")}`, { file: file.name, pointer }),
    );
}

function patternFaults(file: SchemaFile): readonly SchemaFault[] {
  return schemasIn(file.schema).flatMap(([pointer, { pattern, patternProperties }]) => {
    const named = isSchemaObject(patternProperties) ? Object.keys(patternProperties) : [];
    const patterns = [
      ...(typeof pattern === "string" ? [[pattern, `${pointer}/pattern`] as const] : []),
      ...named.map((name) => [name, below(pointer, "patternProperties", name)] as const),
    ];
    return patterns.flatMap(([source, at]) => {
      const problem = patternProblem(source);
      return problem === undefined ? [] : [new SchemaFault(problem, { file: file.name, pointer: at })];
    });
  });
}

function patternProblem(source: string): string | undefined {
  try {
    new RegExp(source, "u");
  } catch (error) {
    const reason = error instanceof Error ? error.message.replace(/^.*: /su, "") : "";
    return `${JSON.stringify(source)} is no regular expression as JSON Schema has them (ECMA-262 with "u"): ${reason}`;
  }
  const example = slowExample(source);
  if (example === undefined) return undefined;
  return (
    `the pattern ${JSON.stringify(source)} takes more than a moment on the ${example.length} characters ` +
    `${JSON.stringify(example)}, and twice as long with each one more; write it without a repetition within a repetition`
  );
}
