import type { FindingData } from "../finding.js";

/** A part of two texts: in both, in what somebody wrote, or in the source. */
type Part = readonly [kind: "both" | "written" | "source", text: string];

/** As many of the words on either side are compared one by one; of more the whole is shown as different. */
const mostCompared = 1000;

/** In UTF-16 units: of what agrees no more is shown on either side of a difference. */
const longestAgreement = 60;

/**
 * How written words differ from those of the source, word by word, with what agrees around that; and the same in one line
 * as `[-written-]{+source+}`.
 */
export function differenceOfWords(written: string, source: string): FindingData {
  const parts = comparePieces(piecesOf(written), piecesOf(source));
  const difference = parts.map(([kind, text], index) => ({
    kind,
    text: kind === "both" ? shorten(text, { isFirst: index === 0, isLast: index === parts.length - 1 }) : text,
  }));
  const changes = difference.map(({ kind, text }) =>
    kind === "both" ? text : kind === "written" ? `[-${text}-]` : `{+${text}+}`,
  );
  return { difference, changes: changes.join("") };
}

function piecesOf(text: string): readonly string[] {
  return text.match(/[\p{L}\p{M}\p{N}]+|\s+|[^\p{L}\p{M}\p{N}\s]/gu) ?? [];
}

function comparePieces(written: readonly string[], source: readonly string[]): readonly Part[] {
  let first = 0;
  while (first < written.length && written[first] === source[first]) first += 1;
  let [left, right] = [written.length, source.length];
  while (left > first && right > first && written[left - 1] === source[right - 1]) {
    left -= 1;
    right -= 1;
  }
  return joinParts([
    ["both", written.slice(0, first).join("")],
    ...compareMiddles(written.slice(first, left), source.slice(first, right)),
    ["both", written.slice(left).join("")],
  ]);
}

/** By the longest common subsequence, as `diff` does. */
function compareMiddles(written: readonly string[], source: readonly string[]): readonly Part[] {
  if (written.length > mostCompared || source.length > mostCompared)
    return [
      ["written", written.join("")],
      ["source", source.join("")],
    ];
  const lengths = lengthsOfCommon(written, source);
  const width = source.length + 1;
  const parts: Part[] = [];
  let [left, right] = [0, 0];
  while (left < written.length || right < source.length) {
    const one = written[left];
    const other = source[right];
    if (one !== undefined && one === other) {
      parts.push(["both", one]);
      left += 1;
      right += 1;
    } else if (
      other === undefined ||
      (one !== undefined && at(lengths, (left + 1) * width + right) >= at(lengths, left * width + right + 1))
    ) {
      parts.push(["written", one as string]);
      left += 1;
    } else {
      parts.push(["source", other]);
      right += 1;
    }
  }
  return parts;
}

function lengthsOfCommon(written: readonly string[], source: readonly string[]): Uint16Array {
  const width = source.length + 1;
  const lengths = new Uint16Array((written.length + 1) * width);
  for (let left = written.length - 1; left >= 0; left -= 1) {
    for (let right = source.length - 1; right >= 0; right -= 1) {
      const here = left * width + right;
      lengths[here] =
        written[left] === source[right]
          ? at(lengths, here + width + 1) + 1
          : Math.max(at(lengths, here + width), at(lengths, here + 1));
    }
  }
  return lengths;
}

function at(values: Uint16Array, index: number): number {
  return values[index] as number;
}

/** Between two parts that agree, all that was written and then all that the source has. */
function joinParts(parts: readonly Part[]): readonly Part[] {
  const joined: Part[] = [];
  let waiting = { written: "", source: "" };
  const flush = (): void => {
    if (waiting.written !== "") joined.push(["written", waiting.written]);
    if (waiting.source !== "") joined.push(["source", waiting.source]);
    waiting = { written: "", source: "" };
  };
  for (const [index, [kind, text]] of parts.entries()) {
    if (text === "") continue;
    if (kind !== "both") waiting = { ...waiting, [kind]: waiting[kind] + text };
    // A space between two changed words belongs to the change.
    else if (/^\s+$/u.test(text) && isAmidChange(parts, index)) {
      waiting = { written: waiting.written + text, source: waiting.source + text };
    } else {
      flush();
      const last = joined.at(-1);
      if (last?.[0] === "both") joined[joined.length - 1] = ["both", last[1] + text];
      else joined.push(["both", text]);
    }
  }
  flush();
  return joined;
}

function isAmidChange(parts: readonly Part[], index: number): boolean {
  const [before, after] = [parts[index - 1], parts[index + 1]];
  return before !== undefined && after !== undefined && before[0] !== "both" && after[0] !== "both";
}

function shorten(text: string, { isFirst, isLast }: { readonly isFirst: boolean; readonly isLast: boolean }): string {
  if (isFirst && isLast) return text;
  const most = isFirst || isLast ? longestAgreement : 2 * longestAgreement;
  if (text.length <= most) return text;
  const end = isFirst ? "" : text.slice(0, longestAgreement).toWellFormed();
  const start = isLast ? "" : text.slice(-longestAgreement).toWellFormed();
  return `${end}…${start}`;
}
