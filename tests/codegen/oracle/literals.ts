/** A JSON value as a TypeScript expression on one line, whose type is inferred as from code that a person writes. */
export function literalOf(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(literalOf).join(", ")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const members = Object.entries(value).map(([key, member]) => `${keyOf(key)}: ${literalOf(member)}`);
  return members.length === 0 ? "{}" : `{ ${members.join(", ")} }`;
}

/** `__proto__: {}` would set the prototype; only a computed key makes a property of that name. */
function keyOf(key: string): string {
  return key === "__proto__" ? `["__proto__"]` : JSON.stringify(key);
}
