import stringWidth from "string-width";

const segmenter = new Intl.Segmenter("en", { granularity: "grapheme" });

/** The characters of a text as a terminal shows them, each with its width in columns. */
export function measure(text: string): readonly { readonly sign: string; readonly width: number }[] {
  return Array.from(segmenter.segment(text), ({ segment }) => ({ sign: segment, width: stringWidth(segment) }));
}

/**
 * Text in lines of at most so many columns, broken at spaces. A word of ASCII that is longer (a path, an id, a code) is
 * left whole, so that it can be copied; others are broken anywhere, since not all writing has spaces.
 */
export function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ").flatMap((word) => breakWord(word, width))) {
    if (line !== "" && stringWidth(line) + 1 + stringWidth(word) > width) {
      lines.push(line);
      line = word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  return [...lines, line];
}

const ascii = /^[\x20-\x7e]*$/;

function breakWord(word: string, width: number): readonly string[] {
  if (ascii.test(word) || stringWidth(word) <= width) return [word];
  const parts = [""];
  let used = 0;
  for (const { sign, width: own } of measure(word)) {
    if (used + own > width) {
      parts.push("");
      used = 0;
    }
    parts[parts.length - 1] += sign;
    used += own;
  }
  return parts;
}
