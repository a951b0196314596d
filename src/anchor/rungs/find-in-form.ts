import { compareTexts } from "../../evidence/difference.js";
import { wordsHaveTheSourcesForm } from "../checks/words-have-the-sources-form.js";
import { mostShown } from "../describe-places.js";
import { findAll } from "../find-all.js";
import { foldedOf, foldText } from "../fold-text.js";
import { spanBetween } from "../spans.js";
import { byWords, type Rung, refuse, type Scene, type Verdict, type Wanted } from "../wanted.js";

interface Range {
  readonly start: number;
  readonly end: number;
}

/**
 * Words that stand in the source but for their form. They are accepted as little as any others: only if the author asks
 * for it, the source's words take their place, and those are equal to the source.
 */
export const findInForm: Rung = (waiting, scene) => {
  const groups = [...byWords(waiting.filter(({ words }) => words.isWellFormed()))]
    .map(([words, wanting]) => ({ words: foldText(words).text.trim(), wanting }))
    .filter(({ words }) => words !== "");
  const verdicts = new Map<Wanted, Verdict>();
  const { text, budget } = scene;
  if (groups.length === 0 || budget.form.left < 2 * text.text.length) return verdicts;
  const folded = foldedOf(text);
  const found = groups.map((): { total: number; first: Range[] } => ({ total: 0, first: [] }));
  const unfinished = findAll(
    groups.map(({ words }) => words),
    folded,
    {
      spending: budget.form,
      visit: (index, unit) => {
        const places = found[index] as (typeof found)[number];
        places.total += 1;
        if (places.first.length < mostShown)
          places.first.push(folded.rangeOf(unit, unit + (groups[index]?.words.length ?? 0)));
      },
    },
  );
  for (const [index, { wanting }] of groups.entries()) {
    const { total, first } = found[index] as (typeof found)[number];
    if (total === 0 || unfinished.has(index)) continue;
    for (const wanted of wanting) verdicts.set(wanted, judge(wanted, { total, first, scene }));
  }
  return verdicts;
};

interface Places {
  readonly total: number;
  readonly first: readonly Range[];
  readonly scene: Scene;
}

function judge(wanted: Wanted, { total, first, scene: { text, form } }: Places): Verdict {
  const [{ start, end }] = first as readonly [Range];
  const words = text.text.slice(start, end);
  if (form === "source" && total === 1) return { span: spanBetween(start, end, text), words, by: "form" };
  const places = first.map((range) => spanBetween(range.start, range.end, text));
  const data = { source: wanted.source, total, places, ...places[0], ...compareTexts(wanted.words, words) };
  return refuse(wordsHaveTheSourcesForm, total === 1 ? "one" : "several", data);
}
