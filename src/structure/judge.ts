/**
 * A record that has been read enters; what its schema says against it leaves. The record's `type` selects the schema,
 * so that one slip is one finding and not one for each type that the record is not. Well-formed JSON is all that is
 * trusted.
 */
import { recordValidators } from "../../generated/guards.js";
import { validateDataset } from "../../generated/validators.js";
import type { Check, Entry, Problem } from "../finding.js";
import { checkByKeyword, unknownType } from "./checks.js";
import { explainErrors } from "./explain-errors.js";
import { isNearMiss, nearest } from "./nearest.js";
import type { StandaloneValidator } from "./runtime.js";
import { clip, jsonTypeOf, list } from "./words.js";

/** What is wrong with the structure of a record; nothing if it is well-formed. */
export function judgeRecord(entry: Entry): readonly Problem[] {
  const { value } = entry;
  if (!isObject(value)) return [notAnObject(entry)];
  const type = Object.hasOwn(value, "type") ? value["type"] : undefined;
  const validator = typeof type === "string" && Object.hasOwn(recordValidators, type) ? validators[type] : undefined;
  if (!validator) return [typeProblem(entry, value, type)];
  const problems = judgeBy(validator, entry);
  const meant = problems.length > 0 ? typeThatIdSays(value) : undefined;
  return meant !== undefined && meant !== type && isRightButForType(meant, entry)
    ? [typeMismatch(entry, meant)]
    : problems;
}

/** The same for a dataset's manifest. */
export function judgeManifest(entry: Entry): readonly Problem[] {
  return isObject(entry.value) ? judgeBy(validateDataset, entry) : [notAnObject(entry)];
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

function judgeBy(validator: StandaloneValidator, entry: Entry): readonly Problem[] {
  return validator(entry.value) ? [] : explainErrors(validator.errors ?? [], entry);
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

function typeProblem(entry: Entry, record: Readonly<Record<string, unknown>>, type: unknown): Problem {
  const known = list(knownTypes);
  if (type === undefined) {
    const guess = typeThatIdSays(record);
    const data = guess ? { nearest: guess, known } : { known };
    return { check: unknownType, entry, pointer: "", message: guess ? "guessed" : "missing", data };
  }
  const near = typeof type === "string" ? nearest(type, knownTypes) : undefined;
  const isNear = near !== undefined && isNearMiss(String(type), near);
  const data = { value: clip(type), known, ...(isNear && { nearest: near }) };
  return { check: unknownType, entry, pointer: "/type", message: isNear ? "near" : "unknown", data };
}
