import { expect, test } from "vitest";
import { judge } from "./judge.js";
import { ours, plain } from "./makers.js";
import { referees } from "./packages.js";
import { realSets } from "./real-set-list.js";
import { casesOf } from "./real-sets.js";
import { report } from "./report.js";

test.skipIf(!referees)(`SARIF's schema is among them${referees ? "" : " (the corpora are not at hand)"}`, () => {
  expect(realSets().map(({ name }) => name)).toContain("sarif-schema-2.1.0.json");
});

test("what the schemas of known projects accept is assignable to their types, and none is refused", async () => {
  const cases = realSets().flatMap(casesOf);
  for (const { name, instances } of cases) {
    expect(new Set(instances.map(({ valid }) => valid)), name).toEqual(new Set([true, false]));
  }
  const our = await judge(cases, ours);
  report("Schemas of known projects", { "this project": our, alone: await judge(cases, plain) });

  expect(Object.fromEntries(our.crashed)).toEqual({});
  expect(Object.fromEntries(our.unsound)).toEqual({});
  expect(Object.fromEntries(our.refused)).toEqual({});
});
