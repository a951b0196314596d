import { scan } from "../../read/scan.js";

/**
 * A JSON value as its text spells it. JSON.parse would lose what a formatter has to keep: the spelling of numbers, and
 * the order of keys that look like indexes.
 */
export type Token =
  | { readonly kind: "scalar"; readonly text: string }
  | { readonly kind: "array"; readonly items: readonly Token[] }
  | { readonly kind: "object"; readonly members: readonly Member[] };

export interface Member {
  readonly name: string;
  readonly value: Token;
}

/** Reads a JSON text that is known to be well-formed. */
export function readTokens(text: string): Token {
  const levels: Member[][] = [[]];
  const names: string[] = [];
  scan(text, {
    name(name, _span, path) {
      names[path.length] = name;
    },
    end([start, end], path) {
      const depth = path.length;
      const members = levels[depth + 1] ?? [];
      levels[depth + 1] = [];
      const value = tokenOf(text.slice(start, end), members);
      levels[depth] ??= [];
      levels[depth].push({ name: names[depth - 1] ?? "", value });
    },
  });
  const [whole] = levels[0] as [Member];
  return whole.value;
}

function tokenOf(text: string, members: readonly Member[]): Token {
  if (text.startsWith("{")) return { kind: "object", members };
  if (text.startsWith("[")) return { kind: "array", items: members.map(({ value }) => value) };
  const isEscaped = text.startsWith('"') && text.includes("\\");
  return { kind: "scalar", text: isEscaped ? JSON.stringify(JSON.parse(text)) : text };
}

/** As JSON.stringify writes it without an indent. */
export function writeCompact(token: Token): string {
  if (token.kind === "scalar") return token.text;
  if (token.kind === "array") return `[${token.items.map(writeCompact).join(",")}]`;
  return `{${token.members.map(({ name, value }) => `${JSON.stringify(name)}:${writeCompact(value)}`).join(",")}}`;
}

/** As JSON.stringify writes it with an indent of two spaces. */
export function writePretty(token: Token, indent = ""): string {
  if (token.kind === "scalar") return token.text;
  const inner = `${indent}  `;
  const [open, close] = token.kind === "array" ? "[]" : "{}";
  const parts =
    token.kind === "array"
      ? token.items.map((item) => writePretty(item, inner))
      : token.members.map(({ name, value }) => `${JSON.stringify(name)}: ${writePretty(value, inner)}`);
  if (parts.length === 0) return `${open}${close}`;
  return `${open}\n${parts.map((part) => inner + part).join(",\n")}\n${indent}${close}`;
}
