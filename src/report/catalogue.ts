import { anchorChecks } from "../anchor/checks/index.js";
import { evidenceRules } from "../evidence/rules/index.js";
import type { Check } from "../finding.js";
import { integrityRules } from "../integrity/rules/index.js";
import { answerChecks } from "../profile/checks.js";
import { readChecks } from "../read/checks.js";
import { structureChecks } from "../structure/checks.js";
import { acknowledgementsFit } from "./acknowledgements.js";

/** A check, with where on the journey it is asked. */
export interface CatalogueEntry {
  readonly check: Check;
  readonly stage: "read" | "structure" | "answer" | "integrity" | "evidence" | "anchor" | "report";
  /** Whether it can only be asked with the source's text at hand. */
  readonly readsSource: boolean;
}

function listed(stage: CatalogueEntry["stage"], checks: readonly Check[]): readonly CatalogueEntry[] {
  return checks.map((check) => ({ check, stage, readsSource: false }));
}

/** Every check there is, in the order of the journey: all that a finding's code can be. */
export const catalogueEntries: readonly CatalogueEntry[] = [
  ...listed("read", readChecks),
  ...listed("structure", structureChecks),
  ...listed("answer", answerChecks),
  ...listed("integrity", integrityRules),
  ...evidenceRules.map((check): CatalogueEntry => ({ check, stage: "evidence", readsSource: check.readsSource })),
  ...anchorChecks.map((check): CatalogueEntry => ({ check, stage: "anchor", readsSource: true })),
  ...listed("report", [acknowledgementsFit]),
];

export const catalogue: readonly Check[] = catalogueEntries.map(({ check }) => check);
