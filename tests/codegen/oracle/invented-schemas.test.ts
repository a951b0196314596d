import { expect, test } from "vitest";
import { faultyOf, smallestOf } from "./faults.js";
import { inventedCases } from "./invented-cases.js";
import { judge } from "./judge.js";
import { ours, plain } from "./makers.js";
import { report } from "./report.js";

/** Another one tries other schemas. */
const seed = Number(process.env["ORACLE_SEED"] ?? 1);
const count = Number(process.env["ORACLE_SCHEMAS"] ?? 500);

/** How many faults are made small, which takes its time. */
const shown = Number(process.env["ORACLE_SHOWN"] ?? 3);

test("what invented schemas accept is assignable to their types, or they are refused", async () => {
  const cases = await inventedCases(seed, count);
  const our = await judge(cases, ours);
  report("Invented schemas", { "this project": our, alone: await judge(cases, plain) });

  const faulty = await faultyOf(our, cases);
  // Wrong types first: a failure at least is not silent.
  const shrinkable = faulty.toSorted((one, other) => other.instances.length - one.instances.length);
  expect(await smallestOf(shrinkable.slice(0, shown))).toEqual([]);
  expect(faulty).toEqual([]);
  expect(our.counts.valid).toBeGreaterThan(count * 4);
});
