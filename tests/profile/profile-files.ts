import { readFileSync } from "node:fs";
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import type { SchemaObject } from "../../src/schemas/schema.js";

export const providers = ["openai", "anthropic", "gemini"] as const;

export type Provider = (typeof providers)[number];

/** The profiles as committed. */
export const profiles: Readonly<Record<Provider, SchemaObject>> = {
  openai: read("openai"),
  anthropic: read("anthropic"),
  gemini: read("gemini"),
};

/** Whether a value is what a model may answer by a profile. */
export const isAdmittedBy: Readonly<Record<Provider, ValidateFunction>> = {
  openai: compile("openai"),
  anthropic: compile("anthropic"),
  gemini: compile("gemini"),
};

function read(provider: Provider): SchemaObject {
  return JSON.parse(readFileSync(new URL(`../../generated/profiles/${provider}.schema.json`, import.meta.url), "utf8"));
}

function compile(provider: Provider): ValidateFunction {
  return new Ajv2020({ strict: true, allErrors: true }).compile(profiles[provider]);
}
