import { kinds } from "./kinds.js";
import type { Results, Row, Verdict } from "./run-benchmark.js";

const verdicts: readonly Verdict[] = ["right", "other", "warned", "accepted"];

/** The results as text: a table for each source text, one of sums, and what was found in true records. */
export function printResults({ rows, trueRows, skipped }: Results): string {
  const names = [...new Set(rows.map(({ text }) => text))];
  const truth = trueRows.map(
    ({ text, errors, warnings, lost }) =>
      `${text}: true records with ${errors} errors and ${warnings} warnings, ${lost} lost between words and anchors; ${skipped[text]} changed quotations stood in the source all the same and were left out`,
  );
  const tables = names.map((name) => `\n${name}\n${tableOf(rows.filter(({ text }) => text === name))}`);
  return [...tables, `\nall texts\n${tableOf(sumsOf(rows))}`, "", ...truth].join("\n");
}

function tableOf(rows: readonly Row[]): string {
  const head = ["kind", "", "form", "sites", "right code", "other code", "warned", "accepted"];
  const body = kinds.flatMap(({ id, name }) =>
    rows
      .filter(({ kind }) => kind === id)
      .map((row) => [id, name, row.form, row.sites, ...verdicts.map((verdict) => row[verdict])].map(String)),
  );
  return alignColumns([head, ...body]);
}

/** The first three columns to the left, numbers to the right. */
export function alignColumns(lines: readonly (readonly string[])[], left = 3): string {
  const widths = (lines[0] ?? []).map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)));
  const pad = (cell: string, column: number): string =>
    column < left ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0);
  return lines.map((line) => `  ${line.map(pad).join("  ")}`.trimEnd()).join("\n");
}

function sumsOf(rows: readonly Row[]): readonly Row[] {
  const sums = new Map<string, Row>();
  for (const row of rows) {
    const key = `${row.kind} ${row.form}`;
    const sum = sums.get(key);
    sums.set(key, sum ? addRows(sum, row) : { ...row, text: "all texts" });
  }
  return [...sums.values()];
}

function addRows(one: Row, other: Row): Row {
  return {
    ...one,
    sites: one.sites + other.sites,
    right: one.right + other.right,
    other: one.other + other.other,
    warned: one.warned + other.warned,
    accepted: one.accepted + other.accepted,
    strays: [...one.strays, ...other.strays],
  };
}
