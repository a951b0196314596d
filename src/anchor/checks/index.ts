import type { AnchorCheck } from "../anchor-check.js";
import { wordsAreInTheSource } from "./words-are-in-the-source.js";
import { wordsStandInOnePlace } from "./words-stand-in-one-place.js";

/** Every rung of the ladder that leads to a finding, in the order in which they are tried. */
export const anchorChecks: readonly AnchorCheck[] = [wordsStandInOnePlace, wordsAreInTheSource];
