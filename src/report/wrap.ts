import { firstColumns, isAscii, widthOf } from "./columns.js";

/**
 * Text in lines of at most so many columns, broken at spaces. A word of ASCII that is longer (a path, an id, a code) is
 * left whole, so that it can be copied; others are broken anywhere, since not all writing has spaces.
 */
export function wrap(text: string, columns: number): readonly string[] {
  const lines: string[] = [];
  let line: string | undefined;
  for (const word of text.split(" ").flatMap((word) => breakWord(word, columns))) {
    const longer: string = line === undefined ? word : `${line} ${word}`;
    if (line !== undefined && widthOf(longer) > columns) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return [...lines, line ?? ""];
}

function breakWord(word: string, columns: number): readonly string[] {
  if (isAscii(word) || widthOf(word) <= columns) return [word];
  const parts: string[] = [];
  for (let rest = word; rest !== ""; ) {
    const part = firstColumns(rest, columns) || rest;
    parts.push(part);
    rest = rest.slice(part.length);
  }
  return parts;
}
