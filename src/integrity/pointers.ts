/** The value that a JSON Pointer (RFC 6901) leads to within a value; undefined where nothing is. */
export function valueAt(value: unknown, pointer: string): unknown {
  return pointer.split("/").slice(1).map(unescapeToken).reduce(step, value);
}

/** Whether one of two pointers leads to the other's place or to something that holds it. */
export function meet(one: string, other: string): boolean {
  return one === other || one.startsWith(`${other}/`) || other.startsWith(`${one}/`);
}

function unescapeToken(token: string): string {
  return token.replaceAll("~1", "/").replaceAll("~0", "~");
}

function step(value: unknown, token: string): unknown {
  if (Array.isArray(value)) return /^(?:0|[1-9][0-9]*)$/.test(token) ? value[Number(token)] : undefined;
  if (typeof value !== "object" || value === null || !Object.hasOwn(value, token)) return undefined;
  return (value as Record<string, unknown>)[token];
}
