import { expect, test } from "vitest";
import { generateFiles } from "../../src/codegen/generate-files.js";
import { SchemaFault } from "../../src/schemas/schema.js";
import { loadModule } from "./load-modules.js";
import { closed, schemaOf } from "./schema-of.js";

const node = {
  ...closed({ name: { type: "string" }, next: { $ref: "#" }, list: { type: "array", items: { $ref: "#" } } }, ["name"]),
  title: "Node",
};
const { files } = await generateFiles([schemaOf("node", node)], { with: ["guards"] });
const loaded = await loadModule(files, "index.ts");
const isNode = loaded["isNode"] as (value: unknown) => boolean;

test("a guard runs the validator", () => {
  expect(
    [{ name: "a" }, { name: "a", next: { name: "b" } }, {}, { name: 1 }, null].map((value) => isNode(value)),
  ).toEqual([...[true, true], ...[false, false, false]]);
});

test.each<[string, () => unknown]>([
  [
    "holds itself",
    () =>
      Object.assign(
        { name: "a" },
        {
          get next() {
            return this;
          },
        },
      ),
  ],
  [
    "is nested without end",
    () => Array.from({ length: 100_000 }).reduce((next) => ({ name: "a", next }), { name: "a" }),
  ],
  [
    "throws when it is read",
    () => ({
      get name() {
        throw new Error("no");
      },
    }),
  ],
  [
    "throws whatever is asked of it",
    () =>
      new Proxy(
        {},
        {
          ownKeys: () => {
            throw new Error("no");
          },
          get: () => {
            throw new Error("no");
          },
        },
      ),
  ],
  [
    "is a revoked proxy",
    () => {
      const { proxy, revoke } = Proxy.revocable({}, {});
      revoke();
      return proxy;
    },
  ],
  ["has what it needs from its prototype only", () => Object.create({ name: "a" })],
  ["has __proto__ as a property", () => JSON.parse('{"name":"a","__proto__":{"name":1}}')],
  ["has a prototype of null and something more", () => Object.assign(Object.create(null), { name: "a", extra: 1 })],
  ["is a symbol", () => Symbol("a")],
  ["is a function", () => () => "a"],
])("a guard refuses, and does not throw at, a value that %s", (_, make) => {
  expect(isNode(make())).toBe(false);
});

test("a guard takes an object without a prototype", () => {
  expect(isNode(Object.assign(Object.create(null), { name: "a" }))).toBe(true);
});

test("guards come with the validators that they run, and nothing else", () => {
  expect([...files.keys()].sort()).toEqual(["guards.ts", "index.ts", "node.ts", "validators.ts"]);
  expect(Object.keys(loaded)).toEqual(["isNode"]);
});

test("a schema whose module would be that of the guards is refused", async () => {
  const schema = schemaOf("guards", { title: "Guards", ...closed({}) });
  await expect(generateFiles([schema], { with: ["guards"] })).rejects.toThrow(SchemaFault);
});

test("definitions alone give no guards, which is said", async () => {
  const schema = schemaOf("terms", { $defs: { Name: { type: "string" } } });
  await expect(generateFiles([schema], { with: ["guards"] })).rejects.toThrow(SchemaFault);
});

const untyped = schemaOf("point", { title: "Point", properties: { x: { type: "number" } }, required: ["x"] });

test.each([
  [false, false],
  [true, true],
])("a guard and its type agree on a schema without a type (strict: %s)", async (strict, takesText) => {
  const made = await generateFiles([untyped], { strict, with: ["guards"] });
  const { isPoint } = (await loadModule(made.files, "guards.ts")) as { isPoint: (value: unknown) => boolean };
  expect([isPoint({ x: 1 }), isPoint({}), isPoint("text")]).toEqual([true, false, takesText]);
  expect(made.warnings.length).toBe(strict ? 0 : 1);
});
