import { Ajv2020 } from "ajv/dist/2020.js";
import { beforeAll, describe, expect, test } from "vitest";
import { isSchemaObject } from "../../src/schemas/schema.js";
import { compileForHyperjump, judgeByAjv, judgeByHyperjump } from "./judges.js";
import { exampleCases, examplesOf, registry, schemaFiles, uriOf } from "./schema-files.js";

const names = ["actor", "dataset", "demand", "evidence", "meeting", "position", "quote", "source", "terms"];
const base = "https://w3id.org/demarche/schemas/1.0.0/";

beforeAll(async () => {
  for (const declaration of registry.declarations) await compileForHyperjump(uriOf(declaration));
}, 60_000);

test("the schemas are the eight that are fixed and the terms they share", () => {
  expect(schemaFiles.map(({ name }) => name)).toEqual(names.map((name) => `${name}.schema.json`));
});

describe.each(schemaFiles)("$name", ({ name, schema }) => {
  test("has the identifier of its version and is written to 2020-12", () => {
    expect(schema).toMatchObject({
      $id: `${base}${name}`,
      $schema: "https://json-schema.org/draft/2020-12/schema",
    });
  });

  test("is accepted by the metaschema", () => {
    const ajv = new Ajv2020();
    expect(ajv.validateSchema(schema), ajv.errorsText()).toBe(true);
  });

  test("describes itself and every property", () => {
    expect([...nodesToDescribe(schema)].filter(([, node]) => !isDescribed(node)).map(([pointer]) => pointer)).toEqual(
      [],
    );
  });

  test("refers to nothing outside the package", () => {
    for (const [pointer, node] of nodesIn(schema)) {
      const reference = node["$ref"];
      if (typeof reference === "string")
        expect(() => registry.resolve(reference, { file: name, pointer })).not.toThrow();
    }
  });

  test("has no keyword whose meaning hangs on where it is loaded", () => {
    const keywords = [...nodesIn(schema)].flatMap(([, node]) => Object.keys(node));
    expect(keywords).not.toContain("$dynamicRef");
    expect(keywords).not.toContain("allOf");
    expect(keywords).not.toContain("format");
  });
});

describe.each(registry.declarations)("$name", (declaration) => {
  test("is described", () => {
    expect(isDescribed(declaration.node)).toBe(true);
  });

  test("has an example", () => {
    expect(examplesOf(declaration.node)).not.toHaveLength(0);
  });
});

test.each(exampleCases)("$title is valid by two implementations", ({ declaration, example }) => {
  expect([judgeByAjv, judgeByHyperjump].map((judge) => judge(uriOf(declaration), example))).toEqual([true, true]);
});

/** The root, each of `$defs` and each property; a condition's properties say when, not what. */
function* nodesToDescribe(schema: object): Iterable<readonly [pointer: string, node: unknown]> {
  yield ["", schema];
  for (const [pointer, node] of nodesIn(schema)) {
    if (/\/(?:if|then|else|dependentSchemas)(?:\/|$)/u.test(pointer)) continue;
    for (const keyword of ["properties", "patternProperties", "$defs"]) {
      for (const [key, part] of Object.entries((node[keyword] as object | undefined) ?? {})) {
        yield [`${pointer}/${keyword}/${key}`, part];
      }
    }
  }
}

/** Every schema within a schema. What examples and enumerations hold is data. */
function* nodesIn(node: unknown, pointer = ""): Iterable<readonly [pointer: string, node: Record<string, unknown>]> {
  if (Array.isArray(node)) {
    for (const [index, item] of node.entries()) yield* nodesIn(item, `${pointer}/${index}`);
  } else if (isSchemaObject(node)) {
    const isMap = /(?:^|\/)(?:properties|patternProperties|\$defs)$/u.test(pointer);
    if (!isMap) yield [pointer, node];
    for (const [key, part] of Object.entries(node)) {
      const isData = !isMap && ["examples", "enum", "const", "default", "required", "type"].includes(key);
      if (!isData) yield* nodesIn(part, `${pointer}/${key}`);
    }
  }
}

function isDescribed(node: unknown): boolean {
  return isSchemaObject(node) && typeof node["description"] === "string" && /\S/u.test(node["description"]);
}
