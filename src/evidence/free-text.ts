/** A string that was written for people, and where it stands. */
export interface FreeText {
  readonly pointer: string;
  readonly text: string;
}

/** The strings of a value, wherever they stand, except under the names that are left out at its top. */
export function* freeTextsOf(value: object, leftOut: readonly string[]): Iterable<FreeText> {
  for (const [name, item] of Object.entries(value)) {
    if (!leftOut.includes(name)) yield* textsIn(item, `/${escapeStep(name)}`);
  }
}

function* textsIn(value: unknown, pointer: string): Iterable<FreeText> {
  if (typeof value === "string") yield { pointer, text: value };
  if (typeof value !== "object" || value === null) return;
  for (const [name, item] of Object.entries(value)) yield* textsIn(item, `${pointer}/${escapeStep(name)}`);
}

function escapeStep(name: string): string {
  return name.replaceAll("~", "~0").replaceAll("/", "~1");
}
