import { describe, expect, test } from "vitest";
import { runtimeSource } from "../../src/codegen/runtime-source.js";
import { generateValidators } from "../../src/codegen/validators.js";
import {
  isSchemaObject,
  SchemaFault,
  type SchemaFile,
  type SchemaNode,
  type SchemaObject,
} from "../../src/schemas/schema.js";
import type { StandaloneValidator } from "../../src/structure/runtime.js";
import { loadModule } from "./load-modules.js";
import { suiteAsItIs, suiteIsAtHand } from "./oracle/test-suite.js";

function textOf(schemas: readonly SchemaFile[]): string {
  const roots = schemas.map(({ name }, index) => ({
    file: name,
    module: name,
    name: index === 0 ? "Case" : `Case${index}`,
  }));
  return generateValidators({ roots: roots.slice(0, 1), schemas, banner: "", runtime: runtimeSource("runtime") });
}

async function validatorOf(...schemas: readonly SchemaFile[]): Promise<StandaloneValidator> {
  const loaded = await loadModule(new Map([["validators.ts", textOf(schemas)]]), "validators.ts");
  return loaded["validateCase"] as StandaloneValidator;
}

function file(schema: SchemaNode, name = "case.schema.json"): SchemaFile {
  return { name, schema: isSchemaObject(schema) ? schema : schema ? {} : { not: {} } };
}

/** What no validator is made of. Everything else has to be judged as the suite judges it. */
const refused = new Set([
  // Ajv cannot tell which items a branch has evaluated.
  "unevaluatedItems: unevaluatedItems with nested items",
  "unevaluatedItems: unevaluatedItems and contains interact to control item dependency relationship",
  "unevaluatedItems: unevaluatedItems can see annotations from if without then and else",
  // The suite gives these schemas by another address than that under which it refers to them.
  "refRemote: remote HTTP ref with different $id",
  "refRemote: remote HTTP ref with different URN $id",
]);

/** What the suite leaves open. */
const optional = [
  // `dependencies` is no keyword of 2020-12 any more; types do not take it for one either.
  /^optional\/dependencies-compatibility/u,
  /^optional\/float-overflow/u,
];

describe.runIf(suiteIsAtHand)("validators of JSON-Schema-Test-Suite", () => {
  const cases = suiteAsItIs().filter(({ name }) => !optional.some((pattern) => pattern.test(name)));
  const chosen = cases.filter(({ name }) => !refused.has(name));

  test("judge each instance as the suite does", async () => {
    const wrong: string[] = [];
    for (const { name, files, instances } of chosen) {
      const validate = await validatorOf(...files.map(({ schema, name: path }) => file(schema, path)));
      for (const { name: instance, value, valid } of instances) {
        if (validate(value) !== valid) wrong.push(`${name}: ${instance}`);
      }
    }
    expect(wrong).toEqual([]);
    expect(chosen.length).toBeGreaterThan(400);
  }, 300_000);

  test.each([...refused])("are not made of %s", (name) => {
    const files = cases.find((one) => one.name === name)?.files ?? [];
    expect(files).not.toEqual([]);
    expect(() => textOf(files.map(({ schema, name: path }) => file(schema, path)))).toThrow(SchemaFault);
  });
});

/** A schema, values that it admits and values that it does not. */
type Judged = readonly [title: string, schema: SchemaObject, good: readonly unknown[], bad: readonly unknown[]];

const own = (text: string): unknown => JSON.parse(text);

test.each<Judged>([
  ["nullable, which is no keyword", { type: "string", nullable: true }, ["a"], [null]],
  ["$async, which is no keyword", { $async: true, type: "string" }, ["a"], [1]],
  [
    "a property named __proto__",
    own('{"properties":{"__proto__":{"type":"number"}},"additionalProperties":false}') as SchemaObject,
    [own('{"__proto__":1}'), {}],
    [own('{"__proto__":"a"}'), { a: 1 }],
  ],
  ["a name that every object has", { type: "object", required: ["toString"] }, [{ toString: 1 }], [{}]],
  ["a number without end", { type: "number" }, [1e300], [Number.POSITIVE_INFINITY, Number.NaN]],
  ["a length in code points", { maxLength: 1 }, ["\u{1f600}"], ["ab"]],
  ["a format, which is an annotation", { format: "date" }, ["never"], []],
  ["an enum of nothing", { enum: [] }, [], [null, 1]],
  [
    "draft-07, where items can be a list",
    { $schema: "http://json-schema.org/draft-07/schema#", items: [{ type: "string" }], additionalItems: false },
    [["a"], []],
    [[1], ["a", "b"]],
  ],
  [
    "draft-07, where an address can be an anchor",
    {
      $schema: "http://json-schema.org/draft-07/schema#",
      definitions: { a: { $id: "#a", type: "string" } },
      items: { $ref: "#a" },
    },
    [["a"]],
    [[1]],
  ],
  [
    "draft-07, where a reference hides what stands beside it",
    {
      $schema: "http://json-schema.org/draft-07/schema#",
      definitions: { a: {} },
      properties: { b: { $ref: "#/definitions/a", type: "string" } },
    },
    [{ b: 1 }],
    [],
  ],
  [
    "draft-07, where a property can depend on another",
    { $schema: "http://json-schema.org/draft-07/schema#", dependencies: { a: ["b"], c: { required: ["d"] } } },
    [
      { a: 1, b: 1 },
      { c: 1, d: 1 },
    ],
    [{ a: 1 }, { c: 1 }],
  ],
  [
    "draft-04, where a bound is exclusive by a word",
    { $schema: "http://json-schema.org/draft-04/schema#", minimum: 1, exclusiveMinimum: true },
    [2],
    [1],
  ],
  [
    "2019-09, where a reference can be recursive",
    {
      $schema: "https://json-schema.org/draft/2019-09/schema",
      $recursiveAnchor: true,
      type: "object",
      properties: { inner: { $recursiveRef: "#" } },
    },
    [{ inner: { inner: {} } }],
    [{ inner: { inner: 1 } }],
  ],
])("a validator of %s", async (_, schema, good, bad) => {
  const validate = await validatorOf(file(schema));
  expect(good.map((value) => validate(value))).toEqual(good.map(() => true));
  expect(bad.map((value) => validate(value))).toEqual(bad.map(() => false));
});

test("a validator follows references to other files, by name and by address", async () => {
  const validate = await validatorOf(
    file({ properties: { a: { $ref: "b.schema.json#/$defs/B" }, c: { $ref: "urn:example:c" } } }),
    file({ $defs: { B: { type: "string" } } }, "b.schema.json"),
    file({ $id: "urn:example:c", type: "number" }, "c.schema.json"),
  );
  expect([{ a: "x", c: 1 }, { a: 1 }, { c: "x" }].map((value) => validate(value))).toEqual([true, false, false]);
});

test("a module of validators imports nothing and makes no code", () => {
  const text = textOf([file({ type: "string", maxLength: 3, pattern: "^a", enum: ["a", { b: 1 }] })]);
  expect(text).not.toMatch(/\brequire\(|\bimport\b|\beval\b|new Function/u);
});

test("what a validator cannot compare with is refused, with its place", () => {
  const schema = { properties: { a: { const: own('{"__proto__":1}') } } };
  expect(() => textOf([file(schema)])).toThrow(
    expect.objectContaining({ file: "case.schema.json", pointer: "/properties/a/const" }),
  );
});
