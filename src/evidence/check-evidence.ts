/**
 * The claims of a dataset enter, with whatever sources were supplied; where a claim is not in its source leaves. Rules
 * trust the shape of anchors that are well-formed, and read a text only if its digest is the one that its record means.
 * Only equal code points accept.
 */
import type { Problem } from "../finding.js";
import type { Claims } from "./claims.js";
import type { EvidenceRule } from "./rule.js";
import { evidenceRules } from "./rules/index.js";

export function* checkEvidence(claims: Claims): Iterable<Problem> {
  for (const rule of evidenceRules) yield* applyRule(rule, claims);
}

function* applyRule(check: EvidenceRule, claims: Claims): Iterable<Problem> {
  for (const violation of check.check(claims)) yield { check, ...violation };
}
