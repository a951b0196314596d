import { isSchemaObject, type SchemaNode } from "../../../src/schemas/schema.js";
import type { OracleFile } from "./oracle-case.js";
import { packaged } from "./packages.js";

/**
 * GitHub's webhooks as a folder of more than 300 schemas that refer to each other: the package has them bundled in one
 * file, here each is one again.
 */
export function octokitFiles(): readonly OracleFile[] {
  const { definitions } = packaged("@octokit/webhooks-schemas/schema.json") as { definitions: Record<string, unknown> };
  return Object.entries(definitions).map(([key, schema]) => ({
    name: fileName(key),
    schema: withFileReferences(schema) as SchemaNode,
  }));
}

interface Examples {
  readonly name: string;
  readonly examples: readonly unknown[];
}

/** The first examples of each event that the project publishes, by the file of its schema. */
export function octokitExamples(most: number): ReadonlyMap<string, readonly unknown[]> {
  const events = packaged("@octokit/webhooks-examples/api.github.com/index.json") as readonly Examples[];
  return new Map(events.map(({ name, examples }) => [fileName(`${name}_event`), examples.slice(0, most)]));
}

function fileName(definition: string): string {
  return `${definition.replaceAll("$", ".")}.schema.json`;
}

function withFileReferences(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(withFileReferences);
  if (!isSchemaObject(node)) return node;
  return Object.fromEntries(
    Object.entries(node).map(([key, value]) => {
      const name = key === "$ref" && typeof value === "string" ? /^#\/definitions\/(.*)$/u.exec(value)?.[1] : undefined;
      return [key, name === undefined ? withFileReferences(value) : fileName(name)];
    }),
  );
}
