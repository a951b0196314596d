import type { Check, Entry, FindingData } from "../finding.js";
import type { Records } from "./records.js";

/** A rule about how records fit together: what it is, and one pure function that finds what breaks it. */
export interface IntegrityRule extends Check {
  check(records: Records): Iterable<Violation>;
}

/** One place where a rule is broken. */
export interface Violation {
  readonly entry: Entry;
  /** A JSON Pointer into the entry's value. */
  readonly pointer: string;
  readonly data: FindingData;
  /** The name of the message; the rule's first if absent. */
  readonly message?: string;
}
