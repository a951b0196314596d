import { fileURLToPath } from "node:url";
import { readSchemas } from "../../src/codegen/read-inputs.js";
import { type Declaration, type Registry, registerSchemas } from "../../src/schemas/registry.js";
import type { SchemaFile, SchemaObject } from "../../src/schemas/schema.js";

/** The schemas of the newest version, as their files have them. */
export const schemaFiles: readonly SchemaFile[] = await readSchemas(
  fileURLToPath(new URL("../../schemas/v1", import.meta.url)),
);

export const registry: Registry = registerSchemas(schemaFiles);

/** Where a declaration's schema is found: its file's `$id` and its place in it. */
export function uriOf({ file, pointer }: Declaration): string {
  const schema = schemaFiles.find(({ name }) => name === file)?.schema;
  return `${schema?.["$id"]}${pointer === "" ? "" : `#${pointer}`}`;
}

export function examplesOf(node: SchemaObject): readonly unknown[] {
  return Array.isArray(node["examples"]) ? node["examples"] : [];
}

/** A declaration and one of its examples, for every example there is; `title` names it in the tests' output. */
export interface ExampleCase {
  readonly title: string;
  readonly declaration: Declaration;
  readonly example: unknown;
}

export const exampleCases: readonly ExampleCase[] = registry.declarations.flatMap((declaration) =>
  examplesOf(declaration.node).map((example, index) => ({
    title: `${declaration.name}, example ${index + 1}`,
    declaration,
    example,
  })),
);
