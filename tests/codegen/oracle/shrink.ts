import { isSchemaObject, type SchemaNode } from "../../../src/schemas/schema.js";

/**
 * The smallest schema, by leaving out one thing after the other, that still has a fault; for people who look for it.
 * `withFault` answers for many schemas at once, since to ask the compiler for one takes as long.
 */
export async function shrink(
  schema: SchemaNode,
  withFault: (schemas: readonly SchemaNode[]) => Promise<readonly SchemaNode[]>,
): Promise<SchemaNode> {
  let smallest = schema;
  for (;;) {
    const faulty = [...(await withFault([...smaller(smallest)]))];
    const [next] = faulty.sort((one, other) => JSON.stringify(one).length - JSON.stringify(other).length);
    if (next === undefined) return smallest;
    smallest = next;
  }
}

/** The value without one of its parts, anywhere within it. */
function* smaller(value: unknown): Iterable<SchemaNode> {
  if (Array.isArray(value)) {
    for (const [index, part] of value.entries()) {
      yield value.toSpliced(index, 1) as never;
      for (const less of smaller(part)) yield value.with(index, less) as never;
    }
  }
  if (!isSchemaObject(value)) return;
  const entries = Object.entries(value);
  for (const [index, [key, part]] of entries.entries()) {
    yield Object.fromEntries(entries.toSpliced(index, 1));
    for (const less of smaller(part)) yield Object.fromEntries(entries.with(index, [key, less]));
  }
}
