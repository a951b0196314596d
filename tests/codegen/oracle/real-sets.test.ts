import { expect, test } from "vitest";
import { placesOf } from "./exceptions.js";
import { judge } from "./judge.js";
import { ours, plain } from "./makers.js";
import { refusals } from "./real-set-exceptions.js";
import { realSets } from "./real-set-list.js";
import { casesOf } from "./real-sets.js";
import { report } from "./report.js";

test("what the schemas of known projects accept is assignable to their types", async () => {
  const cases = realSets().flatMap(casesOf);
  for (const { name, instances } of cases) {
    expect(new Set(instances.map(({ valid }) => valid)), name).toEqual(new Set([true, false]));
  }
  const our = await judge(cases, ours);
  report("Schemas of known projects", { "this project": our, alone: await judge(cases, plain) });

  expect(Object.fromEntries(our.crashed)).toEqual({});
  expect(Object.fromEntries(our.unsound)).toEqual({});
  expect([...our.refused.keys()].sort()).toEqual(placesOf(refusals));
});
