import type { Claims } from "../evidence/claims.js";
import type { Finding } from "../finding.js";
import { recordTypesOf } from "../integrity/records.js";
import type { Disclosure, NotJudged, Report } from "./report.js";
import type { Tally } from "./tally.js";

/** What a report is made from. */
export interface Outcome {
  readonly tally: Tally;
  readonly claims: Claims;
  readonly notJudged: readonly NotJudged[];
  readonly disclosure: readonly Disclosure[];
}

export function summarize({ tally, claims, notJudged, disclosure }: Outcome): Report {
  const { findings, errors, warnings } = tally;
  const checked = claims.anchors.filter(({ anchor }) => claims.textOf(anchor.source) !== undefined).length;
  return {
    valid: errors === 0,
    counts: {
      records: claims.records.entries.length,
      byType: countByType(claims),
      anchors: { total: claims.anchors.length + claims.drafts.length, checked },
      errors,
      warnings,
    },
    notJudged,
    disclosure,
    findings: findings.toSorted(byPlace),
  };
}

function countByType(claims: Claims): Readonly<Record<string, number>> {
  const counts: Record<string, number> = Object.fromEntries(recordTypesOf(claims.records).map((type) => [type, 0]));
  for (const { value } of claims.records.entries) {
    const { type } = (value ?? {}) as { readonly type?: unknown };
    if (typeof type === "string" && Object.hasOwn(counts, type)) counts[type] = (counts[type] ?? 0) + 1;
  }
  return counts;
}

/** The order of a report. */
export function byPlace(one: Finding, other: Finding): number {
  return (
    compare(one.file ?? "", other.file ?? "") ||
    (one.line ?? 0) - (other.line ?? 0) ||
    (one.column ?? 0) - (other.column ?? 0) ||
    (one.file === null ? 0 : compare(one.code, other.code))
  );
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
