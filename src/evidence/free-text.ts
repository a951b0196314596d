/** A string that was written for people, and where it stands. */
export interface FreeText {
  readonly pointer: string;
  readonly text: string;
}

/** The strings of a value, in order, except those under the names that are left out at its top. */
export function* freeTextsOf(value: object, leftOut: readonly string[]): Iterable<FreeText> {
  // A list instead of recursion: extensions may be nested as deep as somebody likes.
  const waiting = childrenOf(value, "").filter(({ name }) => !leftOut.includes(name));
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { value: item, pointer } = next;
    if (typeof item === "string") yield { pointer, text: item };
    if (typeof item === "object" && item !== null) for (const child of childrenOf(item, pointer)) waiting.push(child);
  }
}

interface Child {
  readonly name: string;
  readonly value: unknown;
  readonly pointer: string;
}

/** The last first, so that the first is taken first from the end of a list. */
function childrenOf(value: object, pointer: string): Child[] {
  return Object.entries(value)
    .map(([name, item]) => ({ name, value: item, pointer: `${pointer}/${escapeStep(name)}` }))
    .reverse();
}

function escapeStep(name: string): string {
  return name.replaceAll("~", "~0").replaceAll("/", "~1");
}
