import { wordsAreInTheSource } from "../checks/words-are-in-the-source.js";
import { wordsStandInOnePlace } from "../checks/words-stand-in-one-place.js";
import { describePlaces, mostShown } from "../describe-places.js";
import { findAll } from "../find-all.js";
import { spanBetween, standsBefore } from "../spans.js";
import { byWords, type Found, type Rung, refuse, type Scene, type Verdict, type Wanted } from "../wanted.js";

/** Where words were found, in UTF-16 units: how often, the first places, and those that fit who wants them. */
interface Occurrences {
  total: number;
  readonly first: number[];
  readonly fitting: Map<Wanted, number[]>;
}

/** Equal code points, in one place or in one that `before` or the old offset leaves: the rungs that write. */
export const findExactly: Rung = (waiting, scene) => {
  // Half a surrogate pair would be found within a whole one.
  const groups = [...byWords(waiting.filter(({ words }) => words.isWellFormed()))];
  const found = groups.map((): Occurrences => ({ total: 0, first: [], fitting: new Map() }));
  const { text } = scene;
  const unfinished = findAll(
    groups.map(([words]) => words),
    text,
    {
      spending: scene.budget.exact,
      visit: (index, unit) => note(found[index] as Occurrences, unit, { wanting: groups[index]?.[1] ?? [], scene }),
    },
  );
  const verdicts = new Map<Wanted, Verdict>();
  for (const [index, [, wanting]] of groups.entries()) {
    for (const wanted of wanting) {
      const verdict = unfinished.has(index)
        ? refuse(wordsAreInTheSource, "nowhere", { source: wanted.source, searched: "nowhere" })
        : judge(wanted, found[index] as Occurrences, scene);
      if (verdict) verdicts.set(wanted, verdict);
    }
  }
  return verdicts;
};

function note(
  occurrences: Occurrences,
  unit: number,
  { wanting, scene: { text } }: { readonly wanting: readonly Wanted[]; readonly scene: Scene },
): void {
  occurrences.total += 1;
  if (occurrences.first.length < mostShown) occurrences.first.push(unit);
  for (const wanted of wanting) {
    if (!fits(wanted, unit, text)) continue;
    const places = occurrences.fitting.get(wanted);
    if (!places) occurrences.fitting.set(wanted, [unit]);
    else if (places.length < mostShown) places.push(unit);
  }
}

function fits({ before, start }: Wanted, unit: number, text: Scene["text"]): boolean {
  if (before !== undefined) return standsBefore(before, unit, text.text);
  return start !== undefined && text.codePointAt(unit) === start;
}

function judge(wanted: Wanted, { total, first, fitting }: Occurrences, scene: Scene): Verdict | undefined {
  const [only] = first;
  if (only === undefined) return undefined;
  const at = (unit: number, by: Found["by"]): Found => ({
    span: spanBetween(unit, unit + wanted.words.length, scene.text),
    words: wanted.words,
    by,
  });
  if (total === 1) return at(only, "exact");
  const fittingPlaces = fitting.get(wanted) ?? [];
  const [chosen] = fittingPlaces;
  const by = wanted.before === undefined ? "start" : "before";
  if (chosen !== undefined && fittingPlaces.length === 1) return at(chosen, by);
  const data = { source: wanted.source, total, ...describePlaces(wanted.words, first, scene) };
  if (wanted.before === undefined) return refuse(wordsStandInOnePlace, "several", data);
  return refuse(wordsStandInOnePlace, chosen === undefined ? "notBefore" : "severalBefore", data);
}
