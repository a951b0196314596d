import type { Entry } from "../../finding.js";
import type { Records } from "../records.js";
import type { IntegrityRule } from "../rule.js";

export const recordsStandInTheirFile: IntegrityRule = {
  code: "integrity/records-stand-in-their-file",
  severity: "error",
  description: "Each record has the type that the manifest gives to its file.",
  why: "Whoever loads the file as what the manifest says it holds would take the record for something else, or stop.",
  fix: "Move the record to the file of its type, or correct the file's `recordType` in the manifest.",
  messages: {
    strange: 'This is a record of type {type}, in a file that the manifest gives to "{expected}".',
    whole: 'All {count} records of this file are of type {type}, but the manifest gives the file to "{expected}".',
  },
  example: {
    failing: [
      { files: [{ path: "actors.ndjson", recordType: "Actor" }] },
      { type: "Actor", id: "actor:mira-voss" },
      { type: "Demand", id: "demand:night-ferry" },
    ],
    mended: [{ files: [{ path: "actors.ndjson", recordType: "Actor" }] }, { type: "Actor", id: "actor:mira-voss" }],
  },
  *check(records) {
    for (const file of groupByFile(records)) {
      const misplaced = file.filter(({ type, expected }) => type !== expected);
      const [first] = misplaced;
      const isWhole = misplaced.length === file.length && misplaced.every(({ type }) => type === first?.type);
      if (first && isWhole && file.length > 1) yield { ...describe(first, file.length), message: "whole" };
      else for (const record of misplaced) yield describe(record, 1);
    }
  },
};

interface Placed {
  readonly entry: Entry;
  readonly type: string;
  readonly expected: string;
}

function describe(
  { entry, type, expected }: Placed,
  count: number,
): {
  readonly entry: Entry;
  readonly pointer: string;
  readonly data: { readonly type: string; readonly expected: string; readonly count: number };
} {
  return { entry, pointer: "/type", data: { type, expected, count } };
}

/** The records whose type is known, by file; one wrong line in the manifest is one cause, however many records follow. */
function groupByFile(records: Records): Iterable<readonly Placed[]> {
  const files = new Map<string, Placed[]>();
  for (const entry of records.entries) {
    const type = (entry.value as { readonly type?: unknown } | null)?.type;
    const expected = entry.expectedType;
    if (expected === undefined || typeof type !== "string" || !records.isSound(entry, "/type")) continue;
    const file = entry.place?.file ?? "";
    const group = files.get(file);
    if (group) group.push({ entry, type, expected });
    else files.set(file, [{ entry, type, expected }]);
  }
  return files.values();
}
