import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { beforeAll, expect, test } from "vitest";
import * as validators from "../../generated/validators.js";
import { readDatasets } from "../../src/codegen/read-inputs.js";
import { documentDeclarations } from "../../src/codegen/records.js";
import type { StandaloneValidator } from "../../src/structure/runtime.js";
import { compileForHyperjump, judgeByAjv, judgeByHyperjump } from "./judges.js";
import { pathsIn } from "./mutants.js";
import { exampleCases, registry, uriOf } from "./schema-files.js";

const documents = documentDeclarations(registry);
const datasets = await readDatasets(fileURLToPath(new URL("../../data", import.meta.url)));

/** What is mutated: the examples, and every record and manifest of the datasets, which use far more of the schemas. */
const documentCases = [
  ...exampleCases.filter(({ declaration }) => documents.includes(declaration)),
  ...datasets
    .flatMap(({ manifest, records }) => [manifest, ...records])
    .map((example) => ({
      declaration: documents.find(({ name }) => name === ("type" in example ? example.type : "Dataset")),
      example,
    })),
].flatMap(({ declaration, example }) => (declaration ? [{ declaration, example }] : []));

/** Values worth putting anywhere: whatever stands anywhere in an example, and the usual suspects. */
const transplants: readonly unknown[] = [
  ...new Set(
    exampleCases.flatMap(({ example }) => [...pathsIn(example)].map((path) => JSON.stringify(at(example, path)))),
  ),
]
  .map((text) => JSON.parse(text))
  .concat([null, true, "", " ", 0, -1, 1.5, 1e300, [], {}, [[]], "abc", "😀", ["a", "a"]]);

const propertyNames = [
  ...new Set(transplants.flatMap((value) => (typeof value === "object" && value !== null ? Object.keys(value) : []))),
  "__proto__",
  "constructor",
  "",
];

const edit = fc.record({
  kind: fc.constantFrom("replace", "delete", "add", "repeat"),
  where: fc.nat(),
  name: fc.constantFrom(...propertyNames),
  value: fc.constantFrom(...transplants),
});

const mutated = fc
  .tuple(fc.constantFrom(...documentCases), fc.array(edit, { maxLength: 4 }))
  .map(([{ declaration, example }, edits]) => ({
    declaration,
    value: edits.reduce(applyEdit, structuredClone(example)),
  }));

beforeAll(async () => {
  for (const declaration of documents) await compileForHyperjump(uriOf(declaration));
}, 60_000);

test("the generated validators judge as Ajv does on the schemas as they stand", () => {
  const accepted = { yes: 0, no: 0 };
  fc.assert(
    fc.property(mutated, ({ declaration, value }) => {
      const expected = judgeByAjv(uriOf(declaration), value);
      accepted[expected ? "yes" : "no"] += 1;
      expect(validatorOf(declaration.name)(value)).toBe(expected);
    }),
    { numRuns: 20_000 },
  );
  expect(Math.min(accepted.yes, accepted.no)).toBeGreaterThan(1_000);
}, 120_000);

test("an implementation that shares no code with Ajv judges alike", () => {
  fc.assert(
    fc.property(mutated, ({ declaration, value }) => {
      const uri = uriOf(declaration);
      expect(judgeByHyperjump(uri, value)).toBe(judgeByAjv(uri, value));
    }),
    { numRuns: 1_000 },
  );
}, 120_000);

function validatorOf(name: string): StandaloneValidator {
  const found = Object.entries(validators).find(([exported]) => exported === `validate${name}`);
  if (!found) throw new Error(`there is no validator for ${name}`);
  return found[1];
}

function at(value: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>((part, key) => (part as Record<string, unknown>)[key], value);
}

function applyEdit(value: unknown, { kind, where, name, value: inserted }: EditOf<typeof edit>): unknown {
  const paths = [...pathsIn(value)];
  const path = paths[where % paths.length] ?? [];
  const key = path.at(-1);
  if (key === undefined) return kind === "replace" && where % 5 === 0 ? inserted : value;
  const parent = at(value, path.slice(0, -1)) as Record<string, unknown>;
  const copy = structuredClone(inserted);
  if (kind === "replace") parent[key] = copy;
  else if (Array.isArray(parent)) editArray(parent, Number(key), kind === "delete");
  else if (kind === "delete") delete parent[key];
  else Object.defineProperty(parent, name, { value: copy, enumerable: true, configurable: true, writable: true });
  return value;
}

function editArray(list: unknown[], index: number, shortens: boolean): void {
  if (shortens) list.splice(index, 1);
  else list.push(structuredClone(list[index]));
}

type EditOf<T> = T extends fc.Arbitrary<infer Edit> ? Edit : never;
