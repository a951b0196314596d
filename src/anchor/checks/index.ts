import type { AnchorCheck } from "../anchor-check.js";
import { anchorsAreDistinct } from "./anchors-are-distinct.js";
import { closedAnchorsAreFound } from "./closed-anchors-are-found.js";
import { editedSourcesKeepTheirWords } from "./edited-sources-keep-their-words.js";
import { offsetsCountCodePoints } from "./offsets-count-code-points.js";
import { partsAreAnchoredApart } from "./parts-are-anchored-apart.js";
import { wordsAreInTheSource } from "./words-are-in-the-source.js";
import { wordsAreVerbatim } from "./words-are-verbatim.js";
import { wordsHaveTheSourcesForm } from "./words-have-the-sources-form.js";
import { wordsStandInOnePlace } from "./words-stand-in-one-place.js";
import { wordsStandInTheirSource } from "./words-stand-in-their-source.js";

/** Every rung of the ladder that leads to a finding, in the order in which they are tried, and what else may be said. */
export const anchorChecks: readonly AnchorCheck[] = [
  wordsStandInOnePlace,
  wordsHaveTheSourcesForm,
  offsetsCountCodePoints,
  partsAreAnchoredApart,
  wordsAreVerbatim,
  wordsStandInTheirSource,
  wordsAreInTheSource,
  closedAnchorsAreFound,
  editedSourcesKeepTheirWords,
  anchorsAreDistinct,
];
