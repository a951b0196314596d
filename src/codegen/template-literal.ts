/**
 * The template-literal type that a pattern implies, as TypeScript text, or undefined where it implies no more than
 * `string`. Every string that matches the pattern is of the type; the reverse does not hold.
 *
 * @example `^(?:demand|topic):[a-z]+$` gives `` `demand:${string}` | `topic:${string}` ``
 */
export function templateLiteralOf(pattern: string): string | undefined {
  const body = /^\^(.*)\$$/su.exec(pattern)?.[1];
  const tokens = body === undefined ? undefined : tokenize(body);
  if (!tokens?.some((token) => token !== anything)) return undefined;
  let texts = [""];
  for (const token of tokens) {
    texts = texts.flatMap((text) => token.map((alternative) => join(text, alternative)));
  }
  return texts.map((text) => (text.includes(hole) ? `\`${text}\`` : JSON.stringify(text))).join(" | ");
}

/** The texts that a part of the pattern can match. */
type Token = readonly string[];

const hole = "${string}";
const anything: Token = [hole];

const part = /\\(?<escaped>[^\w])|(?<class>\[(?:\\.|[^\]\\])*\]|\\\w|\.)|(?<literal>[\w:/ -])/uy;
const quantifier = /[*+?]\??|\{\d+(?:,\d*)?\}\??/uy;

/** Splits a pattern into parts, or gives up (undefined) on an alternation outside a group or anything unfamiliar. */
function tokenize(body: string): readonly Token[] | undefined {
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
  const alternatives = /^\(\?:([\w|-]+)\)$/u.exec(group)?.[1];
  return alternatives?.split("|") ?? anything;
}

function endOfGroup(body: string, start: number): number | undefined {
  let depth = 0;
  for (let at = start; at < body.length; at += 1) {
    if (body[at] === "\\") at += 1;
    else if (body[at] === "[") at = body.indexOf("]", at + 2);
    else if (body[at] === "(") depth += 1;
    else if (body[at] === ")" && --depth === 0) return at + 1;
    if (at < start) return undefined;
  }
  return undefined;
}

function matchAt(pattern: RegExp, body: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(body);
}

function join(text: string, next: string): string {
  return next === hole && text.endsWith(hole) ? text : text + next;
}
