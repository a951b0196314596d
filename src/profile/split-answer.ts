/**
 * The text of a model's answer enters; the texts of the records in its lists leave, each to be read by itself, so that
 * what is wrong with one costs that one. It only counts brackets and strings; whether a record is JSON is for the
 * reader to say.
 */
export interface AnswerParts {
  /** The names in the answer, in order. */
  readonly names: readonly string[];
  readonly parts: readonly AnswerPart[];
  readonly faults: readonly AnswerFault[];
}

/** What stands under a name of the answer: one item of its list, or, where there is no list, the value. */
export interface AnswerPart {
  readonly list: string;
  /** From 0; null where the value is no list. */
  readonly index: number | null;
  readonly text: string;
}

export type AnswerFault =
  | { readonly kind: "text-around" }
  | { readonly kind: "truncated" | "malformed"; readonly expected: string };

/** What a cut-off or broken answer makes of the rest of its text. */
class Broken {
  readonly fault: AnswerFault;

  constructor(text: string, at: number, expected: string) {
    this.fault = { kind: at >= text.length ? "truncated" : "malformed", expected };
  }
}

export function splitAnswer(text: string): AnswerParts {
  const found = { names: [], parts: [] };
  const faults: AnswerFault[] = [];
  const start = beginningOf(text);
  if (start === -1) return { ...found, faults: [{ kind: "malformed", expected: "a JSON object" }] };
  const end = readLists(text, start + 1, found);
  const isBare = text.slice(0, start).trim() === "" && (end instanceof Broken || text.slice(end).trim() === "");
  if (!isBare) faults.push({ kind: "text-around" });
  if (end instanceof Broken) faults.push(end.fault);
  return { ...found, faults };
}

interface Found {
  readonly names: string[];
  readonly parts: AnswerPart[];
}

/** Where the answer's object begins: the first brace, but for braces in the words before it. */
function beginningOf(text: string): number {
  const trimmed = text.search(/[^\s\uFEFF]/u);
  return text[trimmed] === "{" ? trimmed : text.search(/\{\s*["}]/u);
}

/** Reads `"name": value` until the object ends; where it ends, or how it breaks off. */
function readLists(text: string, start: number, { names, parts }: Found): number | Broken {
  let at = skipBlank(text, start);
  if (text[at] === "}") return at + 1;
  for (;;) {
    const nameEnd = text[at] === '"' ? endOfString(text, at) : at;
    if (nameEnd === at) return new Broken(text, at, "a property name in quotes");
    const list = nameOf(text.slice(at, nameEnd));
    at = skipBlank(text, nameEnd);
    if (text[at] !== ":") return new Broken(text, at, '":"');
    names.push(list);
    const end = readValue(text, skipBlank(text, at + 1), list, parts);
    if (typeof end !== "number") return end;
    at = skipBlank(text, end);
    if (text[at] === "}") return at + 1;
    if (text[at] !== ",") return new Broken(text, at, '"," or "}"');
    at = skipBlank(text, at + 1);
  }
}

function readValue(text: string, start: number, list: string, parts: AnswerPart[]): number | Broken {
  if (text[start] === "[") return readItems(text, start + 1, list, parts);
  const end = endOfElement(text, start);
  if (end === -1) return new Broken(text, text.length, "the rest of the value");
  parts.push({ list, index: null, text: text.slice(start, end) });
  return end;
}

function readItems(text: string, start: number, list: string, parts: AnswerPart[]): number | Broken {
  let at = skipBlank(text, start);
  if (text[at] === "]") return at + 1;
  for (let index = 0; ; index += 1) {
    const end = endOfElement(text, at);
    if (end === -1) return new Broken(text, text.length, "the rest of a record");
    parts.push({ list, index, text: text.slice(at, end) });
    if (text[end] === "]") return end + 1;
    if (text[end] !== ",") return new Broken(text, end, '"," or "]"');
    at = skipBlank(text, end + 1);
  }
}

/** The comma or bracket that follows an element; -1 if the text ends before. */
function endOfElement(text: string, start: number): number {
  let depth = 0;
  for (let at = start; at < text.length; at += 1) {
    const sign = text[at];
    if (sign === '"') at = endOfString(text, at) - 1;
    else if (sign === "{" || sign === "[") depth += 1;
    else if (depth === 0 && (sign === "," || sign === "]" || sign === "}")) return at;
    else if (sign === "}" || sign === "]") depth -= 1;
  }
  return -1;
}

/** Behind the closing mark. No string holds a line end, so one whose closing mark is missing must not swallow the rest. */
function endOfString(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at += 1) {
    if (text[at] === '"' || text[at] === "\n") return at + 1;
    if (text[at] === "\\") at += 1;
  }
  return text.length + 1;
}

function nameOf(token: string): string {
  try {
    return String(JSON.parse(token));
  } catch {
    return token;
  }
}

function skipBlank(text: string, start: number): number {
  let at = start;
  while (/[ \t\r\n]/.test(text[at] ?? "")) at += 1;
  return at;
}
