import type { Actor } from "../../generated/types/index.js";

/** What a source may call an actor. */
export function namesOf({ name, kind, identity = "named", aliases, describedAs }: Actor): readonly string[] {
  const surname = kind === "person" && identity === "named" ? name.split(/\s+/u).slice(1).slice(-1) : [];
  const described = describedAs === undefined ? [] : [describedAs, ...laterMentions(describedAs)];
  return [name, ...surname, ...(aliases ?? []), ...described];
}

/** Once introduced as "an official familiar with the plans", somebody is "the official". */
function laterMentions(describedAs: string): readonly string[] {
  const [head = ""] = describedAs.split(
    /\s+(?=(?:in|of|for|with|at|from|on|to|who|that|which|familiar|close|\p{Ll}+ing)\b)/u,
  );
  const noun = head.split(/\s+/u).at(-1) ?? "";
  return /^\p{Ll}{3,}$/u.test(noun) ? [`the ${noun}`] : [];
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
