/** Parts of messages: how a value, a type or a list is put into words. */

const longestShown = 80;

/** A value as a message shows it: in JSON, cut where it is long. */
export function clip(value: unknown): string {
  if (typeof value === "object" && value !== null) return `this ${jsonTypeOf(value)}`;
  const text = JSON.stringify(value) ?? "nothing";
  return text.length > longestShown ? `${[...text.slice(0, 2 * longestShown)].slice(0, longestShown).join("")}…` : text;
}

/** The name of a value's JSON type. */
export function jsonTypeOf(value: unknown): string {
  if (value === null) return "null";
  return Array.isArray(value) ? "array" : typeof value;
}

/** Names, quoted, in a list of at most eight. */
export function list(names: readonly unknown[], conjunction = "and"): string {
  const shown = names.slice(0, 8).map((name) => JSON.stringify(name));
  if (names.length > 8) return `${shown.join(", ")} ${conjunction} ${names.length - 8} more`;
  return shown.length < 2 ? shown.join("") : `${shown.slice(0, -1).join(", ")} ${conjunction} ${shown.at(-1)}`;
}
