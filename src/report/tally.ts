import type { Finding } from "../finding.js";

/** Keeps findings as they come, of each code no more than asked for, and counts them all. */
export class Tally {
  readonly findings: Finding[] = [];
  errors = 0;
  warnings = 0;
  readonly #most: number;
  readonly #seen = new Map<string, number>();

  constructor(most: number = Number.POSITIVE_INFINITY) {
    this.#most = most;
  }

  /** Whether the finding is kept. */
  add(finding: Finding): boolean {
    if (finding.severity === "error") this.errors += 1;
    else this.warnings += 1;
    const seen = (this.#seen.get(finding.code) ?? 0) + 1;
    this.#seen.set(finding.code, seen);
    if (seen > this.#most) return false;
    this.findings.push(finding);
    return true;
  }
}
