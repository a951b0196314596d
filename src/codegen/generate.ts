/**
 * Schemas and datasets enter, the text of every generated file leaves. Pure: nothing here touches the disk. It trusts
 * nothing of the schemas; what it does not understand is a SchemaFault that names the place.
 */

import { chooseBranches } from "../schemas/branches.js";
import { registerSchemas } from "../schemas/registry.js";
import { SchemaFault, type SchemaFile } from "../schemas/schema.js";
import { type DatasetFolder, generateDatasetModule } from "./dataset-module.js";
import { generateGuards } from "./guards.js";
import { generateKeyOrder } from "./key-order.js";
import { generateLocations } from "./locations.js";
import { generateProfiles } from "./profiles/generate-profiles.js";
import { generateRecordTables } from "./record-tables.js";
import { documentDeclarations, recordDeclarations } from "./records.js";
import { generateStandardSchemas } from "./standard-schemas.js";
import { banner, generateTypes } from "./types.js";
import { generateValidators } from "./validators.js";

const types = "./types/index.js";
const runtime = "../src/structure/runtime.js";

/** Everything that stands in `generated/`, path within it → text. */
export async function generate(
  schemas: readonly SchemaFile[],
  datasets: readonly DatasetFolder[] = [],
): Promise<ReadonlyMap<string, string>> {
  const registry = registerSchemas(schemas);
  const { files: typeFiles, roots, warnings } = await generateTypes(schemas, { banner });
  // What others are warned of, we do not do.
  for (const warning of warnings) throw new SchemaFault(warning.message, warning);
  const documents = new Set(documentDeclarations(registry).map(({ file }) => file));
  const own = roots.filter(({ file }) => documents.has(file));
  const records = recordDeclarations(registry).map(({ name }) => name);
  const validators = generateValidators({
    roots: own,
    // What is told of a value at fault is told of the branch that was meant.
    schemas: registry.files.map((file) => ({ name: file.name, schema: chooseBranches(file, registry) })),
    banner,
    annotated: true,
    runtime: `import { codePointLength, isEqual } from "${runtime}";\nimport type { StandaloneValidator } from "${runtime}";\n`,
    options: { strict: true, strictRequired: false, strictTypes: false, validateSchema: true, verbose: true },
  });
  const guards = generateGuards(own, {
    banner,
    types,
    runtime: `import { holds, type StandaloneValidator } from "${runtime}";\n`,
    note: " Says nothing of whether it fits other records or is supported.",
  });
  const standardSchemas = generateStandardSchemas(
    own,
    {
      banner,
      types,
      runtime: 'import { judgeOf, type StandardSchema, standardSchemaOf } from "../src/standard-schema.js";\n',
    },
    (name) => `judgeOf("${name}")`,
  );
  return new Map([
    ...[...typeFiles].map(([name, text]) => [`types/${name}`, text] as const),
    ["guards.ts", `${guards}\n${generateRecordTables(records)}`],
    ["key-order.ts", generateKeyOrder(registry)],
    ["locations.ts", generateLocations(registry)],
    [
      "standard-schema.ts",
      `${standardSchemas}\nexport type { StandardIssue, StandardResult, StandardSchema } from "../src/standard-schema.js";\n`,
    ],
    ["validators.ts", validators],
    ...generateProfiles(registry),
    ...datasets.map((dataset) => [`data/${dataset.name}.ts`, generateDatasetModule(dataset, records)] as const),
  ]);
}
