/**
 * One pass over a JSON text, without recursion, so that no depth of nesting can exhaust the stack. JSON.parse stays the
 * judge of what JSON is; the scan says where things stand and finds what JSON.parse lets through in silence.
 */

/** Deeper than this no record of ours nests; a reader that builds trees would be at risk. */
export const maximumDepth = 64;

/** A range of UTF-16 units in the scanned text. */
export type Span = readonly [start: number, end: number];

/** What a scan found amiss first in the grammar; `truncated` if the text ends where more must follow. */
export interface Fault {
  readonly kind: "malformed" | "truncated" | "several-values" | "too-deep";
  readonly at: number;
  readonly expected: string;
}

/** What a scan tells its listener. `path` is only valid during the call. */
export interface ScanListener {
  name?(name: string, span: Span, path: readonly (string | number)[]): void;
  value?(kind: "string" | "number", span: Span, path: readonly (string | number)[]): void;
  /** Called for every value, composite ones included, once its end is known. */
  end?(span: Span, path: readonly (string | number)[]): void;
}

interface Level {
  readonly isObject: boolean;
  readonly start: number;
}

const blank = /[ \t\n\r]*/y;
const numeral = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?/y;
const word = /true|false|null/y;
const beginningOfWord = /^(?:t(?:ru?)?|f(?:a(?:ls?)?)?|n(?:ul?)?|-|-?[0-9]+(?:\.[0-9]*)?(?:[eE][+-]?)?)$/u;

/** Scans one JSON value; returns the first fault of its grammar, or undefined. */
export function scan(text: string, listener: ScanListener = {}): Fault | undefined {
  const levels: Level[] = [];
  const path: (string | number)[] = [];
  let at = skip(blank, text, 0);
  let wanted: "value" | "name" | "separator" = "value";
  let mayClose = false;

  for (;;) {
    at = skip(blank, text, at);
    const level = levels.at(-1);
    const character = text[at];
    if (level && (wanted === "separator" || mayClose) && character === (level.isObject ? "}" : "]")) {
      levels.pop();
      if (!mayClose) path.pop();
      at += 1;
      listener.end?.([level.start, at], path);
      wanted = "separator";
      mayClose = false;
    } else if (wanted === "separator") {
      if (!level) return character === undefined ? undefined : fault("several-values", at, "the end of the value");
      if (character !== ",") return faultAt(text, at, level.isObject ? '"," or "}"' : '"," or "]"');
      if (level.isObject) path.pop();
      else path[path.length - 1] = (path.at(-1) as number) + 1;
      at += 1;
      wanted = level.isObject ? "name" : "value";
    } else if (wanted === "name") {
      if (character !== '"')
        return faultAt(text, at, mayClose ? 'a property name or "}"' : "a property name in quotes");
      const end = endOfString(text, at);
      if (typeof end !== "number") return end;
      const colon = skip(blank, text, end);
      if (text[colon] !== ":") return faultAt(text, colon, '":"');
      const name = stringAt(text, at, end);
      listener.name?.(name, [at, end], path);
      path.push(name);
      at = colon + 1;
      wanted = "value";
      mayClose = false;
    } else if (character === "{" || character === "[") {
      if (levels.length === maximumDepth) return fault("too-deep", at, `at most ${maximumDepth} levels`);
      if (mayClose) path.push(0);
      levels.push({ isObject: character === "{", start: at });
      at += 1;
      wanted = character === "{" ? "name" : "value";
      mayClose = true;
    } else {
      if (mayClose) path.push(0);
      mayClose = false;
      const end = endOfScalar(text, at);
      if (typeof end !== "number") return end;
      if (character === '"') listener.value?.("string", [at, end], path);
      else if (character === "-" || (character as string) <= "9") listener.value?.("number", [at, end], path);
      listener.end?.([at, end], path);
      at = end;
      wanted = "separator";
    }
  }
}

/** The text of a string token, its escapes resolved. */
function stringAt(text: string, start: number, end: number): string {
  const inner = text.slice(start + 1, end - 1);
  return inner.includes("\\") ? (JSON.parse(text.slice(start, end)) as string) : inner;
}

function endOfScalar(text: string, at: number): number | Fault {
  if (text[at] === '"') return endOfString(text, at);
  const end = Math.max(skip(numeral, text, at), skip(word, text, at));
  const next = text[end];
  if (end > at && (next === undefined || !/[\w.+-]/u.test(next))) return end;
  const rest = text.slice(at);
  if (rest.length < 400 && beginningOfWord.test(rest)) return fault("truncated", text.length, "the rest of the value");
  return faultAt(text, end, "a JSON value");
}

function endOfString(text: string, start: number): number | Fault {
  for (let at = start + 1; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit === 0x22) return at + 1;
    if (unit < 0x20) return fault("malformed", at, "an escape (a control character cannot stand in a string)");
    if (unit !== 0x5c) continue;
    const escaped = text[at + 1];
    if (escaped === undefined) break;
    if (escaped === "u") {
      const digits = text.slice(at + 2, at + 6);
      if (!/^[0-9A-Fa-f]*$/u.test(digits)) return fault("malformed", at, "four hexadecimal digits after \\u");
      if (digits.length < 4) break;
      at += 5;
    } else if ('"\\/bfnrt'.includes(escaped)) at += 1;
    else return fault("malformed", at, "an escape that JSON knows");
  }
  return fault("truncated", text.length, 'the closing quotation mark of a string (")');
}

function faultAt(text: string, at: number, expected: string): Fault {
  return fault(at >= text.length ? "truncated" : "malformed", at, expected);
}

function fault(kind: Fault["kind"], at: number, expected: string): Fault {
  return { kind, at, expected };
}

function skip(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}
