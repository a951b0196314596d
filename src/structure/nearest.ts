import leven from "leven";

/** Longer names than this are not compared: nobody mistypes so much, and the comparison takes quadratic time. */
const longest = 300;

/** The candidate with the fewest edits from `name`, capitals aside; undefined if there is none. */
export function nearest(name: string, candidates: Iterable<string>): string | undefined {
  if (name.length > longest) return undefined;
  let best: string | undefined;
  let fewest = Number.POSITIVE_INFINITY;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - name.length) >= fewest || candidate.length > longest) continue;
    const edits = leven(name.toLowerCase(), candidate.toLowerCase());
    if (edits < fewest) [best, fewest] = [candidate, edits];
  }
  return best;
}

/** Whether `name` is so like `candidate` that it was probably meant: a third of the letters may differ, or their order. */
export function isNearMiss(name: string, candidate: string): boolean {
  if (name.length > longest) return false;
  const [one, other] = [name.toLowerCase(), candidate.toLowerCase()];
  if (sortLetters(one) === sortLetters(other)) return true;
  return leven(one, other) <= Math.max(1, Math.floor(candidate.length / 3));
}

function sortLetters(word: string): string {
  return [...word].sort().join("");
}
