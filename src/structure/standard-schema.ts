import type { SchemaError, StandaloneValidator } from "./runtime.js";

/** A Standard Schema (https://standardschema.dev, version 1): tRPC, TanStack, Hono and others take it as it is. */
export interface StandardSchema<T> {
  readonly "~standard": {
    readonly version: 1;
    readonly vendor: "demarche";
    /** For the compiler only; there is nothing at run time. */
    readonly types?: { readonly input: T; readonly output: T } | undefined;
    readonly validate: (value: unknown) => StandardResult<T>;
  };
}

/** The value as it is, or what is wrong with it. */
export type StandardResult<T> =
  | { readonly value: T; readonly issues?: undefined }
  | { readonly issues: readonly StandardIssue[] };

/** One thing that is wrong with a value, and the steps to its place: property names, and numbers for items. */
export interface StandardIssue {
  readonly message: string;
  readonly path: readonly (string | number)[];
}

/** A Standard Schema of a judge, which says what is wrong with a value. It never throws, whatever the value is. */
export function standardSchemaOf<T>(judge: (value: unknown) => readonly StandardIssue[]): StandardSchema<T> {
  return {
    "~standard": {
      version: 1,
      vendor: "demarche",
      validate: (value) => {
        const issues = issuesBy(judge, value);
        return issues.length > 0 ? { issues } : { value: value as T };
      },
    },
  };
}

function issuesBy(judge: (value: unknown) => readonly StandardIssue[], value: unknown): readonly StandardIssue[] {
  try {
    return judge(value);
  } catch {
    // A value that holds itself, is nested without end, or has a property that throws when it is read.
    return [{ message: "must be a JSON value that can be read to its end", path: [] }];
  }
}

/** A judge by a validator that Ajv wrote. */
export function judgeBy(validate: StandaloneValidator): (value: unknown) => readonly StandardIssue[] {
  return (value) => {
    if (validate(value)) return [];
    const errors = validate.errors ?? [];
    // What holds others that failed only repeats that they did.
    const causes = errors.filter(({ keyword }) => keyword !== "if" && keyword !== "propertyNames");
    const issues = new Map<string, StandardIssue>();
    for (const error of causes.length > 0 ? causes : errors) {
      const issue = { message: messageOf(error), path: pathTo(value, placeOf(error)) };
      issues.set(JSON.stringify(issue), issue);
    }
    return [...issues.values()];
  };
}

/** Where a property is missing, its place is where it would be, so that a form can show the issue there. */
function placeOf({ instancePath, params }: SchemaError): string {
  if (params["missingProperty"] === undefined) return instancePath;
  return `${instancePath}/${String(params["missingProperty"]).split("~").join("~0").split("/").join("~1")}`;
}

/** A JSON Pointer as steps, those into arrays as numbers. */
export function pathTo(value: unknown, pointer: string): readonly (string | number)[] {
  let at = value;
  return pointer
    .split("/")
    .slice(1)
    .map((escaped) => {
      const step = escaped.split("~1").join("/").split("~0").join("~");
      const isItem = Array.isArray(at);
      at = typeof at === "object" && at !== null ? (at as Record<string, unknown>)[step] : undefined;
      return isItem ? Number(step) : step;
    });
}

/** What an error of a validator means, in English, to be read after the name of the value. */
export function messageOf({ keyword, params }: SchemaError): string {
  const message = Object.keys(messages).includes(keyword) ? messages[keyword] : undefined;
  return message ? message(params) : `must follow ${JSON.stringify(keyword)} of its schema`;
}

const messages: Readonly<Record<string, (params: SchemaError["params"]) => string>> = {
  type: (params) => `must be of type ${listed(params["type"])}`,
  enum: (params) => `must be one of ${listed(params["allowedValues"])}`,
  const: (params) => `must be ${shown(params["allowedValue"])}`,
  required: () => "is missing",
  dependentRequired: (params) => `is missing; it is required beside ${shown(params["property"])}`,
  dependencies: (params) => `is missing; it is required beside ${shown(params["property"])}`,
  additionalProperties: (params) => `must not have the property ${shown(params["additionalProperty"])}`,
  unevaluatedProperties: (params) => `must not have the property ${shown(params["unevaluatedProperty"])}`,
  propertyNames: (params) => `must not have a property of the name ${shown(params["propertyName"])}`,
  maxProperties: ({ limit }) => `must not have more than ${counted(limit, "property", "properties")}`,
  minProperties: ({ limit }) => `must not have fewer than ${counted(limit, "property", "properties")}`,
  additionalItems: ({ limit }) => `must not have more than ${counted(limit, "item")}`,
  unevaluatedItems: ({ limit }) => `must not have more items${limit === undefined ? "" : ` than ${shown(limit)}`}`,
  items: ({ limit }) => `must not have more than ${counted(limit, "item")}`,
  maxItems: ({ limit }) => `must not have more than ${counted(limit, "item")}`,
  minItems: ({ limit }) => `must not have fewer than ${counted(limit, "item")}`,
  uniqueItems: ({ i, j }) => `must not have equal items; those at ${shown(j)} and ${shown(i)} are (counted from 0)`,
  contains: () => "must have as many items of one form as its schema asks for",
  maxLength: ({ limit }) => `must not be longer than ${counted(limit, "character")}`,
  minLength: ({ limit }) => (limit === 1 ? "must not be empty" : `must have at least ${counted(limit, "character")}`),
  pattern: ({ pattern }) => `must match ${String(pattern)}`,
  minimum: ({ limit }) => `must be at least ${shown(limit)}`,
  maximum: ({ limit }) => `must be at most ${shown(limit)}`,
  exclusiveMinimum: ({ limit }) => `must be greater than ${shown(limit)}`,
  exclusiveMaximum: ({ limit }) => `must be less than ${shown(limit)}`,
  multipleOf: ({ multipleOf }) => `must be a multiple of ${shown(multipleOf)}`,
  anyOf: () => "must have one of several forms, and has none of them",
  oneOf: ({ passingSchemas }) =>
    `must have one of several forms, and has ${passingSchemas ? "more than one" : "none"} of them`,
  not: () => "must not have the form that it has",
  "false schema": () => "must be absent",
};

function shown(value: unknown): string {
  return String(JSON.stringify(value));
}

function counted(limit: unknown, noun: string, nouns = `${noun}s`): string {
  return `${String(limit)} ${limit === 1 ? noun : nouns}`;
}

function listed(values: unknown): string {
  const all = Array.isArray(values) ? values : [values];
  const first = all.slice(0, 8).map(shown);
  return [...first, ...(all.length > first.length ? [`${all.length - first.length} more`] : [])].join(", ");
}
