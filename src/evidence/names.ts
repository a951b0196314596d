import type { Actor } from "../../generated/types/index.js";

/** What a source may call an actor. */
export function namesOf({ name, kind, identity = "named", aliases, describedAs }: Actor): readonly string[] {
  const surname = kind === "person" && identity === "named" ? name.split(/\s+/u).slice(1).slice(-1) : [];
  return [name, ...surname, ...(aliases ?? []), ...(describedAs === undefined ? [] : [describedAs])];
}

/** Whether a text has words that are not part of longer ones. */
export function hasWords(text: string, words: string): boolean {
  for (let unit = text.indexOf(words); unit !== -1; unit = text.indexOf(words, unit + 1)) {
    const before = text.slice(Math.max(0, unit - 2), unit);
    const after = text.slice(unit + words.length, unit + words.length + 2);
    if (!/[\p{L}\p{M}\p{N}]$/u.test(before) && !/^[\p{L}\p{M}\p{N}]/u.test(after)) return true;
  }
  return false;
}
