import fc from "fast-check";
import type { SchemaNode } from "../../../src/schemas/schema.js";
import { withImpliedTypes } from "./implied-types.js";
import { inventedSchemas } from "./invent-schemas.js";
import { mutate } from "./mutate.js";
import type { Instance, OracleCase } from "./oracle-case.js";
import { type Random, randomOf } from "./random.js";
import { sampleOf } from "./sample.js";
import { placesOf } from "./schema-places.js";
import { secondOpinion } from "./second-opinion.js";
import { verdictsOf } from "./verdicts.js";

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

/** Invented schemas, with instances about which two validators agree. */
export async function inventedCases(seed: number, count: number): Promise<readonly OracleCase[]> {
  const cases: OracleCase[] = [];
  for (const [index, schema] of fc.sample(inventedSchemas, { seed, numRuns: count }).entries()) {
    // By turns exactly as it stands, and with the types said that its keywords imply, as people mean it.
    const strict = index % 2 === 0;
    cases.push(await inventedCase(strict ? schema : withImpliedTypes(schema), strict, randomOf(seed * 10_000 + index)));
  }
  return cases;
}

async function inventedCase(schema: SchemaNode, strict: boolean, random: Random): Promise<OracleCase> {
  const file = { name: "invented.schema.json", schema };
  const first = verdictsOf([file]);
  const second = await secondOpinion(schema);
  const instances = candidates(file, random).flatMap((value): readonly Instance[] => {
    const valid = first?.(value);
    return valid === undefined || valid !== second(value) ? [] : [{ name: JSON.stringify(value), value, valid }];
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
