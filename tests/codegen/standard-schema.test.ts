import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { StandardSchemaV1 } from "@standard-schema/spec";
import ts from "typescript";
import { expect, expectTypeOf, test } from "vitest";
import * as ours from "../../generated/standard-schema.js";
import { quoteSchema, type StandardSchema } from "../../generated/standard-schema.js";
import type { Quote } from "../../generated/types/index.js";
import { generateFiles } from "../../src/codegen/generate-files.js";
import { harbourRecords } from "../harbour.js";
import { loadModule } from "./load-modules.js";
import { closed, schemaOf } from "./schema-of.js";

const ferry = {
  title: "Ferry",
  ...closed(
    {
      name: { type: "string", minLength: 1 },
      stops: {
        type: "array",
        items: closed({ at: { enum: ["north", "south"] }, "a/b~c": { type: "number" } }, ["at"]),
      },
    },
    ["name"],
  ),
};
const { files } = await generateFiles([schemaOf("ferry", ferry)], { with: ["standard-schema"] });
const loaded = await loadModule(files, "index.ts");
const ferrySchema = loaded["ferrySchema"] as StandardSchemaV1;

function issuesOf(schema: StandardSchemaV1, value: unknown) {
  const result = schema["~standard"].validate(value);
  if (result instanceof Promise) throw new Error("it is not at once");
  return result.issues;
}

test("a Standard Schema is one, for the compiler", () => {
  expectTypeOf<StandardSchema<Quote>>().toExtend<StandardSchemaV1<Quote, Quote>>();
  expectTypeOf<StandardSchemaV1.InferOutput<typeof quoteSchema>>().toEqualTypeOf<Quote>();
  expectTypeOf<StandardSchemaV1.InferInput<typeof quoteSchema>>().toEqualTypeOf<Quote>();
  expect(quoteSchema["~standard"]).toMatchObject({ version: 1, vendor: "demarche" });
});

test("a valid value comes back as it is", () => {
  const value = { name: "Aurora", stops: [{ at: "north" }] };
  expect(ferrySchema["~standard"].validate(value)).toEqual({ value });
  expect((ferrySchema["~standard"].validate(value) as { value: unknown }).value).toBe(value);
});

test.each<[unknown, readonly (readonly (string | number)[])[]]>([
  [null, [[]]],
  [{}, [["name"]]],
  [{ name: "" }, [["name"]]],
  [{ name: "a", stops: [{ at: "north" }, { at: "east" }] }, [["stops", 1, "at"]]],
  [{ name: "a", stops: [{ at: "north", "a/b~c": "x" }] }, [["stops", 0, "a/b~c"]]],
  [{ name: 1, extra: true }, [[], ["name"]]],
])("of %j it says where it is wrong, and what is", (value, paths) => {
  const issues = issuesOf(ferrySchema, value) ?? [];
  expect(issues.map(({ path }) => path).sort()).toEqual([...paths].sort());
  for (const { message } of issues) expect(message).toMatch(/^(?:must|is missing)/u);
});

test("a value that cannot be read is an issue, not an exception", () => {
  const endless: Record<string, unknown> = {
    get name() {
      throw new Error("no");
    },
  };
  expect(issuesOf(ferrySchema, endless)).toMatchObject([{ path: [] }]);
  expect(
    issuesOf(quoteSchema, {
      type: "Quote",
      get id() {
        throw new Error("no");
      },
    }),
  ).toMatchObject([{ path: [] }]);
});

test("our records have one each, and the manifest", () => {
  const names = Object.keys(ours).sort();
  expect(names).toEqual([
    "actorSchema",
    "datasetSchema",
    "demandSchema",
    "meetingSchema",
    "positionSchema",
    "quoteSchema",
    "sourceSchema",
  ]);
  const schemas = new Map(Object.entries(ours));
  for (const record of Object.values(harbourRecords())) {
    const schema = schemas.get(`${String(record["type"]).toLowerCase()}Schema`);
    expect(issuesOf(schema as StandardSchemaV1, record)).toBeUndefined();
  }
});

test("the issues of our records are our findings", () => {
  const quote = harbourRecords()["quote"] as Record<string, unknown>;
  expect(issuesOf(quoteSchema, { ...quote, speeker: "actor:a", evidence: [{}] })).toMatchObject([
    { path: ["speeker"] },
    { path: ["evidence", 0] },
  ]);
  expect(issuesOf(quoteSchema, { ...quote, type: "Actor" })?.map(({ path }) => path)).toContainEqual(["type"]);
  expect(issuesOf(quoteSchema, "a quote")).toMatchObject([{ path: [] }]);
});

test("what is generated for others compiles by itself, under every strict option and with an older library", async () => {
  const all = await generateFiles([schemaOf("ferry", ferry)], { with: ["guards", "validators", "standard-schema"] });
  const options: ts.CompilerOptions = {
    ...{ strict: true, exactOptionalPropertyTypes: true, noUncheckedIndexedAccess: true, noUnusedLocals: true },
    ...{ noUnusedParameters: true, noPropertyAccessFromIndexSignature: true, noImplicitReturns: true },
    ...{ isolatedDeclarations: true, declaration: true, verbatimModuleSyntax: true, erasableSyntaxOnly: true },
    ...{ skipLibCheck: false, noEmit: true, types: [], lib: ["lib.es2020.d.ts"], target: ts.ScriptTarget.ES2020 },
    ...{ module: ts.ModuleKind.ESNext, moduleResolution: ts.ModuleResolutionKind.Bundler },
  };
  const folder = mkdtempSync(join(tmpdir(), "demarche-"));
  for (const [path, text] of all.files) writeFileSync(join(folder, path), text);
  const program = ts.createProgram(
    [...all.files.keys()].map((path) => join(folder, path)),
    options,
  );
  const messages = ts
    .getPreEmitDiagnostics(program)
    .map(({ file, messageText }) => `${file?.fileName}: ${ts.flattenDiagnosticMessageText(messageText, " ")}`);
  expect(messages).toEqual([]);
}, 60_000);
