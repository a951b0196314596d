import { describe, expect, test } from "vitest";
import { type GeneratedTypes, generateTypes, type TypeOptions } from "../../src/codegen/types.js";
import type { SchemaFile, SchemaObject } from "../../src/schemas/schema.js";
import { checkTypes } from "./oracle/assignability.js";
import { closed } from "./schema-of.js";

const text = { type: "string" };
const base = { type: "object", properties: { a: text }, required: ["a"] };

/** What each schema is, with values that its type has to admit and values that it has to refuse. */
const keywords: readonly (readonly [string, SchemaObject, admitted: readonly string[], refused: readonly string[]])[] =
  [
    [
      "prefixItems alone",
      { type: "array", prefixItems: [text, { type: "number" }] },
      ["[]", '["a"]', '["a", 1, {}]'],
      ["[1]"],
    ],
    [
      "prefixItems and items",
      { type: "array", prefixItems: [text], items: { type: "number" } },
      ['["a", 1]'],
      ['["a", "b"]'],
    ],
    [
      "prefixItems and no items",
      { type: "array", prefixItems: [text, text], items: false, minItems: 2 },
      ['["a", "b"]'],
      ['["a"]', '["a", "b", "c"]'],
    ],
    ["optional lists in a list", { type: "array", prefixItems: [{ type: "array" }] }, ["[]", "[[1]]"], ["[1]"]],
    ["maxItems 0", { type: "array", maxItems: 0 }, ["[]"], ["[1]"]],
    [
      "an exact number of items",
      { type: "array", items: { type: "number" }, minItems: 2, maxItems: 2 },
      ["[1, 2]"],
      ["[1]"],
    ],
    ["contains", { type: "array", contains: text }, ['[1, "a"]'], ["[]"]],
    [
      "unevaluatedItems",
      { type: "array", allOf: [{ prefixItems: [text] }], unevaluatedItems: false },
      ['["a"]'],
      ['["a", 1]'],
    ],
    [
      "unevaluatedProperties",
      { ...base, allOf: [{ properties: { b: text } }], unevaluatedProperties: false },
      ['{ a: "a", b: "b" }'],
      ['{ a: "a", c: 1 }'],
    ],
    [
      "unevaluatedProperties beside branches that hold together",
      {
        type: "object",
        anyOf: [{ properties: { a: text } }, { properties: { b: text } }],
        unevaluatedProperties: false,
      },
      ['{ a: "a", b: "b" }'],
      ["{ c: 1 }"],
    ],
    [
      "allOf",
      { allOf: [base, { type: "object", properties: { b: text }, required: ["b"] }] },
      ['{ a: "a", b: "b" }'],
      ['{ a: "a" }'],
    ],
    [
      "a reference with more beside it",
      { $ref: "#/$defs/Base", properties: { b: text }, required: ["b"], $defs: { Base: base } },
      ['{ a: "a", b: "b" }'],
      ['{ a: "a" }', '{ b: "b" }'],
    ],
    ["required that no property lists", { type: "object", required: ["a"] }, ["{ a: 1, b: 2 }"], ["{}"]],
    ["const of an object", { const: { a: [1, null] } }, ["{ a: [1, null] }"], ["{ a: [1] }", "{ a: [1, null], b: 1 }"]],
    [
      "enum of mixed types",
      { enum: [1, "a", null, { b: true }] },
      ["1", '"a"', "null", "{ b: true }"],
      ["2", "{ b: false }"],
    ],
    ["type as a list", { type: ["string", "null"] }, ['"a"', "null"], ["1"]],
    ["true", { type: "object", properties: { a: true } }, ["{ a: 1 }"], ["1"]],
    ["false", { ...closed({ a: false }, []) }, ["{}"], ["{ a: 1 }"]],
    ["not", { type: ["string", "number"], not: { type: "number" } }, ['"a"'], ["1"]],
    ["not a property", { ...base, not: { required: ["b"] } }, ['{ a: "a" }'], ['{ a: "a", b: 1 }']],
    [
      "oneOf with a tag",
      { oneOf: [closed({ type: { const: "a" }, x: text }), closed({ type: { const: "b" }, y: text })] },
      ['{ type: "a", x: "x" }'],
      ['{ type: "b", x: "x" }'],
    ],
    [
      "if, then and else",
      {
        ...closed({ kind: { enum: ["a", "b"] }, x: text }, ["kind"]),
        if: { properties: { kind: { const: "a" } } },
        // biome-ignore lint/suspicious/noThenProperty: it is the JSON Schema keyword
        then: { required: ["x"] },
        else: { properties: { x: false } },
      },
      ['{ kind: "a", x: "x" }', '{ kind: "b" }'],
      ['{ kind: "a" }', '{ kind: "b", x: "x" }'],
    ],
    [
      "dependentRequired",
      { ...base, dependentRequired: { b: ["c"] } },
      ['{ a: "a" }', '{ a: "a", b: 1, c: 1 }'],
      ['{ a: "a", b: 1 }'],
    ],
    [
      "dependentSchemas",
      { ...base, dependentSchemas: { b: { properties: { c: text }, required: ["c"] } } },
      ['{ a: "a", b: 1, c: "c" }'],
      ['{ a: "a", b: 1, c: 1 }'],
    ],
    [
      "patternProperties",
      { type: "object", patternProperties: { "^x-": text }, additionalProperties: false },
      ['{ "x-a": "a" }'],
      ["{ b: 1 }"],
    ],
    [
      "patternProperties of another type than properties",
      { ...base, patternProperties: { "^x": { type: "number" } }, additionalProperties: { type: "boolean" } },
      ['{ a: "a", x: 1, b: true }'],
      ['{ a: "a", b: null }', "{ a: 1 }"],
    ],
    [
      "patterns that list names",
      { type: "object", patternProperties: { "^(get|put)$": text }, additionalProperties: false },
      ['{ get: "a" }'],
      ["{ get: 1 }", "{ post: 1 }"],
    ],
    ["propertyNames", { type: "object", propertyNames: { enum: ["a", "b"] } }, ["{ a: 1 }"], ["{ c: 1 }"]],
    [
      "a recursion",
      { type: "object", properties: { part: { $ref: "#" } }, additionalProperties: false },
      ["{ part: { part: {} } }"],
      ["{ part: 1 }"],
    ],
    [
      "a recursion of what has no name",
      { ...closed({ part: { allOf: [{ $ref: "#" }, { properties: { z: text } }] } }, []), additionalProperties: true },
      ['{ part: { z: "z", part: { z: "z" } } }'],
      ["{ part: { z: 1 } }", '{ part: { z: "z", part: { z: 1 } } }'],
    ],
    [
      "a recursion within a list after other items",
      { prefixItems: [{}], items: { items: { $ref: "#" } } },
      ["[1, [[1, [null]]]]"],
      [],
    ],
    [
      "a recursion among names that are not listed",
      {
        type: "object",
        additionalProperties: { $ref: "#/$defs/Two" },
        $defs: {
          Two: {
            type: "object",
            additionalProperties: { $ref: "#/$defs/Two", properties: { ["__proto__"]: {}, a: text } },
          },
        },
      },
      ["{ x: { y: { z: {} } } }"],
      ["{ x: { y: 1 } }"],
    ],
    ["an anchor", { $ref: "#port", $defs: { Port: { $anchor: "port", type: "string" } } }, ['"a"'], ["1"]],
    [
      "an $id within",
      { $ref: "inner", $defs: { Inner: { $id: "inner", $ref: "#/$defs/x", $defs: { x: text } } } },
      ['"a"'],
      ["1"],
    ],
    [
      "a URN",
      { $id: "urn:example:ferry", $ref: "urn:example:ferry#/$defs/a~1b%25", $defs: { "a/b%": text } },
      ['"a"'],
      ["1"],
    ],
    [
      "any pointer",
      { type: "object", properties: { a: text, b: { $ref: "#/properties/a" } } },
      ['{ b: "b" }'],
      ["{ b: 1 }"],
    ],
    [
      "a dynamic reference",
      {
        type: "object",
        $dynamicAnchor: "node",
        properties: { parts: { type: "array", items: { $dynamicRef: "#node" } } },
        unevaluatedProperties: false,
      },
      ["{ parts: [{ parts: [] }] }"],
      ["{ parts: [{ other: 1 }] }"],
    ],
    [
      "names that objects have anyway",
      { type: "object", properties: { toString: text, constructor: text } },
      ["{}"],
      ["1"],
    ],
  ];

test("types admit what the schemas admit, and refuse what they can", async () => {
  const checks = await Promise.all(
    keywords.map(async ([, schema, admitted, refused]) => {
      const { files } = await generate(schema, { strict: true });
      const literals = [...admitted, ...refused].map((expression) => ({
        expression,
        module: "ferry.ts",
        type: "Ferry",
      }));
      return { files, literals };
    }),
  );
  const found = checkTypes(checks).map(({ faults, refusals }, at) => {
    const [name, , admitted] = keywords[at] ?? [];
    return { name, faults, isRefused: refusals.map((text) => text !== undefined), admitted: admitted?.length ?? 0 };
  });
  const wanted = found.map((one) => ({
    ...one,
    faults: [],
    isRefused: one.isRefused.map((_, at) => at >= one.admitted),
  }));
  expect(found).toEqual(wanted);
}, 120_000);

describe("a schema without a type", () => {
  const untyped = { properties: { a: text } };

  test("is taken as one of objects, with a warning that says so", async () => {
    const { files, warnings } = await generate(untyped);
    expect(files.get("ferry.ts")).toContain("export interface Ferry");
    expect(warnings).toMatchObject([{ file: "ferry.schema.json", pointer: "/type", keyword: "type" }]);
  });

  test("is taken by the letter if wanted", async () => {
    const { files, warnings } = await generate(untyped, { strict: true });
    expect(files.get("ferry.ts")).toContain("null | boolean | number | string");
    expect(warnings).toEqual([]);
  });

  test("is whatever it says where others say which kinds there are", async () => {
    const { files, warnings } = await generate({ type: ["object", "string"], allOf: [untyped] });
    expect(files.get("ferry.ts")).toContain("string");
    expect(warnings).toEqual([]);
  });
});

test("keywords of no dialect are told of once a file, and mean nothing", async () => {
  const { warnings } = await generate(
    closed({ a: { ...text, maxLenght: 1, "x-note": 1 }, b: { ...text, maxLenght: 2 } }),
  );
  expect(warnings.map(({ pointer, keyword }) => [pointer, keyword])).toEqual([
    ["/properties/a/maxLenght", "maxLenght"],
    ["/properties/a/x-note", "x-note"],
  ]);
});

test("older dialects are read as they mean it", async () => {
  const { files } = await generate({
    $schema: "http://json-schema.org/draft-07/schema#",
    type: "object",
    properties: {
      list: { items: [text], additionalItems: false, type: "array" },
      a: { $ref: "#/definitions/A", type: "number" },
    },
    definitions: { A: text },
  });
  expect(files.get("ferry.ts")).toContain("readonly list?: readonly [string?];");
  expect(files.get("ferry.ts")).toContain("readonly a?: A;");
});

describe("names", () => {
  test.each([
    ["Переправа", "Переправа"],
    ["渡し船", "渡し船"],
    ["🚀 launch pad", "LaunchPad"],
    ["3d model", "_3dModel"],
    ["string", "String"],
    ["default", "Default"],
  ])(
    "the title %s gives %s",
    async (title, name) => {
      const { files, roots } = await generate({ title, ...closed({ a: text }) });
      expect(roots).toEqual([{ file: "ferry.schema.json", module: "ferry", name }]);
      expect(checkTypes([{ files, literals: [{ expression: '{ a: "a" }', module: "ferry.ts", type: name }] }])).toEqual(
        [{ faults: [], refusals: [undefined] }],
      );
    },
    60_000,
  );

  test("inner types that would be called alike are called after their files too", async () => {
    const { files } = await generateTypes([
      file("ferry", { ...closed({ a: { $ref: "#/$defs/Crew" } }), $defs: { Crew: text } }),
      file("harbour", { ...closed({ a: { $ref: "#/$defs/Crew" } }), $defs: { Crew: { type: "number" } } }),
    ]);
    expect(files.get("index.ts")).toContain("{ Ferry, FerryCrew }");
    expect(files.get("index.ts")).toContain("{ Harbour, HarbourCrew }");
  });

  test("modules in folders import from each other, and from this package what is of it", async () => {
    const ours = [
      { name: "port.schema.json", schema: { $id: "https://ours.example/port", title: "Port", ...closed({}) } },
    ];
    const files = [
      file("a/ferry", {
        ...closed({ crew: { $ref: "../b/crew.schema.json" }, port: { $ref: "https://ours.example/port" } }),
      }),
      file("b/crew", { type: "string" }),
    ];
    const { files: texts } = await generateTypes(files, { ours });
    expect([...texts.keys()]).toEqual(["a/ferry.ts", "b/crew.ts", "index.ts"]);
    expect(texts.get("a/ferry.ts")).toContain('import type { Crew } from "../b/crew.js";');
    expect(texts.get("a/ferry.ts")).toContain('import type { Port } from "demarche";');
  });
});

test("nothing in a schema leaves its comment or its quotes", async () => {
  const hostile = "*/ export const evil = 1; /* `${evil}` \u2028 @deprecated";
  const names = ["__proto__", "constructor", "a b", "line\nbreak", "`${x}`", '"', "*/"];
  const properties = Object.fromEntries(
    names.map((name) => [name, { const: hostile, description: hostile, default: hostile }]),
  );
  Object.defineProperty(properties, "__proto__", { value: { const: hostile }, enumerable: true });
  const { files } = await generate({ ...closed(properties, []), description: `${hostile}\n@evil`, title: "Ferry" });
  expect(files.get("ferry.ts")).toContain("readonly __proto__?: ");
  expect(files.get("ferry.ts")).toContain(" * \\@evil");
  expect(checkTypes([{ files, literals: [] }])).toEqual([{ faults: [], refusals: [] }]);
}, 60_000);

const nested = (count: number, wrap: (inner: SchemaObject) => SchemaObject): SchemaObject => {
  let schema: SchemaObject = text;
  for (let at = 0; at < count; at += 1) schema = wrap(schema);
  return schema;
};
const chain = (count: number): SchemaObject =>
  Object.fromEntries(
    Array.from({ length: count }, (_, at) => [`a${at}`, at === 0 ? text : { $ref: `#/$defs/a${at - 1}` }]),
  );

test.each<[string, SchemaObject, pointer: string]>([
  ["a reference to nothing", { $ref: "#/$defs/Nobody" }, "/$ref"],
  ["a reference to the web", { $ref: "https://elsewhere.example/a" }, "/$ref"],
  ["a reference out of the folder", { $ref: "../../secret.json" }, "/$ref"],
  ["a reference to itself", { $ref: "#" }, "/$ref"],
  ["a dynamic reference to itself", { $dynamicAnchor: "a", $dynamicRef: "#a" }, "/$dynamicRef"],
  [
    "references in a circle",
    {
      $ref: "#/$defs/a",
      $defs: { a: { allOf: [{ $ref: "#/$defs/b" }] }, b: { anyOf: [{ $ref: "#/$defs/a" }, text] } },
    },
    "/$defs/b/anyOf/0/$ref",
  ],
  ["an unknown dialect", { $schema: "http://json-schema.org/draft-03/schema#" }, "/$schema"],
  ["a keyword with a wrong value", closed({ a: { type: "objekt" } }), "/properties/a/type"],
  ["a hundred thousand schemas within each other", nested(100_000, (inner) => ({ allOf: [inner] })), "/allOf"],
  ["a thousand references in a row", { $ref: "#/$defs/a999", $defs: chain(1_000) }, "/$defs/a744/$ref"],
])("%s is refused at its place", async (_, schema, pointer) => {
  await expect(generate(schema)).rejects.toThrow(
    expect.objectContaining({ name: "SchemaFault", file: "ferry.schema.json", pointer }),
  );
});

test.each([
  ["one $id", { $id: "https://schemas.example/one" }, "/$id"],
  ["one name", { title: "Vessel" }, ""],
])("two files with %s are refused, and both are named", async (_, same, pointer) => {
  const files = ["ferry", "harbour"].map((name) => file(name, { ...closed({}), ...same }));
  await expect(generateTypes(files)).rejects.toThrow(
    expect.objectContaining({
      file: "harbour.schema.json",
      pointer,
      message: expect.stringContaining("ferry.schema.json#"),
    }),
  );
});

test.each<[string, SchemaObject]>([
  [
    "references that double thirty times",
    {
      $ref: "#/$defs/a30",
      $defs: Object.fromEntries(
        Array.from({ length: 31 }, (_, at) => {
          const before = { $ref: `#/$defs/a${at - 1}` };
          return [`a${at}`, at === 0 ? base : { allOf: [before, before] }];
        }),
      ),
    },
  ],
  [
    "twenty choices of two",
    {
      type: "object",
      allOf: Array.from({ length: 20 }, (_, at) => ({
        oneOf: [
          { properties: { [`a${at}`]: text }, required: [`a${at}`] },
          { properties: { [`b${at}`]: text }, required: [`b${at}`] },
        ],
      })),
    },
  ],
  [
    "forty conditions",
    { ...base, dependentRequired: Object.fromEntries(Array.from({ length: 40 }, (_, at) => [`a${at}`, ["b"]])) },
  ],
  ["twenty thousand values", { enum: Array.from({ length: 20_000 }, (_, at) => `v${at}`) }],
  ["a pattern that would take years to run", { type: "string", pattern: "^(a+)+$", enum: [`${"a".repeat(40)}!`] }],
])(
  "%s do not multiply",
  async (_, schema) => {
    const { files } = await generate(schema);
    expect((files.get("ferry.ts") ?? "").length).toBeLessThan(500_000);
  },
  20_000,
);

test("generating twice gives the same, and changes no schema", async () => {
  const schemas = keywords.map(([, schema], at) =>
    file(`file${at}`, { $id: `https://schemas.example/${at}`, ...schema, title: `Type ${at}` }),
  );
  const before = JSON.stringify(schemas);
  const [one, other] = [await generateTypes(schemas), await generateTypes(schemas)];
  expect([...one.files]).toEqual([...other.files]);
  expect(JSON.stringify(schemas)).toBe(before);
}, 30_000);

function file(name: string, schema: SchemaObject): SchemaFile {
  return { name: `${name}.schema.json`, schema };
}

async function generate(schema: SchemaObject, options: TypeOptions = {}): Promise<GeneratedTypes> {
  return generateTypes([file("ferry", schema)], options);
}
