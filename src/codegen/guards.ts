import type { Registry } from "../schemas/registry.js";
import { documentDeclarations, recordDeclarations } from "./records.js";
import { banner } from "./types.js";

/** The union of the records, a guard for each type, and the table from a record's `type` to its validator. */
export function generateGuards(registry: Registry): string {
  const documents = documentDeclarations(registry).map(({ name }) => name);
  const records = recordDeclarations(registry).map(({ name }) => name);
  return [
    banner,
    'import type { StandaloneValidator } from "../src/structure/runtime.js";\n',
    `import type { ${documents.join(", ")} } from "./types/index.js";\n`,
    `import { ${documents.map((name) => `validate${name}`).join(", ")} } from "./validators.js";\n\n`,
    "/** Any record; `type` says which. */\n",
    `export type DemarcheRecord = ${records.join(" | ")};\n\n`,
    "/** The `type` of a record. */\n",
    'export type RecordType = DemarcheRecord["type"];\n\n',
    "/** For each record type its validator. */\n",
    "export const recordValidators: Readonly<Record<RecordType, StandaloneValidator>> = {\n",
    ...records.map((name) => `  ${name}: validate${name},\n`),
    "};\n\n",
    ...documents.map(guardOf),
  ].join("");
}

function guardOf(name: string): string {
  return [
    `/** Whether a value is a well-formed ${name}. Says nothing of whether it fits other records or is supported. */\n`,
    `export function is${name}(value: unknown): value is ${name} {\n`,
    `  return validate${name}(value);\n`,
    "}\n\n",
  ].join("");
}
