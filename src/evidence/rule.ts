import type { Check } from "../finding.js";
import type { Violation } from "../integrity/rule.js";
import type { Claims } from "./claims.js";

/** A rule about claims and their source: what it is, and one pure function that finds what breaks it. */
export interface EvidenceRule extends Check {
  /** Whether it can only be asked with the source's text at hand. */
  readonly readsSource: boolean;
  check(claims: Claims): Iterable<Violation>;
}
