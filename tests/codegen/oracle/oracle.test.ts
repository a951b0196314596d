import { expect, test } from "vitest";
import { SchemaFault } from "../../../src/schemas/schema.js";
import { judge } from "./judge.js";
import { type Maker, ours, plain } from "./makers.js";
import type { OracleCase } from "./oracle-case.js";

/** A pair of whole numbers: json-schema-to-typescript makes `never[]` of it. */
const pair: OracleCase = {
  name: "pair",
  files: [
    {
      name: "pair.schema.json",
      schema: { type: "array", prefixItems: [{ type: "integer" }, { type: "integer" }], minItems: 2, items: false },
    },
  ],
  strict: false,
  instances: [
    { name: "two numbers", value: [1, 2], valid: true },
    { name: "a number and a word", value: [1, "two"], valid: false },
    { name: "three numbers", value: [1, 2, 3], valid: false },
  ],
};

/** A type for all that a case says, as if it had been generated. */
function makerOf(declaration: string): Maker {
  return async () => ({
    files: new Map([["made.ts", `export type Made = ${declaration};`]]),
    typeOf: () => ({ module: "made.ts", type: "Made" }),
  });
}

test("a type that refuses what the schema accepts is reported", async () => {
  const { unsound, counts } = await judge([pair], plain);
  expect([...unsound.keys()]).toEqual(["pair: two numbers"]);
  expect(counts).toMatchObject({ schemas: 1, soundSchemas: 0, valid: 1, unsound: 1, invalid: 2, invalidRefused: 2 });
});

test("a right type is not, and what it refuses is counted", async () => {
  const { unsound, counts } = await judge([pair], ours);
  expect([...unsound]).toEqual([]);
  expect(counts).toMatchObject({ schemas: 1, soundSchemas: 1, valid: 1, unsound: 0, invalid: 2, invalidRefused: 2 });
});

test("a type that admits anything is sound and refuses nothing", async () => {
  const { unsound, counts } = await judge([pair], makerOf("unknown"));
  expect([...unsound]).toEqual([]);
  expect(counts).toMatchObject({ soundSchemas: 1, invalid: 2, invalidRefused: 0 });
});

test.each(["[number, ", "Missing", "Made"])("text that does not compile is reported: %s", async (declaration) => {
  const { unsound } = await judge([pair], makerOf(declaration));
  expect([...unsound.keys()]).toContain("pair: (does not compile)");
});

test("a property more than the type has is a refusal, and __proto__ is one like others", async () => {
  const given: OracleCase = {
    ...pair,
    instances: [
      { name: "none", value: {}, valid: true },
      { name: "proto", value: JSON.parse('{ "__proto__": 1 }'), valid: false },
    ],
  };
  const { counts } = await judge([given], makerOf("{ readonly a?: string }"));
  expect(counts).toMatchObject({ unsound: 0, invalidRefused: 1 });
});

test("a refusal that names the place is no crash; anything else is", async () => {
  const refuse: Maker = () => Promise.reject(new SchemaFault("not understood", { file: "pair", pointer: "/items" }));
  const crash: Maker = () => Promise.reject(new TypeError("Cannot read properties of undefined"));
  expect((await judge([pair], refuse)).crashed.size).toBe(0);
  expect([...(await judge([pair], refuse)).refused.keys()]).toEqual(["pair"]);
  expect([...(await judge([pair], crash)).crashed.keys()]).toEqual(["pair"]);
});
