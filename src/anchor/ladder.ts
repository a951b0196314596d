import type { DraftAnchor } from "../../generated/types/index.js";
import type { SourceText } from "../evidence/source-text.js";
import type { FindingData } from "../finding.js";
import type { AnchorCheck } from "./anchor-check.js";
import type { Ground } from "./change.js";
import { wordsAreInTheSource } from "./checks/words-are-in-the-source.js";
import { wordsStandInOnePlace } from "./checks/words-stand-in-one-place.js";
import { mostShown, placesOf, type Span, spanAt, standsBefore } from "./occurrences.js";

/** Where the words of a draft stand, or why that cannot be said. */
export type Verdict = Found | Refusal;

export interface Found {
  readonly span: Span;
  /** The words of the source there. */
  readonly words: string;
  readonly by: Ground;
}

export interface Refusal {
  readonly check: AnchorCheck;
  readonly message: string;
  readonly data: FindingData;
}

/** Goes down the ladder with one draft. Only equal code points lead to a place. */
export function climbDown(draft: DraftAnchor, text: SourceText): Verdict {
  return findExactly(draft, text) ?? refuse(wordsAreInTheSource, "absent", { source: draft.source });
}

function findExactly(draft: DraftAnchor, text: SourceText): Verdict | undefined {
  const { words, before } = draft;
  // Half a surrogate pair would be found within a whole one.
  if (!words.isWellFormed()) return undefined;
  let total = 0;
  const first: number[] = [];
  const matching: number[] = [];
  for (const unit of placesOf(words, text.text)) {
    total += 1;
    if (first.length < mostShown) first.push(unit);
    if (before !== undefined && matching.length < 2 && standsBefore(before, unit, text.text)) matching.push(unit);
  }
  const [only] = first;
  if (only === undefined) return undefined;
  if (total === 1) return { span: spanAt(only, words, text), words, by: "exact" };
  const [chosen, another] = matching;
  if (chosen !== undefined && another === undefined) return { span: spanAt(chosen, words, text), words, by: "before" };
  const places = first.map((unit) => spanAt(unit, words, text));
  const data = { source: draft.source, total, places, offsets: places.map(({ start }) => start) };
  return before === undefined
    ? refuse(wordsStandInOnePlace, "several", data)
    : refuse(wordsStandInOnePlace, "before", { ...data, matching: matching.length > 1 ? "several" : "none" });
}

export function refuse(check: AnchorCheck, message: string, data: FindingData): Refusal {
  return { check, message, data };
}
