import { digestOf } from "../../../src/evidence/source-text.js";
import type { Anchor } from "../../../src/index.js";
import { type Case, recordsOf, spanAnchor, withAnchor, withEvidence } from "./cases.js";
import type { BenchText } from "./invent-text.js";
import { randomFor } from "./random.js";
import { type Part, partsOf } from "./word-mutants.js";

/** Kinds 22 to 31: true words, and anchors that are not theirs. */
export function spoilAnchors(text: BenchText): readonly Case[] {
  const parts = partsOf(text.quotes);
  return [
    ...parts.flatMap((part) => [
      ...shifted(part),
      ...misread(text, part),
      ...outside(text, part),
      ...otherDigests(text, part),
      ...otherSource(text, part),
      ...otherText(part),
    ]),
    ...closedAnchors(text),
    ...editions(text),
    ...text.quotes.flatMap((quote) => disordered(text, partsOf([quote]))),
  ];
}

function finished(kind: string, { quote, index }: Part, change: Partial<Anchor>, data?: Case["data"]): Case {
  return { kind, form: "finished", record: withAnchor(quote, index, change), ...(data && { data }) };
}

function shifted(part: Part): readonly Case[] {
  const { start, end } = part.anchor;
  const by = (step: number): Case => finished("22", part, { start: start + step, end: end + step });
  return [by(1), ...(start > 0 ? [by(-1)] : [])];
}

/** Offsets of other units; where they are the same number, nothing is wrong. */
function misread(text: BenchText, part: Part): readonly Case[] {
  const { source, start, end, exact } = part.anchor;
  const before = [...(text.texts[source] ?? "")].slice(0, start).join("");
  const encode = (words: string): number => new TextEncoder().encode(words).length;
  const utf16 = { start: before.length, end: before.length + exact.length };
  const bytes = { start: encode(before), end: encode(before) + encode(exact) };
  return [
    ...(utf16.end === end ? [] : [finished("23", part, utf16, { asUtf16: true })]),
    ...(bytes.end === end ? [] : [finished("24", part, bytes, { asBytes: true })]),
  ];
}

function outside(text: BenchText, part: Part): readonly Case[] {
  const { source, start, end } = part.anchor;
  const length = [...(text.texts[source] ?? "")].length;
  const changes = [{ end: length + 1 }, { start: end, end: start }, { end: start }, { start: length, end: length + 9 }];
  return changes.map((change) => finished("25", part, change));
}

function otherDigests(text: BenchText, part: Part): readonly Case[] {
  const random = randomFor(`${text.name} digest ${part.anchor.start}`);
  const { sha256 } = part.anchor;
  const at = random.below(64);
  const digit = sha256[at] === "0" ? "1" : "0";
  const others = partsOf(text.quotes).filter(({ anchor }) => anchor.sha256 !== sha256);
  return [
    finished("26", part, { sha256: sha256.slice(0, at) + digit + sha256.slice(at + 1) }),
    finished("27", part, { sha256: random.pick(others).anchor.sha256 }),
  ];
}

function otherSource(text: BenchText, part: Part): readonly Case[] {
  const { anchor, quote, index } = part;
  const evidence = quote.evidence.with(index, { source: text.other, words: anchor.exact });
  const spoiled = finished("28", part, { source: text.other, start: 0, end: anchor.end - anchor.start });
  return [{ kind: "28", form: "draft", record: withEvidence(quote, evidence) }, spoiled];
}

/** The record's text says something else than its anchors. */
function otherText({ quote, anchor }: Part): readonly Case[] {
  const list = quote.text.split(" ");
  const texts = [
    `${quote.text} ${list[0]}`,
    list.slice(0, -1).join(" "),
    quote.text.replace(anchor.exact, `${anchor.exact}!`),
    quote.text.replace(anchor.exact, anchor.exact.toUpperCase()),
    quote.text.replace(" ", "\u00A0"),
  ];
  return texts
    .filter((text) => text !== quote.text && text !== "")
    .map((text) => ({ kind: "30", form: "finished" as const, record: { ...quote, text } }));
}

/** The anchors of records that show no words. */
function closedAnchors(text: BenchText): readonly Case[] {
  return [...recordsOf(text, "Demand"), ...recordsOf(text, "Position")].flatMap((record) => {
    const [first, ...rest] = record.evidence as readonly Anchor[];
    if (!first) return [];
    const spoil = (kind: string, change: Partial<Anchor>): Case => ({
      ...{ kind, form: "finished" as const, instead: record.id },
      record: { ...record, evidence: [{ ...first, ...change }, ...rest] },
    });
    return [
      spoil("22", { start: first.start + 1, end: first.end + 1 }),
      spoil("25", { start: first.end, end: first.start }),
      spoil("26", { sha256: digestOf(`${first.sha256}`) }),
      spoil("28", { source: first.source === text.source ? text.other : text.source, start: 0, end: 20 }),
    ];
  });
}

/** The source is not the text any more that the records mean. */
function editions(text: BenchText): readonly Case[] {
  const record = recordsOf(text, "Source").find(({ id }) => id === text.source);
  const whole = text.texts[text.source] ?? "";
  if (!record) return [];
  const random = randomFor(`${text.name} editions`);
  const words = [...whole.matchAll(/\p{L}{4,}/gu)];
  const editedTexts = Array.from({ length: 8 }, (_, number) => {
    const { 0: word, index } = random.pick(words);
    const instead = number % 2 === 0 ? "" : random.pick(words)[0];
    return whole.slice(0, index) + instead + whole.slice(index + word.length);
  });
  return [...editedTexts, `${whole}\n`, whole.replaceAll(/\n/gu, "\r\n"), whole.replace("\r\n", "\n")]
    .filter((edited) => edited !== whole)
    .map((edited) => ({ kind: "29", form: "finished", record: { ...record }, instead: record.id, edited }));
}

function disordered(text: BenchText, parts: readonly Part[]): readonly Case[] {
  const [first, second] = parts;
  if (!first) return [];
  const { quote, anchor } = first;
  const rest = quote.evidence.filter((item) => !("exact" in item));
  const spoil = (...evidence: readonly Anchor[]): Case => ({
    ...{ kind: "31", form: "finished" as const },
    record: withEvidence(quote, [...evidence, ...rest]),
  });
  const { source, start, end } = anchor;
  const middle = Math.floor((start + end) / 2);
  const overlapping = spoil(anchor, spanAnchor(text, source, [middle, end]));
  return second ? [spoil(second.anchor, anchor), overlapping] : [overlapping];
}
