import { wordsAreInTheSource } from "./checks/words-are-in-the-source.js";
import { findElsewhere } from "./rungs/find-elsewhere.js";
import { findExactly } from "./rungs/find-exactly.js";
import { findInForm } from "./rungs/find-in-form.js";
import { findInParts } from "./rungs/find-in-parts.js";
import { findNearly, isWhollyCompared } from "./rungs/find-nearly.js";
import { longestNear } from "./seeds.js";
import { type Refusal, type Rung, refuse, type Scene, type Verdict, type Wanted } from "./wanted.js";

/** From what is certain down to what is a guess. Only the first accepts words as they are. */
const rungs: readonly Rung[] = [findExactly, findInForm, findInParts, findNearly, findElsewhere];

/** Goes down the ladder with all words that are wanted of one source; each has one verdict. */
export function climbDown(wanted: readonly Wanted[], scene: Scene): ReadonlyMap<Wanted, Verdict> {
  const verdicts = new Map<Wanted, Verdict>();
  for (const rung of rungs) {
    const waiting = wanted.filter((one) => !verdicts.has(one));
    if (waiting.length === 0) return verdicts;
    for (const [one, verdict] of rung(waiting, scene)) verdicts.set(one, verdict);
  }
  const absent = wanted.filter((one) => !verdicts.has(one));
  for (const one of absent) verdicts.set(one, refuseAbsent(one, scene));
  return verdicts;
}

/** How far was looked for something like the words, which is only a hint, is said too. */
function refuseAbsent({ source, words }: Wanted, scene: Scene): Refusal {
  const isSpent = scene.budget.near.left < 0 || scene.budget.form.left < 0;
  const isLong = words.length > longestNear;
  const searched = isSpent || isLong ? "exactly" : isWhollyCompared(words, scene) ? "everywhere" : "likely";
  return refuse(wordsAreInTheSource, isLong ? "long" : searched, { source, searched });
}
