import type { AnswerFault, AnswerPart, AnswerParts } from "./split-answer.js";

/** A part that JSON cannot say: it is nested too deep, turns in circles, or holds what is no JSON value. */
export interface UnsayablePart extends Omit<AnswerPart, "text"> {
  readonly unsayable: "too-deep" | "no-json";
}

/**
 * The same as `splitAnswer` for an answer that somebody has parsed already. Each item becomes text again and goes the
 * same way: what reading finds it finds in both.
 */
export function splitAnswerValue(
  answer: unknown,
  maximumDepth: number,
): Omit<AnswerParts, "parts"> & { readonly parts: readonly (AnswerPart | UnsayablePart)[] } {
  const noObject: AnswerFault = { kind: "malformed", expected: "a JSON object" };
  try {
    if (typeof answer !== "object" || answer === null || Array.isArray(answer))
      return { names: [], parts: [], faults: [noObject] };
    const parts = Object.entries(answer).flatMap(([list, value]) =>
      Array.isArray(value)
        ? Object.keys(value).map((key) => partOf(list, Number(key), value[Number(key)], maximumDepth))
        : [partOf(list, null, value, maximumDepth)],
    );
    return { names: Object.keys(answer), parts, faults: [] };
  } catch {
    // Only an object with getters or a proxy of somebody's own comes here.
    return { names: [], parts: [], faults: [noObject] };
  }
}

function partOf(list: string, index: number | null, value: unknown, maximumDepth: number): AnswerPart | UnsayablePart {
  const place = { list, index };
  if (isDeeper(value, maximumDepth)) return { ...place, unsayable: "too-deep" };
  try {
    const text: string | undefined = JSON.stringify(value);
    return text === undefined ? { ...place, unsayable: "no-json" } : { ...place, text };
  } catch {
    return { ...place, unsayable: "no-json" };
  }
}

/** Level by level and each object once a level, so that neither depth nor shared parts make it long. */
function isDeeper(value: unknown, levels: number): boolean {
  let level = objectsIn([value]);
  for (let depth = 0; level.size > 0; depth += 1) {
    if (depth === levels) return true;
    level = objectsIn([...level].flatMap((object) => Object.values(object)));
  }
  return false;
}

function objectsIn(values: readonly unknown[]): ReadonlySet<object> {
  return new Set(values.filter((value) => typeof value === "object" && value !== null));
}
