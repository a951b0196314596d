import { evidenceRules } from "../evidence/rules/index.js";
import type { Check } from "../finding.js";
import { integrityRules } from "../integrity/rules/index.js";
import { readChecks } from "../read/checks.js";
import { structureChecks } from "../structure/checks.js";
import { acknowledgementsFit } from "./acknowledgements.js";

/** Every check there is, in the order of the journey: all that a finding's code can be. */
export const catalogue: readonly Check[] = [
  ...readChecks,
  ...structureChecks,
  ...integrityRules,
  acknowledgementsFit,
  ...evidenceRules,
];
