/** One way in which a value fails its schema, as Ajv tells it. */
export interface SchemaError {
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly message?: string;
  /** The keyword's value, the schema that it stands in, and the value at fault. */
  readonly schema?: unknown;
  readonly parentSchema?: Readonly<Record<string, unknown>>;
  readonly data?: unknown;
}

/** A validator that Ajv wrote out as code: says whether, and leaves why in `errors`. */
export interface StandaloneValidator {
  (value: unknown): boolean;
  errors?: readonly SchemaError[] | null;
}

/** The length of a string in Unicode code points, as JSON Schema counts it. */
export function codePointLength(text: string): number {
  let length = 0;
  for (const _ of text) length += 1;
  return length;
}

/** Whether two JSON values are equal, as JSON Schema means it. */
export function isEqual(left: unknown, right: unknown): boolean {
  if (left === right) return true;
  if (typeof left !== "object" || typeof right !== "object" || left === null || right === null) return false;
  if (Array.isArray(left) !== Array.isArray(right)) return false;
  const keys = Object.keys(left);
  if (keys.length !== Object.keys(right).length) return false;
  return keys.every(
    (key) =>
      Object.hasOwn(right, key) &&
      isEqual((left as Record<string, unknown>)[key], (right as Record<string, unknown>)[key]),
  );
}

/**
 * Whether a validator holds a value for right. A value that cannot be read to its end is not: one that holds itself, is
 * nested without end, or has a property that throws when it is read.
 */
export function holds(validate: StandaloneValidator, value: unknown): boolean {
  try {
    return validate(value);
  } catch {
    return false;
  }
}
