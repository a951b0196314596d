import type { SourceText } from "../evidence/source-text.js";
import type { FindingData } from "../finding.js";
import type { AnchorCheck } from "./anchor-check.js";
import type { Ground } from "./change.js";
import type { Spending } from "./find-pieces.js";
import { groupBy } from "./group-by.js";
import type { Span } from "./spans.js";

/** Words that somebody says stand in a source. */
export interface Wanted {
  readonly source: string;
  readonly words: string;
  /** What stands just before them. */
  readonly before?: string | undefined;
  /** Where they stood before the source was edited, in code points. */
  readonly start?: number;
  /** Whether they are a quote's own words, which an anchor repeats as `exact`. */
  readonly isQuoted: boolean;
}

/** Where words stand, or why that cannot be said. */
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

export function refuse(check: AnchorCheck, message: string, data: FindingData): Refusal {
  return { check, message, data };
}

/** What words are looked for in, and how long. */
export interface Scene {
  readonly text: SourceText;
  /** The other sources whose texts are at hand: id and text. */
  readonly others: readonly (readonly [id: string, text: SourceText])[];
  readonly form: "keep" | "source";
  readonly budget: AnchorBudget;
}

/**
 * What one run may spend, in units of work and not of time, so that the same data always has the same findings. What is
 * spent on a guess can be missed by no quotation that is right: exact words have a purse of their own.
 */
export interface AnchorBudget {
  readonly exact: Spending;
  readonly form: Spending;
  readonly near: Spending;
  readonly digests: Spending;
}

/** About a minute each at the most, on a machine of 2020. */
export function startAnchorBudget(): AnchorBudget {
  return {
    exact: { left: 8_000_000_000 },
    form: { left: 4_000_000_000 },
    near: { left: 4_000_000_000 },
    digests: { left: 3_000_000_000 },
  };
}

/** One rung of the ladder: of those that still wait, the ones of which it has something to say. */
export type Rung = (waiting: readonly Wanted[], scene: Scene) => ReadonlyMap<Wanted, Verdict>;

/** Different wanted words, each with all who want them: what is asked a hundred times is looked for once. */
export function byWords(waiting: readonly Wanted[]): ReadonlyMap<string, readonly Wanted[]> {
  return groupBy(waiting, ({ words }) => words);
}
