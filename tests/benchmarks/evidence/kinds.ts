import type { Code } from "../../../src/index.js";

/**
 * How a spoiled record reaches the checks:
 * - `draft`: words without offsets, as a model returns them, through `anchorRecords` and then `validateRecords`;
 * - `forged`: words with offsets, length and digest all made to fit, through `validateRecords`;
 * - `altered`: words changed in the record alone, beside the true digest, through `validateRecords`;
 * - `finished`: true words whose anchors, or the record around them, are spoiled, through `validateRecords`.
 */
export type Form = "draft" | "forged" | "altered" | "finished";

/** What a kind of mutant is, and the codes that may answer it; a warning is enough where characters cannot decide. */
export interface Kind {
  readonly id: string;
  readonly name: string;
  readonly group: "words" | "form" | "anchor" | "doubt" | "reading";
  readonly expected: Readonly<Partial<Record<Form, readonly Code[]>>>;
}

const absent = "evidence/words-are-in-the-source";
const near = "evidence/words-are-verbatim";
const digests = "evidence/anchor-digests-agree";
const range: Code = "evidence/anchors-lie-in-the-text";
const exact = "evidence/exact-agrees-with-its-digest";
const ascend = "evidence/quote-anchors-ascend";

/** Rules that words at a wrong place break as well: they lie in a caption, or in a source that does not know the actor. */
export const besides: readonly Code[] = [
  "integrity/evidence-avoids-regions",
  "integrity/withheld-actors-stay-in-one-source",
];

/** Whether what was written is near enough to a passage to name it depends on how long it is; either code is right. */
function words(id: string, name: string, ...draft: readonly Code[]): Kind {
  const codes: readonly Code[] = draft.length > 0 ? draft : [near, absent];
  return { id, name, group: "words", expected: { draft: codes, forged: [digests], altered: [exact] } };
}

function form(id: string, name: string): Kind {
  const draft: readonly Code[] = ["evidence/words-have-the-sources-form"];
  return { id, name, group: "form", expected: { draft, forged: [digests], altered: [exact] } };
}

function anchor(id: string, name: string, ...codes: readonly Code[]): Kind {
  return { id, name, group: "anchor", expected: { finished: codes } };
}

function doubt(id: string, name: string, ...codes: readonly Code[]): Kind {
  return { id, name, group: "doubt", expected: { finished: codes } };
}

/** What somebody would have to read and understand; whatever rule catches some of them, it is not made for that. */
function reading(id: string, name: string): Kind {
  return { id, name, group: "reading", expected: { finished: [] } };
}

const marks = "evidence/quotes-stand-in-quotation-marks";

export const kinds: readonly Kind[] = [
  words("1", "a word replaced"),
  words("2", "another tense"),
  words("3", "“not” dropped or added"),
  words("4", "another number"),
  words("5", "another name"),
  words("6", "a word dropped"),
  words("7", "another order"),
  words("8", "the middle cut", absent),
  words("9", "two quotations in one", absent),
  words("10", "an ellipsis", "evidence/parts-are-anchored-apart"),
  words("11", "a note in brackets"),
  words("12", "another case"),
  words("13", "another sentence mark"),
  words("14", "a paraphrase", absent),
  words("15", "an invention", absent),
  words("16", "a look-alike letter"),
  form("17", "straight quotation marks"),
  form("18", "another dash"),
  form("19", "another space or a line break"),
  form("20", "the other normal form"),
  form("21", "an invisible character"),
  anchor("22", "shifted by one", digests),
  anchor("23", "UTF-16 units", digests, range),
  anchor("24", "bytes", digests, range),
  anchor("25", "out of range or reversed", range),
  anchor("26", "a wrong digest", digests),
  anchor("27", "another span’s digest", digests),
  {
    ...anchor("28", "the wrong source", digests),
    expected: { draft: ["evidence/words-stand-in-their-source"], finished: [digests] },
  },
  anchor("29", "an edited source", "evidence/source-text-agrees"),
  anchor("30", "a text that is not the anchors’", "evidence/text-equals-anchors"),
  anchor("31", "anchors swapped or overlapping", ascend),
  doubt("D1", "the wrong speaker", "evidence/speaker-is-near"),
  doubt("D2", "narration as a quotation", marks),
  doubt("D3", "two true quotations spliced", "evidence/quotations-continue"),
  doubt("D4", "a quotation trimmed", marks),
  doubt("D5", "the same words at another place", marks, "evidence/speaker-is-near"),
  doubt("D11", "a summary with another number or name", "evidence/summary-numbers-and-names-are-near"),
  reading("D6", "another stance"),
  reading("D7", "demander and addressee exchanged"),
  reading("D8", "another meeting or date"),
  reading("D9", "an anchor that is beside the point"),
  reading("D10", "words that the speaker denies"),
];

export function kindOf(id: string): Kind {
  const kind = kinds.find((candidate) => candidate.id === id);
  if (!kind) throw new Error(`no kind ${id}`);
  return kind;
}
