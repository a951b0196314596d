/**
 * The records of a dataset enter, together; where they do not fit together leaves. Rules trust the shape of records
 * that are well-formed and see no others, but for ids and references, which count wherever they stand.
 */
import type { Problem } from "../finding.js";
import type { Records } from "./records.js";
import type { IntegrityRule } from "./rule.js";
import { integrityRules } from "./rules/index.js";

export function* checkIntegrity(records: Records): Iterable<Problem> {
  for (const rule of integrityRules) yield* applyRule(rule, records);
}

function* applyRule(check: IntegrityRule, records: Records): Iterable<Problem> {
  for (const violation of check.check(records)) yield { check, ...violation };
}
