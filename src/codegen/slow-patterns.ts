import { createContext, Script } from "node:vm";
import { takesLinearTime } from "../schemas/limited-pattern.js";

/** How long a short text may take, in milliseconds. A pattern that is not made to explode needs a thousandth of it. */
const moment = 100;

/**
 * A short text on which a pattern takes longer than anybody would wait, found by trial: a run of the characters that the
 * pattern is about, with an end that does not fit. Undefined if none does; then the pattern may still be slow.
 */
export function slowExample(source: string): string | undefined {
  if (takesLinearTime(source) || !repeatsRepetition(source)) return undefined;
  const context = createContext({ run: () => new RegExp(source, "u").test(String(context["text"])), text: "" });
  const script = new Script("run()");
  return candidates(source).find((text) => {
    context["text"] = text;
    try {
      script.runInContext(context, { timeout: moment });
      return false;
    } catch (error) {
      if ((error as { readonly code?: unknown }).code === "ERR_SCRIPT_EXECUTION_TIMEOUT") return true;
      throw error;
    }
  });
}

/** Whether a group is repeated without end that holds a repetition or a choice; only such patterns take exponential time. */
function repeatsRepetition(source: string): boolean {
  return /[*+?|}][^()]*\)+(?:[*+]|\{\d+,\d*\})|\)[*+?]?\)+(?:[*+]|\{\d+,\d*\})/u.test(source.replaceAll(/\\./gsu, "a"));
}

function candidates(source: string): readonly string[] {
  const bare = source.replaceAll(/\\(?:[pP]\{[^}]*\}|u\{[^}]*\}|[a-zA-Z0-9])/gu, "");
  const prefix = /^\^?([\w :/@-]*)(?=[([])/u.exec(bare)?.[1] ?? "";
  const own = new Set(bare.match(/[\p{L}\p{N} _@:/.,-]/gu) ?? []);
  const units = [...new Set(["a", "0", " ", "-", "a.", "aa", ...own])].slice(0, mostUnits);
  return units.flatMap((unit) => ["", prefix].map((start) => `${start}${unit.repeat(length)}\u0000`));
}

/** Long enough for two to the power of it to be for ever. */
const length = 32;
const mostUnits = 24;
