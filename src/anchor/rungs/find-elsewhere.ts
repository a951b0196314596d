import { wordsStandInTheirSource } from "../checks/words-stand-in-their-source.js";
import { findAll } from "../find-all.js";
import { spanBetween } from "../spans.js";
import { byWords, type Rung, refuse, type Verdict, type Wanted } from "../wanted.js";

/** Words that stand, code point for code point, in another source than the one that was named. */
export const findElsewhere: Rung = (waiting, { others, budget }) => {
  const verdicts = new Map<Wanted, Verdict>();
  for (const [otherSource, text] of others) {
    const groups = [...byWords(waiting.filter((one) => one.words.isWellFormed() && !verdicts.has(one)))];
    const found = new Map<number, { total: number; readonly unit: number }>();
    findAll(
      groups.map(([words]) => words),
      text,
      {
        spending: budget.form,
        visit: (index, unit) => {
          const known = found.get(index);
          if (known) known.total += 1;
          else found.set(index, { total: 1, unit });
        },
      },
    );
    for (const [index, { total, unit }] of found) {
      const [words, wanting] = groups[index] as (typeof groups)[number];
      const data = { otherSource, total, ...spanBetween(unit, unit + words.length, text) };
      for (const wanted of wanting)
        verdicts.set(wanted, refuse(wordsStandInTheirSource, "other", { source: wanted.source, ...data }));
    }
  }
  return verdicts;
};
