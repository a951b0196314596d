import { describe, expect, test } from "vitest";
import { placesOf } from "./exceptions.js";
import { judge } from "./judge.js";
import { ours, plain } from "./makers.js";
import { report } from "./report.js";
import { suiteAsItIs, suiteIsAtHand, suiteWithTypesSaid } from "./test-suite.js";
import { suiteRefusals } from "./test-suite-exceptions.js";

describe.skipIf(!suiteIsAtHand)(`JSON-Schema-Test-Suite${suiteIsAtHand ? "" : " (the suite is not at hand)"}`, () => {
  test.each([
    ["as it is", suiteAsItIs],
    ["with types said", suiteWithTypesSaid],
  ] as const)("%s: what its schemas accept is assignable to their types", async (title, load) => {
    const cases = load();
    expect(cases.length).toBeGreaterThan(400);
    const our = await judge(cases, ours);
    report(`JSON-Schema-Test-Suite ${title}`, { "this project": our, alone: await judge(cases, plain) });

    expect(Object.fromEntries(our.crashed)).toEqual({});
    expect(Object.fromEntries(our.unsound)).toEqual({});
    expect([...our.refused.keys()].sort()).toEqual(placesOf(suiteRefusals[title]));
  });
});
