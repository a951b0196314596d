import type { Anchor, Quote } from "../../../src/index.js";
import type { BenchText, Lexicon, Pair } from "./invent-text.js";
import { type Random, randomFor } from "./random.js";

/** Other words for one part of a true quote. */
export interface WordMutant {
  readonly kind: string;
  readonly quote: Quote;
  /** Which of the quote's anchors. */
  readonly index: number;
  /** The true words. */
  readonly from: string;
  readonly words: string;
}

/** A text anchor of a quote, with its place among the anchors. */
export interface Part {
  readonly quote: Quote;
  readonly index: number;
  readonly anchor: Anchor & { readonly exact: string };
}

export function partsOf(quotes: readonly Quote[]): readonly Part[] {
  return quotes.flatMap((quote) =>
    quote.evidence.flatMap((item, index) =>
      "exact" in item && item.exact !== undefined ? [{ quote, index, anchor: { ...item, exact: item.exact } }] : [],
    ),
  );
}

/** How the words of one part are spoiled; what changes nothing is left out. */
type Spoil = (words: string, given: Given) => readonly string[];

interface Given {
  readonly random: Random;
  readonly text: BenchText;
  readonly part: Part;
  readonly number: number;
}

/** Kinds 1 to 21, by number. Words that stand in the source all the same are no mutants; they are counted. */
export function spoilWords(text: BenchText): { readonly mutants: readonly WordMutant[]; readonly skipped: number } {
  const mutants: WordMutant[] = [];
  let skipped = 0;
  for (const [kind, spoil] of Object.entries(spoils)) {
    const random = randomFor(`${text.name} ${kind}`);
    for (const [number, part] of partsOf(text.quotes).entries()) {
      const { quote, index, anchor } = part;
      const from = anchor.exact;
      for (const words of new Set(spoil(from, { random, text, part, number }))) {
        if (words === from || words.trim() === "") continue;
        if (text.texts[anchor.source]?.includes(words)) skipped += 1;
        else mutants.push({ kind, quote, index, from, words });
      }
    }
  }
  return { mutants, skipped };
}

function byPairs(
  name: { [Name in keyof Lexicon]: Lexicon[Name] extends readonly Pair[] ? Name : never }[keyof Lexicon],
): Spoil {
  return (words, { text }) =>
    text.lexicon[name].filter(([from]) => words.includes(from)).map(([from, to]) => words.replace(from, () => to));
}

/** One of the listed texts to a part, in turn, until they are used up. */
function inTurn(name: "paraphrases" | "inventions"): Spoil {
  return (_, { text, number }) => text.lexicon[name].slice(number, number + 1);
}

const spoils: Readonly<Record<string, Spoil>> = {
  "1": (words, given) => [...byPairs("replaced")(words, given), replaceAny(words, given)],
  "2": byPairs("tense"),
  "3": byPairs("negation"),
  "4": byPairs("numbers"),
  "5": byPairs("names"),
  "6": (words, { random }) => twice(() => without(words, random)),
  "7": (words, { random }) => twice(() => swapped(words, random)),
  "8": (words) => middleCut(words).map(([first, last]) => `${first} ${last}`),
  "9": (words, { text, part, random }) => {
    const others = partsOf(text.quotes.filter(({ id }) => id !== part.quote.id));
    return [`${words} ${random.pick(others).anchor.exact}`];
  },
  "10": (words) =>
    middleCut(words).flatMap(([first, last]) => ["…", "...", "[…]"].map((dots) => `${first} ${dots} ${last}`)),
  "11": (words, { text, random }) => twice(() => noted(words, random.pick(text.lexicon.notes), random)),
  "12": byPairs("letterCase"),
  "13": otherMarks,
  "14": inTurn("paraphrases"),
  "15": inTurn("inventions"),
  "16": byPairs("lookAlikes"),
  "17": (words) => [words.replace(/[’‘]/gu, "'").replace(/[“”„«»]/gu, '"')],
  "18": (words) => (/[—–]/u.test(words) ? ["—", "–", "-"].map((dash) => words.replace(/[—–]/u, dash)) : []),
  "19": (words, { random }) => ["\u00A0", "\n", "  "].map((space) => otherSpace(words, space, random)),
  "20": (words) => [words.normalize("NFC"), words.normalize("NFD")],
  "21": (words, { random }) => [
    ...["\u200B", "\u00AD", "\uFEFF"].map((mark) => inserted(words, mark, random)),
    words.replace(/[\u200D\u200E\u200F\u2066-\u2069]/gu, ""),
  ],
};

function twice(make: () => string): readonly string[] {
  return [make(), make()];
}

function replaceAny(words: string, { text, part, random }: Given): string {
  const list = words.split(" ");
  const others = (text.texts[part.anchor.source] ?? "").match(/\p{L}[\p{L}\p{M}]{3,}/gu) ?? [];
  return list.with(random.below(list.length), random.pick(others)).join(" ");
}

/** Without the first or the last word, what is left stands in the source: that is trimming, another kind. */
function without(words: string, random: Random): string {
  const list = words.split(" ");
  return list.length < 3 ? words : list.toSpliced(1 + random.below(list.length - 2), 1).join(" ");
}

function swapped(words: string, random: Random): string {
  const list = words.split(" ");
  if (list.length < 2) return words;
  const at = random.below(list.length - 1);
  return list.toSpliced(at, 2, list[at + 1] as string, list[at] as string).join(" ");
}

function middleCut(words: string): readonly (readonly [first: string, last: string])[] {
  const list = words.split(" ");
  return list.length < 5 ? [] : [[list.slice(0, 2).join(" "), list.slice(-2).join(" ")]];
}

function noted(words: string, note: string, random: Random): string {
  const list = words.split(" ");
  const at = random.below(list.length);
  return list.toSpliced(at, random.below(2), `[${note}]`).join(" ");
}

function otherMarks(words: string): readonly string[] {
  const bare = words.replace(/[.,!?،]$/u, "");
  return [".", "?", "!"].map((mark) => bare + mark);
}

function otherSpace(words: string, space: string, random: Random): string {
  const places = [...words.matchAll(/\s/gu)].map(({ index }) => index);
  if (places.length === 0) return words;
  const at = random.pick(places);
  return words.slice(0, at) + space + words.slice(at + 1);
}

/** What readers take for one character: within one, a mark that is not seen would be. */
const graphemes = new Intl.Segmenter();

function inserted(words: string, mark: string, random: Random): string {
  const characters = [...graphemes.segment(words)].map(({ segment }) => segment);
  return characters.toSpliced(1 + random.below(Math.max(1, characters.length - 1)), 0, mark).join("");
}
