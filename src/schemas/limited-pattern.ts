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
 * Makes patterns of somebody else's schemas. Most cannot take long; any other is stopped when it does, as a schema that
 * cannot be used: a few characters can keep a nested quantifier busy for years.
 */
export function patternMaker(): (source: string, place: SchemaPlace) => Pattern {
  const runLimited = limitedRunner();
  return (source, place) => {
    const pattern = new RegExp(source, "u");
    if (takesLinearTime(source)) return pattern;
    let spent = 0;
    return {
      test(text) {
        const start = performance.now();
        const matches = runLimited(() => pattern.test(text));
        const took = performance.now() - start;
        if (took > moment) spent += took;
        if (matches !== undefined && spent <= longestInAll) return matches;
        const shown = JSON.stringify(source);
        throw new SchemaFault(`the pattern ${shown} takes too long; without nested repetition it would not`, place);
      },
    };
  };
}

interface SchemaPlace {
  readonly file: string;
  readonly pointer: string;
}

/** Runs what may take too long, and ends it then with undefined. All share one context, which takes a megabyte. */
function limitedRunner(): (run: () => boolean) => boolean | undefined {
  const task = { run: () => false };
  const context = createContext({ task });
  const script = new Script("task.run()");
  return (run) => {
    task.run = run;
    try {
      return script.runInContext(context, { timeout: longestTest });
    } catch (error) {
      if ((error as { readonly code?: unknown }).code === "ERR_SCRIPT_EXECUTION_TIMEOUT") return undefined;
      throw error;
    }
  };
}

/**
 * Whether a pattern is certain to need no more steps than a multiple of the text's length that a person would not notice:
 * nothing in it is repeated without end, or one class or character is, once, and all of it is bound to the beginning.
 * Everything else is taken to be slow, though most is not.
 */
export function takesLinearTime(source: string): boolean {
  const bare = source.replaceAll(/\\[pP]\{[^}]*\}|\\u\{[^}]*\}|\\./gsu, "a").replaceAll(/\[[^\]]*\]/gu, "a");
  const repetitions = bare.match(/[*+?]|\{[0-9,]+\}/gu) ?? [];
  const endless = repetitions.filter((sign) => sign !== "?" && !/^\{[0-9]{1,3}\}$/u.test(sign));
  if (repetitions.length > mostRepetitions || /\)[*+{]/u.test(bare)) return false;
  return endless.length === 0 || (endless.length === 1 && bare.startsWith("^") && !bare.includes("|"));
}

/** Each optional part can double the ways to match. */
const mostRepetitions = 4;
