import { beforeAll, describe, expect, test } from "vitest";
import { compileForHyperjump, judgeByAjv, judgeByHyperjump } from "./judges.js";
import { type Mutant, withoutRequired, withUnknownProperty, withWrongType } from "./mutants.js";
import { exampleCases, registry, uriOf } from "./schema-files.js";

beforeAll(async () => {
  for (const declaration of registry.declarations) await compileForHyperjump(uriOf(declaration));
}, 60_000);

describe.each(exampleCases)("$title is refused by two implementations", ({ declaration, example }) => {
  test("once a required property is left out", () => {
    expect(accepted(withoutRequired(declaration.node, example))).toEqual([]);
  });

  test("once an object has a property that the schema does not name", () => {
    expect(accepted(withUnknownProperty(example))).toEqual([]);
  });

  test("once a value is of another type", () => {
    expect(accepted(withWrongType(example))).toEqual([]);
  });

  function accepted(mutants: Iterable<Mutant>): readonly string[] {
    const uri = uriOf(declaration);
    return [...mutants]
      .filter(({ value }) => judgeByAjv(uri, value) || judgeByHyperjump(uri, value))
      .map(({ title }) => title);
  }
});
