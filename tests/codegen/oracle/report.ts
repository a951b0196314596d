import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Counts, Judgement } from "./judge.js";

/** Prints the figures of several generators side by side; and all details into the folder ORACLE_REPORT, if set. */
export function report(title: string, judgements: Readonly<Record<string, Judgement>>): void {
  process.stdout.write(comparison(title, judgements));
  const folder = process.env["ORACLE_REPORT"];
  if (!folder) return;
  mkdirSync(folder, { recursive: true });
  for (const [name, { unsound, refused, crashed }] of Object.entries(judgements)) {
    const details = Object.entries({ unsound, crashed, refused }).flatMap(([kind, found]) =>
      [...found].map(([place, text]) => `${kind}\t${place}\t${text.replaceAll("\n", " | ")}\n`),
    );
    writeFileSync(join(folder, `${title} by ${name}.tsv`.replaceAll(" ", "-")), details.join(""));
  }
}

function comparison(title: string, judgements: Readonly<Record<string, Judgement>>): string {
  const head = ["", "schemas refused", "schemas right", "valid refused", "invalid refused"];
  const rows = [head, ...Object.entries(judgements).map(([name, { counts }]) => [name, ...figuresOf(counts)])];
  const widths = head.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const lines = rows.map((row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join("   "));
  return `\n${title}\n${lines.map((line) => `  ${line.trimEnd()}\n`).join("")}`;
}

function figuresOf({
  schemas,
  refusedSchemas,
  soundSchemas,
  valid,
  unsound,
  invalid,
  invalidRefused,
}: Counts): readonly string[] {
  return [
    `${refusedSchemas} of ${schemas}`,
    `${soundSchemas} of ${schemas}`,
    `${unsound} of ${valid}`,
    `${invalidRefused} of ${invalid} (${((100 * invalidRefused) / Math.max(invalid, 1)).toFixed(1)} %)`,
  ];
}
