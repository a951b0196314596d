import type { IntegrityRule } from "../rule.js";
import { idsAreUnique } from "./ids-are-unique.js";
import { referencesResolve } from "./references-resolve.js";

/** Every rule of the third stage, in the order in which they are asked. */
export const integrityRules: readonly IntegrityRule[] = [idsAreUnique, referencesResolve];
