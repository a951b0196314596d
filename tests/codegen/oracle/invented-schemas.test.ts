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
import { judge } from "./judge.js";
import { ours, plain } from "./makers.js";
import { mutate } from "./mutate.js";
import type { Instance, OracleCase } from "./oracle-case.js";
import { type Random, randomOf } from "./random.js";
import { report } from "./report.js";
import { sampleOf } from "./sample.js";
import { placesOf } from "./schema-places.js";
import { verdictsOf } from "./verdicts.js";

/** Another one tries other schemas. */
const seed = Number(process.env["ORACLE_SEED"] ?? 1);
const count = Number(process.env["ORACLE_SCHEMAS"] ?? 500);

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

  expect(Object.fromEntries(our.crashed)).toEqual({});
  const unsound = await confirmed(our.unsound, cases);
  expect(unsound).toEqual([]);
  expect(our.counts.valid).toBeGreaterThan(count * 5);
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

/** The unsound instances that another validator accepts as well: Ajv is wrong about some. */
async function confirmed(
  unsound: ReadonlyMap<string, string>,
  cases: readonly OracleCase[],
): Promise<readonly string[]> {
  const found: string[] = [];
  for (const { name, files, instances } of cases) {
    const lines = instances.filter((instance) => unsound.has(`${name}: ${instance.name}`));
    const fault = unsound.get(`${name}: (does not compile)`);
    if (fault !== undefined) found.push(`${name} does not compile: ${fault}`);
    if (lines.length === 0) continue;
    const accepts = await acceptedByHyperjump(files[0].schema);
    for (const line of lines) {
      if (accepts(line.value)) found.push(`${name} accepts ${line.name}: ${unsound.get(`${name}: ${line.name}`)}`);
    }
  }
  return found;
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
