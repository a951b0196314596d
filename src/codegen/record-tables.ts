/** The union of the records, and the table from a record's `type` to its validator. */
export function generateRecordTables(records: readonly string[]): string {
  return [
    "/** Any record; `type` says which. */\n",
    `export type DemarcheRecord = ${records.join(" | ")};\n\n`,
    "/** The `type` of a record. */\n",
    'export type RecordType = DemarcheRecord["type"];\n\n',
    "/** @internal For each record type its validator. */\n",
    "export const recordValidators: Readonly<Record<RecordType, StandaloneValidator>> = {\n",
    ...records.map((name) => `  ${name}: validate${name},\n`),
    "};\n",
  ].join("");
}
