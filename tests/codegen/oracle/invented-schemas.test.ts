import {
  type SchemaObject as HyperjumpSchema,
  registerSchema,
  unregisterSchema,
  validate,
} from "@hyperjump/json-schema/draft-2020-12";
import fc from "fast-check";
import { expect, test } from "vitest";
import type { SchemaNode } from "../../../src/schemas/schema.js";
import { withImpliedTypes } from "./implied-types.js";
import { inventedSchemas } from "./invent-schemas.js";
import { type Judgement, judge } from "./judge.js";
import { ours, plain } from "./makers.js";
import { mutate } from "./mutate.js";
import type { Instance, OracleCase } from "./oracle-case.js";
import { type Random, randomOf } from "./random.js";
import { report } from "./report.js";
import { sampleOf } from "./sample.js";
import { placesOf } from "./schema-places.js";
import { shrink } from "./shrink.js";
import { verdictsOf } from "./verdicts.js";

/** Another one tries other schemas. */
const seed = Number(process.env["ORACLE_SEED"] ?? 1);
const count = Number(process.env["ORACLE_SCHEMAS"] ?? 500);

/** How many faults are made small, which takes its time. */
const shown = Number(process.env["ORACLE_SHOWN"] ?? 3);

const common: readonly unknown[] = [
  null,
  true,
  0,
  1.5,
  "",
  "a",
  "x-1",
  [],
  [1],
  ["a", null],
  [[], {}],
  {},
  { a: 1 },
  { a: "a", b: 2 },
  { "x-1": null, c: [] },
];

test("what invented schemas accept is assignable to their types, or they are refused", async () => {
  const schemas = fc.sample(inventedSchemas, { seed, numRuns: count });
  const cases = schemas.map((schema, index) => inventedCase(schema, index));
  const our = await judge(cases, ours);
  report("Invented schemas", { "this project": our, alone: await judge(cases, plain) });

  const faulty = await faultyOf(our, cases);
  // Wrong types first: a failure at least is not silent.
  const shrinkable = faulty.toSorted((one, other) => other.instances.length - one.instances.length);
  expect(await smallestOf(shrinkable.slice(0, shown))).toEqual([]);
  expect(faulty).toEqual([]);
  expect(our.counts.valid).toBeGreaterThan(count * 4);
});

/** By turns exactly as it stands, and with the types said that its keywords imply, as people mean it. */
function inventedCase(invented: SchemaNode, index: number): OracleCase {
  const strict = index % 2 === 0;
  const schema = strict ? invented : withImpliedTypes(invented);
  const file = { name: "invented.schema.json", schema };
  const verdicts = verdictsOf([file]);
  const random = randomOf(seed * 10_000 + index);
  const instances = candidates(file, random).flatMap((value): readonly Instance[] => {
    const valid = verdicts?.(value);
    return valid === undefined ? [] : [{ name: JSON.stringify(value), value, valid }];
  });
  return { name: `${strict ? "exactly " : ""}${JSON.stringify(schema)}`, files: [file], strict, instances };
}

function candidates(file: OracleCase["files"][0], random: Random): readonly unknown[] {
  const places = placesOf([file]);
  const sampled = Array.from({ length: 10 }, () => sampleOf(places.rootOf(file), places, random)).filter(
    (value) => value !== undefined,
  );
  const changed = sampled.map((value) => mutate(value, random));
  return [...new Map([...common, ...sampled, ...changed].map((value) => [JSON.stringify(value), value])).values()];
}

/** Cases with the one instance that shows them to be unsound; with none where generation or the compiler fails. */
async function faultyOf({ unsound, crashed }: Judgement, cases: readonly OracleCase[]): Promise<readonly OracleCase[]> {
  const found: OracleCase[] = [];
  for (const given of cases) {
    const suspects = given.instances.filter(({ name }) => unsound.has(`${given.name}: ${name}`));
    // Ajv is wrong about some: `__proto__`, "contains" that admits everything, items beside "contains" under
    // "unevaluatedItems", "$dynamicRef". The two validators share no code.
    const accepts = suspects.length > 0 ? await acceptedByHyperjump(given.files[0].schema) : () => false;
    const witness = suspects.find(({ value }) => accepts(value));
    if (witness) found.push({ ...given, instances: [witness] });
    else if (crashed.has(given.name) || unsound.has(`${given.name}: (does not compile)`)) {
      found.push({ ...given, instances: [] });
    }
  }
  return found;
}

/** What is left of faulty cases once everything is taken away that does not matter, and what is wrong: to read. */
async function smallestOf(faulty: readonly OracleCase[]): Promise<readonly unknown[]> {
  const found: unknown[] = [];
  for (const given of faulty) {
    const crashes = (await judge([given], ours)).crashed.size > 0;
    const schema = await shrink(given.files[0].schema, async (schemas) => {
      const cases = schemas.map((candidate, index) => caseLike(given, candidate, index));
      const judgement = await judge(cases, ours);
      const left = await faultyOf(judgement, cases);
      return left.filter(({ name }) => judgement.crashed.has(name) === crashes).map(({ files }) => files[0].schema);
    });
    const { unsound, crashed } = await judge([caseLike(given, schema, 0)], ours);
    const wrong = [...unsound, ...crashed].map((lines) => lines.join(": ").split("\n", 3).join(" "));
    found.push({ strict: given.strict, schema: JSON.stringify(schema), wrong });
  }
  return found;
}

function caseLike(given: OracleCase, schema: SchemaNode, index: number): OracleCase {
  const file = { name: "invented.schema.json", schema };
  const verdicts = verdictsOf([file]);
  const instances = given.instances.map((instance) => ({ ...instance, valid: verdicts?.(instance.value) === true }));
  return { ...given, name: `${index}`, files: [file], instances };
}

async function acceptedByHyperjump(schema: SchemaNode): Promise<(value: unknown) => boolean> {
  const uri = "https://schemas.example/invented";
  registerSchema(structuredClone(schema) as HyperjumpSchema, uri);
  try {
    const check = await validate(uri);
    return (value) => check(value as Parameters<typeof check>[0]).valid;
  } finally {
    unregisterSchema(uri);
  }
}
