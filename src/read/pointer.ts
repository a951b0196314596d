/** JSON Pointer (RFC 6901). */

/** Steps into a JSON value → pointer. */
export function formatPointer(path: readonly (string | number)[]): string {
  return path.map((step) => `/${String(step).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}

/** Pointer → steps; array indexes stay strings. */
export function parsePointer(pointer: string): readonly string[] {
  return pointer
    .split("/")
    .slice(1)
    .map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
}

/** The value that a pointer leads to, own properties only; undefined where it leads nowhere. */
export function valueAt(value: unknown, pointer: string): unknown {
  let current = value;
  for (const step of parsePointer(pointer)) {
    if (typeof current !== "object" || current === null || !Object.hasOwn(current, step)) return undefined;
    if (Array.isArray(current) && !/^\d/u.test(step)) return undefined;
    current = (current as Record<string, unknown>)[step];
  }
  return current;
}
