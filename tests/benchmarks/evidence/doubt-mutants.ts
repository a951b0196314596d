import type { Anchor, Demand, Quote } from "../../../src/index.js";
import { type Case, recordsOf, type SpoiledRecord, spanAnchor, withAnchor, withEvidence } from "./cases.js";
import type { BenchText } from "./invent-text.js";
import { randomFor } from "./random.js";
import { partsOf } from "./word-mutants.js";

/** Kinds D1 to D5 and D11: every character is the source's, and something is wrong nevertheless. */
export function spoilSense(text: BenchText): readonly Case[] {
  return [
    ...wrongSpeakers(text),
    ...narration(text),
    ...splices(text),
    ...trimmed(text),
    ...otherPlaces(text),
    ...otherSummaries(text),
  ];
}

function finished(kind: string, record: SpoiledRecord): Case {
  return { kind, form: "finished", record };
}

function wrongSpeakers({ quotes }: BenchText): readonly Case[] {
  const speakers = [...new Set(quotes.map(({ speaker }) => speaker))];
  return quotes.flatMap((quote) =>
    speakers.filter((speaker) => speaker !== quote.speaker).map((speaker) => finished("D1", { ...quote, speaker })),
  );
}

/** A quote of whom it may be, with nothing but these text anchors. */
function quoteOf(like: Quote, anchors: readonly Anchor[]): SpoiledRecord {
  const { type, id, speaker, form } = like;
  return withEvidence({ type, id, speaker, form, text: "", evidence: [] }, anchors);
}

const mostNarrations = 30;

/** Clauses between which and the next no quotation mark stands. */
function narration(text: BenchText): readonly Case[] {
  const random = randomFor(`${text.name} narration`);
  const whole = text.texts[text.source] ?? "";
  const outside = whole.replaceAll(/“[^”]*”|«[^»]*»/gu, (found) => "”".repeat(found.length));
  const clauses = [...outside.matchAll(/[^”.,;،؛:\r\n]{20,}/gu)].slice(0, mostNarrations);
  return clauses.map(({ 0: clause, index }) => {
    const words = clause.trim();
    const start = [...whole.slice(0, whole.indexOf(words, index))].length;
    const span = spanAnchor(text, text.source, [start, start + [...words].length]);
    return finished("D2", quoteOf(random.pick(text.quotes), [span]));
  });
}

/** Every two parts that do not follow each other in one quote. */
function splices(text: BenchText): readonly Case[] {
  const parts = partsOf(text.quotes).toSorted((one, other) => one.anchor.start - other.anchor.start);
  return parts.flatMap(({ quote, anchor }, index) =>
    parts
      .slice(index + 1)
      .filter((other) => other.quote !== quote || other !== parts[index + 1])
      .map((other) => finished("D3", quoteOf(quote, [anchor, other.anchor]))),
  );
}

/** Without the first word, without the last, without the first half. */
function trimmed(text: BenchText): readonly Case[] {
  return partsOf(text.quotes).flatMap(({ quote, index, anchor: { source, start, exact } }) => {
    const list = exact.split(" ");
    if (list.length < 2) return [];
    const cuts = [
      [list.slice(0, 1).join(" ").length + 1, exact.length],
      [0, list.slice(0, -1).join(" ").length],
      [list.slice(0, Math.floor(list.length / 2)).join(" ").length + 1, exact.length],
    ] as const;
    return cuts.map(([from, to]) => {
      const [first, last] = [from, to].map((unit) => start + [...exact.slice(0, unit)].length) as [number, number];
      const { exact: words = "", ...rest } = spanAnchor(text, source, [first, last]);
      return finished("D4", withAnchor(quote, index, { ...rest, exact: words }));
    });
  });
}

/** The words of a part as they stand elsewhere in the source. */
function otherPlaces(text: BenchText): readonly Case[] {
  return partsOf(text.quotes).flatMap(({ quote, index, anchor: { source, start, exact } }) => {
    const whole = text.texts[source] ?? "";
    const places: number[] = [];
    for (let unit = whole.indexOf(exact); unit !== -1; unit = whole.indexOf(exact, unit + 1)) {
      const at = [...whole.slice(0, unit)].length;
      if (at !== start) places.push(at);
    }
    return places.map((at) => finished("D5", withAnchor(quote, index, { start: at, end: at + [...exact].length })));
  });
}

/** A number that is one more, and a name from elsewhere. */
function otherSummaries(text: BenchText): readonly Case[] {
  const random = randomFor(`${text.name} summaries`);
  const names = recordsOf(text, "Actor").filter(({ kind, identity }) => kind === "person" && identity === undefined);
  return recordsOf(text, "Demand").flatMap((demand: Demand) => {
    const more = demand.summary.replace(/\d+/u, (number) => String(Number(number) + 1));
    const named = names.length > 0 ? `${demand.summary}, ${random.pick(names).name}` : demand.summary;
    return [more, named]
      .filter((summary) => summary !== demand.summary)
      .map((summary) => ({ ...finished("D11", { ...demand, summary }), instead: demand.id }));
  });
}
