import type { Entry, Problem } from "../finding.js";
import { checkByKeyword, otherKeyword } from "./checks.js";
import { isNearMiss, nearest } from "./nearest.js";
import type { SchemaError } from "./runtime.js";
import { clip, jsonTypeOf, list } from "./words.js";

/** What a keyword says about one value: which message with which data, and where. */
interface Statement {
  readonly pointer: string;
  readonly keyword: string;
  readonly data: Readonly<Record<string, unknown>>;
  readonly message?: string;
  readonly at?: "name" | "value";
}

/** Keywords that only report that something within them failed. */
const wrappers = new Set(["if", "allOf", "anyOf", "oneOf", "propertyNames", "dependentSchemas"]);

/** The errors of a validator → one problem for each cause. */
export function explainErrors(errors: readonly SchemaError[], entry: Entry): readonly Problem[] {
  const conditions = new Map(
    errors.filter(({ keyword }) => keyword === "if").map((error) => [error.instancePath, error]),
  );
  const within = errors.filter(({ keyword }) => !wrappers.has(keyword));
  // Where all within it is right, the wrapper itself is the cause: more than one branch of `oneOf` fits.
  const causes = withoutConsequences(withoutBelowWrongType(within.length > 0 ? within : errors), conditions);
  const statements: Statement[] = [];
  for (const group of groupByPlace(causes)) {
    const names = group.filter(({ keyword }) => keyword === "additionalProperties");
    const missing = group.filter(({ keyword }) => keyword === "required");
    statements.push(...explainNames(names, missing, conditions));
    const [worst] = group
      .filter((error) => !names.includes(error) && !missing.includes(error))
      .toSorted((one, other) => rank(one) - rank(other));
    if (worst) statements.push(explainValue(worst, conditions));
  }
  return statements.map(({ keyword, ...statement }) => ({
    check: checkByKeyword[keyword] ?? otherKeyword,
    entry,
    ...statement,
  }));
}

/** Where a value is of the wrong type, whatever else is said of it or of what it holds is noise. */
function withoutBelowWrongType(errors: readonly SchemaError[]): readonly SchemaError[] {
  const wrong = errors.filter(({ keyword }) => keyword === "type");
  return errors.filter(
    (error) =>
      !wrong.some(
        (type) =>
          error !== type &&
          (error.instancePath.startsWith(`${type.instancePath}/`) ||
            (error.instancePath === type.instancePath && error.keyword !== "type")),
      ),
  );
}

/** What a condition asks for means nothing where the property that the condition looks at is wrong itself. */
function withoutConsequences(
  errors: readonly SchemaError[],
  conditions: ReadonlyMap<string, SchemaError>,
): readonly SchemaError[] {
  const isAtFault = (base: string, name: string): boolean =>
    errors.some(
      (error) =>
        !isConditional(error) &&
        (error.instancePath === `${base}/${name}` ||
          (error.instancePath === base && error.params["missingProperty"] === name)),
    );
  return errors.filter((error) => {
    const condition = isConditional(error) ? conditionAt(error, conditions) : undefined;
    return !condition || !conditionNames(condition).some((name) => isAtFault(condition.instancePath, name));
  });
}

function isConditional({ schemaPath }: SchemaError): boolean {
  return /^#\/(?:then|else|dependentSchemas)\//u.test(schemaPath);
}

/** The properties that a condition looks at. */
function conditionNames({ parentSchema }: SchemaError): readonly string[] {
  return Object.keys(((parentSchema?.["if"] ?? {}) as { readonly properties?: object }).properties ?? {});
}

function groupByPlace(errors: readonly SchemaError[]): Iterable<readonly SchemaError[]> {
  const groups = new Map<string, SchemaError[]>();
  for (const error of errors) {
    const group = groups.get(error.instancePath);
    if (group) group.push(error);
    else groups.set(error.instancePath, [error]);
  }
  return groups.values();
}

const ranks = ["false schema", "type", "const", "enum", "minLength", "maxLength", "pattern"];

function rank(error: SchemaError): number {
  const index = ranks.indexOf(error.keyword);
  const place = index === -1 ? ranks.length : index;
  return isConditional(error) ? place + ranks.length : place;
}

/** Unknown and missing properties of one object: one that looks like the other is one slip. */
function explainNames(
  unknown: readonly SchemaError[],
  missing: readonly SchemaError[],
  conditions: ReadonlyMap<string, SchemaError>,
): readonly Statement[] {
  const unconditional = missing.filter((error) => conditionOf(error, conditions) === undefined);
  const absent = new Set(unconditional.map((error) => String(error.params["missingProperty"])));
  const statements = unknown
    .filter((error) => error.params["additionalProperty"] !== "__proto__")
    .map((error) => explainName(error, absent));
  const [first] = unconditional;
  if (first && absent.size > 0) {
    const data = { missing: list([...absent]), properties: [...absent] };
    const message = absent.size > 1 ? "several" : "missing";
    statements.push({ pointer: first.instancePath, keyword: "required", message, data });
  }
  const conditional = missing.filter((error) => !unconditional.includes(error));
  return [...statements, ...conditional.map((error) => explainConditionalAbsence(error, conditions))];
}

function explainName(error: SchemaError, absent: Set<string>): Statement {
  const property = String(error.params["additionalProperty"]);
  const pointer = `${error.instancePath}/${property.replaceAll("~", "~0").replaceAll("/", "~1")}`;
  const at = { pointer, keyword: "additionalProperties", at: "name" as const };
  const shown = clip(property).slice(1, -1);
  if (error.parentSchema?.["patternProperties"]) {
    const [example] = (error.parentSchema["examples"] as readonly object[] | undefined) ?? [];
    return { ...at, message: "key", data: { property: shown, example: list(Object.keys(example ?? {})) } };
  }
  const present = new Set(Object.keys((error.data ?? {}) as object));
  const known = Object.keys((error.parentSchema?.["properties"] ?? {}) as object).filter((name) => !present.has(name));
  const near = nearest(property, absent) ?? "";
  const meant = near && isNearMiss(property, near) ? near : nearest(property, known);
  if (meant === undefined || !isNearMiss(property, meant))
    return { ...at, message: "unknown", data: { property: shown } };
  absent.delete(meant);
  return { ...at, message: "near", data: { property: shown, nearest: meant } };
}

function explainConditionalAbsence(error: SchemaError, conditions: ReadonlyMap<string, SchemaError>): Statement {
  const properties = [String(error.params["missingProperty"])];
  const condition = conditionOf(error, conditions);
  const data = { missing: list(properties), properties, condition };
  return { pointer: error.instancePath, keyword: "required", message: "when", data };
}

function explainValue(error: SchemaError, conditions: ReadonlyMap<string, SchemaError>): Statement {
  const explain = explanations[error.keyword];
  const condition = conditionOf(error, conditions);
  const explained = explain ? explain(error, condition) : { data: { keyword: error.keyword } };
  return { pointer: error.instancePath, keyword: error.keyword, ...explained };
}

type Explained = Pick<Statement, "message" | "data" | "at">;

const explanations: Readonly<Record<string, (error: SchemaError, condition: string | undefined) => Explained>> = {
  type: (error) => ({ data: { expected: String(error.params["type"]), actual: jsonTypeOf(error.data) } }),
  enum: explainEnum,
  const: (error, condition) => ({
    message: condition ? "when" : "other",
    data: { expected: JSON.stringify(error.params["allowedValue"]), ...(condition && { condition }) },
  }),
  pattern: explainPattern,
  minLength: () => ({ data: {} }),
  maxLength: (error) => ({ data: { length: [...String(error.data)].length, limit: error.params["limit"] } }),
  minimum: (error) => ({ data: { value: error.data, limit: error.params["limit"] } }),
  maximum: (error) => ({ data: { value: error.data, limit: error.params["limit"] } }),
  minItems: (error) => ({ data: { limit: error.params["limit"] } }),
  uniqueItems: ({ params }) => ({ data: { first: params["j"], second: params["i"] } }),
  "false schema": (error, condition) => ({
    at: "name",
    message: condition ? "when" : "absent",
    data: { property: error.instancePath.split("/").at(-1), ...(condition && { condition }) },
  }),
};

function explainEnum(error: SchemaError): Explained {
  const allowed = error.params["allowedValues"] as readonly unknown[];
  const data = { value: clip(error.data), allowed: list(allowed, "or") };
  if (typeof error.data !== "string") return { message: "unknown", data };
  const value = error.data;
  const near = nearest(
    value.trim(),
    allowed.filter((one) => typeof one === "string"),
  );
  if (near === undefined || !isNearMiss(value.trim(), near)) return { message: "unknown", data };
  const isSame = near.toLowerCase() === value.trim().toLowerCase();
  return { message: isSame ? "case" : "near", data: { ...data, nearest: near } };
}

function explainPattern(error: SchemaError): Explained {
  const title = String(error.parentSchema?.["title"] ?? "the value");
  const [example] = (error.parentSchema?.["examples"] as readonly unknown[] | undefined) ?? [];
  if (title === "Text") return { message: "blank", data: {} };
  const what = describeForm(error.parentSchema ?? {});
  const data = { value: clip(error.data), what, pattern: error.params["pattern"], example };
  const prefix = /^([a-z]+):[A-Za-z0-9]/u.exec(String(error.data))?.[1];
  const isOtherKind = title.endsWith("Id") && prefix !== undefined && `${prefix}id` !== title.toLowerCase();
  if (!isOtherKind || !recordKinds.has(prefix)) return { message: "form", data };
  return { message: "kind", data: { ...data, kind: prefix, article: article(prefix) } };
}

const recordKinds = new Set(["actor", "meeting", "demand", "quote", "position", "source", "topic"]);

/** What a definition describes, to its first stop: "The id of an Actor: …" → "the id of an Actor". */
function describeForm({ title, description }: Readonly<Record<string, unknown>>): string {
  const [clause] = /^[^:.;,]+/u.exec(String(description ?? "")) ?? [];
  if (title === undefined || clause === undefined) return "the value";
  return clause.charAt(0).toLowerCase() + clause.slice(1);
}

function article(word: string): string {
  return /^[aeiou]/u.test(word) ? "an" : "a";
}

/** Under which condition a schema that stands below `then`, `else` or `dependentSchemas` applies, in words. */
function conditionOf(error: SchemaError, conditions: ReadonlyMap<string, SchemaError>): string | undefined {
  const dependent = /^#\/dependentSchemas\/([^/]+)\//u.exec(error.schemaPath)?.[1];
  if (dependent !== undefined) return `"${dependent}" is there`;
  const branch = /^#\/(then|else)\//u.exec(error.schemaPath)?.[1];
  if (branch === undefined) return undefined;
  return describeCondition(conditionAt(error, conditions)?.parentSchema?.["if"]);
}

/** What fails is a property of the record, or the record itself: the condition stands at the record. */
function conditionAt(error: SchemaError, conditions: ReadonlyMap<string, SchemaError>): SchemaError | undefined {
  return conditions.get(error.instancePath) ?? conditions.get(parentOf(error.instancePath));
}

function parentOf(pointer: string): string {
  return pointer.slice(0, Math.max(0, pointer.lastIndexOf("/")));
}

function describeCondition(schema: unknown): string | undefined {
  const properties = Object.entries(((schema ?? {}) as { properties?: object }).properties ?? {});
  const parts = properties.map(
    ([name, { const: value, enum: values }]: [string, { const?: unknown; enum?: unknown[] }]) =>
      values ? `"${name}" is ${list(values, "or")}` : `"${name}" is ${JSON.stringify(value)}`,
  );
  return parts.length > 0 ? parts.join(" and ") : undefined;
}
