import { spawnSync } from "node:child_process";
import { fileURLToPath, pathToFileURL } from "node:url";
import { describe, expect, test } from "vitest";
import { isSchemaObject, type SchemaObject } from "../../src/schemas/schema.js";
import { profiles, providers } from "./profile-files.js";

/**
 * What the providers' own clients say of the profiles, without asking a provider. They weigh 90 MB, so they are no
 * dependencies: `.ci/run` puts `openai`, `@anthropic-ai/sdk` and a Python with `google-genai` into a folder of its own.
 */
const folder = process.env["PROVIDER_CLIENTS"];
const because = folder === undefined ? " (NOT CHECKED: PROVIDER_CLIENTS names no folder with the clients)" : "";

type Transform = (schema: SchemaObject) => SchemaObject;

async function transformOf(path: string, name: string): Promise<Transform> {
  const module: Record<string, Transform> = await import(
    /* @vite-ignore */ pathToFileURL(`${folder}/node_modules/${path}`).href
  );
  return module[name] as Transform;
}

const broken: SchemaObject = { ...profiles.openai, patternProperties: { "^x": { type: "string" } } };

describe.skipIf(folder === undefined)(`the clients of the providers${because}`, () => {
  test.each(providers)("OpenAI's makes the profile for %s strict without changing it", async (provider) => {
    const toStrict = await transformOf("openai/lib/transform.mjs", "toStrictJsonSchema");
    expect(JSON.stringify(toStrict(profiles[provider]))).toBe(JSON.stringify(profiles[provider]));
    expect(() => toStrict(broken)).toThrow();
    const optional = { ...profiles[provider], required: ["actors"] };
    expect(() => toStrict(optional)).toThrow();
  });

  test.each(providers)(
    "Anthropic's leaves the profile for %s as it is, but for types that a list implies",
    async (provider) => {
      const transform = await transformOf("@anthropic-ai/sdk/lib/transform-json-schema.mjs", "transformJSONSchema");
      expect(transform(profiles[provider])).toEqual(withoutImpliedTypes(profiles[provider]));
      expect(transform(broken)).not.toEqual(withoutImpliedTypes(broken));
    },
  );

  test("Google's takes every profile for responseJsonSchema and for its older responseSchema", () => {
    const constant = { ...profiles.gemini, properties: { x: { const: 3 } }, required: ["x"] };
    const script = fileURLToPath(new URL("provider-clients.py", import.meta.url));
    const { stdout, stderr } = spawnSync(`${folder}/python/bin/python`, [script], {
      input: JSON.stringify([...providers.map((provider) => profiles[provider]), broken, constant]),
      encoding: "utf8",
    });
    expect(stdout, stderr).not.toBe("");
    const [openai, anthropic, gemini, ...refusals] = JSON.parse(stdout);
    expect([openai, anthropic, gemini]).toEqual([null, null, null]);
    expect(refusals).toEqual([expect.stringContaining("patternProperties"), expect.stringContaining("const")]);
  });
});

function withoutImpliedTypes(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutImpliedTypes);
  if (!isSchemaObject(value)) return value;
  const kept = Object.entries(value).filter(([key]) => key !== "type" || !Array.isArray(value["enum"]));
  return Object.fromEntries(kept.map(([key, child]) => [key, withoutImpliedTypes(child)]));
}
