import type { Entry, Problem } from "../finding.js";

/** What a place was accepted by. All of them are equality of code points; nothing else is ever written. */
export type Ground =
  /** The words stand in the source once. */
  | "exact"
  /** They stand in several places, and before one of them stands what `before` says. */
  | "before"
  /** They stand in several places, and one of them is where the anchor pointed before its source was edited. */
  | "start"
  /** One passage has the digest of a closed anchor. */
  | "digest"
  /** The words were replaced by those of the source, which differ from them in form; only on request. */
  | "form"
  /** It follows from a text that was read: a source's digest and lengths, a quote's text. */
  | "derived";

/** One value that is to stand in a record instead of what stands there. */
export interface Change {
  readonly entry: Entry;
  /** A JSON Pointer into the record: `/evidence/0`, or `/text` of a source or a quote. */
  readonly pointer: string;
  readonly value: unknown;
  readonly by: Ground;
}

/** What became of the anchors of a dataset. */
export interface Outcome {
  readonly changes: readonly Change[];
  readonly problems: readonly Problem[];
  /** How many anchors are right as they stand. */
  readonly kept: number;
}
