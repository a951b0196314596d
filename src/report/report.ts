import type { Finding } from "../finding.js";

/** What a run found: the verdict, what it rests on, what could not be asked, and the findings. */
export interface Report {
  /** Whether no finding is an error. */
  readonly valid: boolean;
  readonly counts: Counts;
  /** What could not be asked, and why. */
  readonly notJudged: readonly NotJudged[];
  /** For each source, how much of its text the quotations show. */
  readonly disclosure: readonly Disclosure[];
  /** By file, line, column and code; without files, in the order of the records. */
  readonly findings: readonly Finding[];
}

export interface Counts {
  /** How many records could be read. */
  readonly records: number;
  /** The same by record type. */
  readonly byType: Readonly<Record<string, number>>;
  readonly anchors: {
    /** Anchors and draft anchors of all records. */
    readonly total: number;
    /** Anchors that were compared with their source's text. */
    readonly checked: number;
  };
  readonly errors: number;
  readonly warnings: number;
}

export interface NotJudged {
  readonly what: "stance" | "relevance" | "anchors" | "topics" | "references";
  /** The ids concerned; empty where it holds for all. */
  readonly ids: readonly string[];
  readonly reason: string;
}

export interface Disclosure {
  /** The source's id. */
  readonly source: string;
  /** How many of its code points the text anchors show, each counted once. */
  readonly codePoints: number;
  /** The same as a share of the text, 0 to 1. */
  readonly share: number;
  /** The share that the source's record allows; null if it says none. */
  readonly limit: number | null;
}
