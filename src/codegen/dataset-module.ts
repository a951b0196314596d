import { SchemaFault } from "../schemas/schema.js";

/** A dataset as read from its folder: the folder's name, the manifest, and the records in the order of its files. */
export interface DatasetFolder {
  readonly name: string;
  readonly manifest: object;
  readonly records: readonly object[];
}

/**
 * A dataset as a module: its manifest, its records by type, and `byId`. The records are written as literals, so that
 * the compiler checks each against its type; the annotation keeps the declarations small.
 */
export function generateDatasetModule({ name, manifest, records }: DatasetFolder, types: readonly string[]): string {
  const place = { file: name, pointer: "" };
  const stray = records.find((record) => !types.includes(typeOf(record)));
  if (stray) throw new SchemaFault(`"${typeOf(stray)}" is the type of no record`, place);
  return [
    "// Generated from data/ by `npm run generate`. Do not edit.\n",
    'import { openDataset, type ReferenceDataset } from "../../src/dataset.js";\n\n',
    'export type { RecordWithId, ReferenceDataset } from "../../src/dataset.js";\n\n',
    `/** The dataset \`data/${name}\`: every record, frozen. Its sources' texts are not part of it. */\n`,
    "export const dataset: ReferenceDataset = openDataset({\n",
    `  manifest: ${writeLiteral(manifest, 2)},\n`,
    ...types.map((type) => {
      const lines = records
        .filter((record) => typeOf(record) === type)
        .map((record) => `    ${writeLiteral(record)},\n`);
      return `  ${type.toLowerCase()}s: [${lines.length > 0 ? `\n${lines.join("")}  ` : ""}],\n`;
    }),
    "});\n",
  ].join("");
}

function typeOf(record: object): string {
  return String((record as { readonly type?: unknown }).type);
}

/** JSON is TypeScript, but for one key, which would set the prototype. */
function writeLiteral(value: object, indent = 0): string {
  const text = JSON.stringify(
    value,
    (key, part) => {
      if (key === "__proto__") throw new Error('a property named "__proto__" cannot be written as a literal');
      return part;
    },
    indent,
  );
  return text.replaceAll("\n", `\n${" ".repeat(indent)}`);
}
