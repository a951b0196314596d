import { existsSync, readFileSync } from "node:fs";
import { dataset } from "../../../../generated/data/geneva-security-talks.js";
import type { DemarcheRecord } from "../../../../src/index.js";
import { articlePath } from "../../../corpora.js";
import { type BenchText, completeText, type Lexicon } from "../invent-text.js";
import { plain } from "./plain.js";

/** The article with the reference dataset, where somebody has a copy of it. */
export function readArticle(): BenchText | undefined {
  const path = articlePath();
  if (path === undefined || !existsSync(path)) return undefined;
  const { sources, actors, meetings, demands, quotes, positions, manifest } = dataset;
  const id = sources[0]?.id ?? "source:none";
  const other = completeText(plain);
  const otherRecords = other.records.filter(
    (record) => record.id === other.other || record.evidence.some((anchor) => anchor.source === other.other),
  );
  const own: readonly DemarcheRecord[] = [...sources, ...actors, ...meetings, ...demands, ...quotes, ...positions];
  return {
    name: "the article",
    source: id,
    other: other.other,
    texts: { [id]: readFileSync(path, "utf8"), [other.other]: other.texts[other.other] ?? "" },
    manifest,
    records: [...own, ...otherRecords],
    quotes,
    lexicon,
    denials: [],
  };
}

const lexicon: Lexicon = {
  replaced: [
    ["sincere", "secret"],
    ["table", "agenda"],
    ["venue", "answer"],
    ["decoration", "diplomacy"],
    ["impasse", "end"],
    ["missiles", "troops"],
    ["fox", "wolf"],
    ["priority", "condition"],
    ["ongoing", "over"],
    ["doorstep", "border"],
    ["reciprocity", "restraint"],
  ],
  tense: [
    ["come", "came"],
    ["is decoration", "was decoration"],
    ["are going to be", "were going to be"],
    ["had to attack", "has to attack"],
    ["are waiting", "were waiting"],
    ["want more", "wanted more"],
    ["are ongoing", "were ongoing"],
  ],
  negation: [
    ["don’t want", "want"],
    ["is not up", "is up"],
    ["not give us", "give us"],
    ["without them", "with them"],
    ["is threatening", "is not threatening"],
    ["We want", "We do not want"],
    ["is decoration", "is not decoration"],
    ["is prepared", "is not prepared"],
    ["are ongoing", "are not ongoing"],
    ["they just want", "they never want"],
  ],
  numbers: [
    ["one venue", "two venues"],
    ["anything", "one thing"],
    ["another attempt", "a third attempt"],
  ],
  names: [
    ["Russians", "Ukrainians"],
    ["NATO", "OSCE"],
    ["Monday", "Friday"],
    ["U.S.", "European"],
    ["Ukraine", "Georgia"],
    ["Russia", "Belarus"],
  ],
  letterCase: [
    ["Our", "our"],
    ["We", "we"],
    ["The", "the"],
    ["NATO", "Nato"],
    ["That", "THAT"],
    ["from", "From"],
    ["principle", "Principle"],
  ],
  lookAlikes: [
    ["a", "а"],
    ["o", "о"],
    ["e", "е"],
  ],
  notes: ["the Russians", "sic", "in Geneva"],
  paraphrases: [
    "We are going there to listen to everybody and to be heard ourselves",
    "It was agreed with the partners beforehand",
    "For Moscow only the meeting of the two counts",
    "The others are there for show",
    "Talks that are about the alliance alone will lead nowhere",
  ],
  inventions: [
    "There will be a treaty before the week is out",
    "Nobody in this building has read the drafts",
    "We have already agreed on everything but the date",
  ],
};
