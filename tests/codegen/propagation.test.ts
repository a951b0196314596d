import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { generate } from "../../src/codegen/generate.js";
import { readSchemas } from "../../src/codegen/read-inputs.js";
import type { SchemaFile } from "../../src/schemas/schema.js";

const schemas = await readSchemas(fileURLToPath(new URL("../../schemas/v1", import.meta.url)));

test("a property added to a schema reaches types, validators and locations with no other edit", async () => {
  const interpreter = { $ref: "terms.schema.json#/$defs/ActorId", description: "Who interpreted." };
  const [before, after] = [
    await generate(schemas),
    await generate(schemas.map(withProperty("interpreter", interpreter))),
  ];

  const changed = [...after.keys()].filter((path) => after.get(path) !== before.get(path));
  const profiles = ["openai", "anthropic", "gemini"].map((provider) => `profiles/${provider}.schema.json`);
  const expected = ["key-order.ts", "locations.ts", "profile.ts", ...profiles, "types/quote.ts", "validators.ts"];
  expect(changed.sort()).toEqual(expected.sort());
  expect(after.get("types/quote.ts")).toMatch(/\* Who interpreted\.\s+\*\/\s+readonly interpreter\?: ActorId;/u);
  expect(after.get("locations.ts")).toContain('["interpreter"]');

  const record = { ...(exampleOf("quote") as object), interpreter: "actor:mira-voss" };
  expect(await judge(before, record)).toBe(false);
  expect(await judge(after, record)).toBe(true);
  expect(await judge(after, { ...record, interpreter: "meeting:ferry-talks" })).toBe(false);
}, 60_000);

function withProperty(key: string, property: object): (file: SchemaFile) => SchemaFile {
  return ({ name, schema }) => ({
    name,
    schema:
      name === "quote.schema.json"
        ? { ...schema, properties: { ...(schema["properties"] as object), [key]: property } }
        : schema,
  });
}

function exampleOf(name: string): unknown {
  const examples = schemas.find((file) => file.name === `${name}.schema.json`)?.schema["examples"];
  return Array.isArray(examples) ? examples[0] : undefined;
}

/** Runs the generated validator of quotes as a module of its own, from memory. */
async function judge(files: ReadonlyMap<string, string>, record: unknown): Promise<boolean> {
  const runtime = new URL("../../src/structure/runtime.ts", import.meta.url).href;
  const { default: ts } = await import("typescript");
  const { outputText } = ts.transpileModule(files.get("validators.ts") ?? "", {
    compilerOptions: { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2023 },
  });
  const body = outputText
    .replace(/^import .*$/gmu, "")
    .replaceAll(/^export const /gmu, "const ")
    .replaceAll(/^export .*$/gmu, "");
  const { codePointLength, isEqual } = await import(runtime);
  return new Function("codePointLength", "isEqual", "record", `${body}\nreturn validateQuote(record);`)(
    codePointLength,
    isEqual,
    record,
  );
}
