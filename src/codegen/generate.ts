/**
 * Schemas and datasets enter, the text of every generated file leaves. Pure: nothing here touches the disk. It trusts
 * nothing of the schemas; what it does not understand is a SchemaFault that names the place.
 */

import { registerSchemas } from "../schemas/registry.js";
import type { SchemaFile } from "../schemas/schema.js";
import { type DatasetFolder, generateDatasetModule } from "./dataset-module.js";
import { generateGuards } from "./guards.js";
import { generateKeyOrder } from "./key-order.js";
import { generateLocations } from "./locations.js";
import { recordDeclarations } from "./records.js";
import { generateTypes } from "./types.js";
import { generateValidators } from "./validators.js";

/** Everything that stands in `generated/`, path within it → text. */
export async function generate(
  schemas: readonly SchemaFile[],
  datasets: readonly DatasetFolder[] = [],
): Promise<ReadonlyMap<string, string>> {
  const registry = registerSchemas(schemas);
  const { files: types } = await generateTypes(schemas);
  const recordTypes = recordDeclarations(registry).map(({ name }) => name);
  return new Map([
    ...[...types].map(([name, text]) => [`types/${name}`, text] as const),
    ["guards.ts", generateGuards(registry)],
    ["key-order.ts", generateKeyOrder(registry)],
    ["locations.ts", generateLocations(registry)],
    ["validators.ts", generateValidators(registry)],
    ...datasets.map((dataset) => [`data/${dataset.name}.ts`, generateDatasetModule(dataset, recordTypes)] as const),
  ]);
}
