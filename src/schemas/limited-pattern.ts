import { createContext, Script } from "node:vm";
import { SchemaFault } from "./schema.js";

/** How long one string may take, and all together that take more than a moment, in milliseconds. */
const longestTest = 1000;
const longestInAll = 5000;
const moment = 10;

/** A regular expression as a validator uses it. */
export interface Pattern {
  test(text: string): boolean;
}

/**
 * A pattern of somebody else's schema. Most cannot take long; any other is stopped when it does, as a schema that
 * cannot be used: a few characters can keep a nested quantifier busy for years.
 */
export function limitPattern(source: string, place: { readonly file: string; readonly pointer: string }): Pattern {
  const pattern = new RegExp(source, "u");
  if (takesLinearTime(source)) return pattern;
  const task = { text: "", run: () => pattern.test(task.text) };
  const context = createContext({ task });
  const script = new Script("task.run()");
  let spent = 0;
  return {
    test(text) {
      task.text = text;
      const start = performance.now();
      const matches = runLimited(() => script.runInContext(context, { timeout: longestTest }));
      const took = performance.now() - start;
      if (took > moment) spent += took;
      if (matches === undefined || spent > longestInAll) {
        throw new SchemaFault(
          `the pattern ${JSON.stringify(source)} takes too long; without nested repetition it would not`,
          place,
        );
      }
      return matches;
    },
  };
}

function runLimited(run: () => boolean): boolean | undefined {
  try {
    return run();
  } catch (error) {
    if ((error as { readonly code?: unknown }).code === "ERR_SCRIPT_EXECUTION_TIMEOUT") return undefined;
    throw error;
  }
}

/**
 * Whether a pattern is certain to need no more steps than a small multiple of the text's length: it is bound to the
 * beginning, and repeats one class or character, once. Everything else is taken to be slow, though most is not.
 */
export function takesLinearTime(source: string): boolean {
  const bare = source.replaceAll(/\\[pP]\{[^}]*\}|\\u\{[^}]*\}|\\./gsu, "a").replaceAll(/\[[^\]]*\]/gu, "a");
  const repetitions = bare.match(/[*+?]|\{[0-9,]+\}/gu) ?? [];
  const isOptionalPart = (sign: string): boolean => sign === "?";
  const variable = repetitions.filter((sign) => !isOptionalPart(sign) && !/^\{[0-9]{1,3}\}$/u.test(sign));
  const repeatsGroup = /\)[*+{]/u.test(bare);
  return bare.startsWith("^") && !repeatsGroup && variable.length <= 1 && repetitions.length <= 4;
}
