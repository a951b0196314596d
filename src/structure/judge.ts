/**
 * A record that has been read enters; what its schema says against it leaves. The record's `type` selects the schema,
 * so that one slip is one finding and not one for each type that the record is not. Well-formed JSON is all that is
 * trusted.
 */
import { recordValidators } from "../../generated/guards.js";
import { validateDataset } from "../../generated/validators.js";
import type { Check, Entry, Problem } from "../finding.js";
import { formatPointer } from "../read/pointer.js";
import { checkByKeyword, unknownType } from "./checks.js";
import { explainErrors } from "./explain-errors.js";
import { isNearMiss, nearest } from "./nearest.js";
import { hasNamespace, type OwnSchemas } from "./own-schemas.js";
import type { SchemaError, StandaloneValidator } from "./runtime.js";
import { clip, jsonTypeOf, list } from "./words.js";

/** What is wrong with the structure of a record; nothing if it is well-formed. */
export function judgeRecord(entry: Entry, own?: OwnSchemas): readonly Problem[] {
  const { value } = entry;
  if (!isObject(value)) return [notAnObject(entry)];
  const type = Object.hasOwn(value, "type") ? value["type"] : undefined;
  const validator = typeof type === "string" ? validatorOf(type, own) : undefined;
  if (!validator) return [typeProblem(entry, value, type, own)];
  const problems = explainErrors([...errorsBy(validator, value), ...errorsInExtensions(value, own)], entry);
  if (!Object.hasOwn(recordValidators, String(type))) return withIdOfOurs(problems, entry, value);
  const meant = problems.length > 0 ? typeThatIdSays(value) : undefined;
  return meant !== undefined && meant !== type && isRightButForType(meant, entry)
    ? [typeMismatch(entry, meant)]
    : problems;
}

/** And that the id of a record of one's own would be taken for that of one of ours. */
function withIdOfOurs(
  problems: readonly Problem[],
  entry: Entry,
  { id }: Readonly<Record<string, unknown>>,
): readonly Problem[] {
  const kind = String(id).split(":")[0] ?? "";
  if (!ourKinds.has(kind) || problems.some(({ pointer }) => pointer === "/id")) return problems;
  const check = checkByKeyword["pattern"] as Check;
  return [...problems, { check, entry, pointer: "/id", message: "ours", data: { value: clip(id), kind } }];
}

function validatorOf(type: string, own: OwnSchemas | undefined): StandaloneValidator | undefined {
  return Object.hasOwn(recordValidators, type) ? validators[type] : own?.recordValidators.get(type);
}

/** What the schemas of extensions say, each of the value under its key. */
function errorsInExtensions(
  { extensions }: Readonly<Record<string, unknown>>,
  own: OwnSchemas | undefined,
): SchemaError[] {
  if (!own || !isObject(extensions)) return [];
  return [...own.extensionValidators].flatMap(([key, validator]) => {
    if (!Object.hasOwn(extensions, key)) return [];
    const within = formatPointer(["extensions", key]);
    return errorsBy(validator, extensions[key]).map((error) => ({
      ...error,
      instancePath: within + error.instancePath,
    }));
  });
}

function errorsBy(validator: StandaloneValidator, value: unknown): readonly SchemaError[] {
  return validator(value) ? [] : (validator.errors ?? []);
}

/** The same for a dataset's manifest. */
export function judgeManifest(entry: Entry): readonly Problem[] {
  return isObject(entry.value) ? judgeBy(validateDataset, entry) : [notAnObject(entry)];
}

/** What is wrong with a value that should be of one type of ours, `Dataset` being the manifest. */
export function judgeAs(type: string, entry: Entry): readonly Problem[] {
  if (type === "Dataset") return judgeManifest(entry);
  const { value } = entry;
  const validator = validators[type];
  if (!validator) throw new TypeError(`there is no record type ${JSON.stringify(type)}`);
  const isMeant = isObject(value) && Object.hasOwn(value, "type") && value["type"] !== type;
  return isMeant ? judgeBy(validator, entry) : judgeRecord(entry);
}

/** The record type whose ids begin like this record's. */
function typeThatIdSays({ id }: Readonly<Record<string, unknown>>): string | undefined {
  const prefix = String(id).split(":")[0];
  return knownTypes.find((name) => name.toLowerCase() === prefix);
}

/** Whether the record would be well-formed if its `type` were that one: then only the `type` is wrong. */
function isRightButForType(type: string, entry: Entry): boolean {
  const problems = judgeBy(validators[type] as StandaloneValidator, entry);
  return problems.every(({ pointer }) => pointer === "/type");
}

function typeMismatch(entry: Entry, meant: string): Problem {
  const check = checkByKeyword["const"] as Check;
  return {
    check,
    entry,
    pointer: "/type",
    message: "id",
    data: { expected: JSON.stringify(meant), prefix: `${meant.toLowerCase()}:` },
  };
}

const validators: Readonly<Record<string, StandaloneValidator>> = recordValidators;
const knownTypes = Object.keys(recordValidators);
const ourKinds: ReadonlySet<string> = new Set([...knownTypes.map((type) => type.toLowerCase()), "topic"]);

function judgeBy(validator: StandaloneValidator, entry: Entry): readonly Problem[] {
  return explainErrors(errorsBy(validator, entry.value), entry);
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function notAnObject(entry: Entry): Problem {
  const check = checkByKeyword["type"] as Check;
  return {
    check,
    entry,
    pointer: "",
    message: "record",
    data: { expected: "object", actual: jsonTypeOf(entry.value) },
  };
}

function typeProblem(
  entry: Entry,
  record: Readonly<Record<string, unknown>>,
  type: unknown,
  own?: OwnSchemas,
): Problem {
  const types = [...knownTypes, ...(own?.recordValidators.keys() ?? [])];
  const known = list(types);
  if (type === undefined) {
    const guess = typeThatIdSays(record);
    const data = guess ? { nearest: guess, known } : { known };
    return { check: unknownType, entry, pointer: "", message: guess ? "guessed" : "missing", data };
  }
  const near = typeof type === "string" ? nearest(type, types) : undefined;
  const isNear = near !== undefined && isNearMiss(String(type), near);
  const data = { value: clip(type), known, ...(isNear && { nearest: near }) };
  const isOwn = typeof type === "string" && hasNamespace(type);
  return { check: unknownType, entry, pointer: "/type", message: isNear ? "near" : isOwn ? "own" : "unknown", data };
}
