import {
  type SchemaObject as HyperjumpSchema,
  registerSchema,
  unregisterSchema,
  validate,
} from "@hyperjump/json-schema/draft-2020-12";
import type { SchemaNode } from "../../../src/schemas/schema.js";
import type { Verdicts } from "./verdicts.js";

let asked = 0;

/**
 * What Hyperjump's implementation says about instances of a schema of 2020-12. It shares no code with Ajv, which is wrong
 * about some: `__proto__`, a "contains" that admits everything, items beside "contains" under "unevaluatedItems", and
 * "$dynamicRef".
 */
export async function secondOpinion(schema: SchemaNode): Promise<Verdicts> {
  const uri = `https://schemas.example/invented-${asked++}`;
  try {
    registerSchema(structuredClone(schema) as HyperjumpSchema, uri);
    const check = await validate(uri);
    return (value) => {
      try {
        return check(value as Parameters<typeof check>[0]).valid;
      } catch {
        return undefined;
      }
    };
  } catch {
    return () => undefined;
  } finally {
    unregisterSchema(uri);
  }
}
