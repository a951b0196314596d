/**
 * The template-literal type that a pattern implies, as TypeScript text, or undefined where it implies no more than
 * `string`. Every string that matches the pattern is of the type; the reverse does not hold.
 *
 * @example `^(?:demand|topic):[a-z]+$` gives `` `demand:${string}` | `topic:${string}` ``
 */
export function templateLiteralOf(pattern: string): string | undefined {
  const found = /^\^(?<body>.*?)(?<end>\$?)$/su.exec(pattern)?.groups;
  const tokens = found?.["body"] === undefined ? undefined : tokenize(found["body"]);
  if (!tokens) return undefined;
  if (found?.["end"] === "") tokens.push(anything);
  let texts: readonly (readonly Piece[])[] = [[]];
  for (const token of tokens) {
    texts = texts.flatMap((text) => token.map((alternative) => join(text, alternative)));
    if (texts.length > mostAlternatives) return undefined;
  }
  if (!texts.every((text) => text.some((piece) => piece !== hole))) return undefined;
  return texts.map(write).join(" | ");
}

/** More alternatives than this say no more than `string`. */
const mostAlternatives = 64;

/** A fixed text, or anything. */
type Piece = string | typeof hole;

/** What a part of the pattern can match. */
type Token = readonly Piece[];

const hole = Symbol("any string");
const anything: Token = [hole];

/** A class may be one of letters that stand for no fixed character; `\x41` and the like are not read. */
const part =
  /\\(?<escaped>[^\w])|(?<class>\[(?:\\.|[^\]\\])*\]|\\[dDwWsSbBtnrfv]|\.)|(?<literal>[\w:/ @#~=,;'"!%&-])/uy;
const quantifier = /[*+?]\??|\{\d+(?:,\d*)?\}\??/uy;

/** Splits a pattern into parts, or gives up (undefined) on an alternation outside a group or anything unfamiliar. */
function tokenize(body: string): Token[] | undefined {
  const tokens: Token[] = [];
  let at = 0;
  while (at < body.length) {
    const groupEnd = body[at] === "(" ? endOfGroup(body, at) : undefined;
    const match = groupEnd === undefined ? matchAt(part, body, at) : undefined;
    if (groupEnd === undefined && !match) return undefined;
    const end = groupEnd ?? at + (match?.[0].length ?? 0);
    const text = match?.groups?.["escaped"] ?? match?.groups?.["literal"];
    const token = groupEnd === undefined ? (text === undefined ? anything : [text]) : groupToken(body.slice(at, end));
    const repeated = matchAt(quantifier, body, end);
    tokens.push(repeated ? anything : token);
    at = end + (repeated?.[0].length ?? 0);
  }
  return tokens;
}

function groupToken(group: string): Token {
  const alternatives = /^\((?:\?:)?([\w|-]+)\)$/u.exec(group)?.[1];
  return alternatives?.split("|") ?? anything;
}

function endOfGroup(body: string, start: number): number | undefined {
  let depth = 0;
  for (let at = start; at < body.length; at += 1) {
    if (body[at] === "\\") at += 1;
    else if (body[at] === "[") at = endOfClass(body, at);
    else if (body[at] === "(") depth += 1;
    else if (body[at] === ")" && --depth === 0) return at + 1;
  }
  return undefined;
}

function endOfClass(body: string, start: number): number {
  let at = start + 1;
  while (at < body.length && body[at] !== "]") at += body[at] === "\\" ? 2 : 1;
  return at;
}

function matchAt(pattern: RegExp, body: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(body);
}

function join(text: readonly Piece[], next: Piece): readonly Piece[] {
  const last = text.at(-1);
  if (next === "" || (next === hole && last === hole)) return text;
  if (typeof next === "string" && typeof last === "string") return [...text.slice(0, -1), last + next];
  return [...text, next];
}

function write(text: readonly Piece[]): string {
  if (!text.includes(hole)) return JSON.stringify(text.join(""));
  const pieces = text.map((piece) =>
    typeof piece === "string" ? piece.replaceAll(/[`\\]|\$(?=\{)/gu, "\\$&") : "${string}",
  );
  return `\`${pieces.join("")}\``;
}

/** The only strings of a type that `templateLiteralOf` gave; undefined if there are endless ones. */
export function literalsOf(type: string): readonly string[] | undefined {
  const alternatives = alternativesOf(type);
  return alternatives.every(({ length }) => length === 1) ? alternatives.map(([text = ""]) => text) : undefined;
}

/** Whether a string is of a type that `templateLiteralOf` gave. */
export function admits(type: string, text: string): boolean {
  return alternativesOf(type).some((pieces) => fits(pieces, text));
}

const alternative = /"(?:\\.|[^"\\])*"|`(?:\\.|[^`\\])*`/gsu;

/** The fixed texts between the holes of each alternative. */
function alternativesOf(type: string): readonly (readonly string[])[] {
  return [...type.matchAll(alternative)].map(([written]) =>
    written.startsWith('"') ? [JSON.parse(written) as string] : fixedTextsOf(written.slice(1, -1)),
  );
}

function fixedTextsOf(template: string): readonly string[] {
  const texts = [""];
  for (const [piece] of template.matchAll(/\$\{string\}|\\.|./gsu)) {
    if (piece === "${string}") texts.push("");
    else texts[texts.length - 1] += piece.replace(/^\\(?=.)/su, "");
  }
  return texts;
}

function fits(pieces: readonly string[], text: string): boolean {
  const [first = "", ...others] = pieces;
  const last = others.pop();
  if (last === undefined) return text === first;
  if (!text.startsWith(first)) return false;
  let at = first.length;
  for (const piece of others) {
    const found = text.indexOf(piece, at);
    if (found < 0) return false;
    at = found + piece.length;
  }
  return text.length - last.length >= at && text.endsWith(last);
}
