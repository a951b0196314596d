/**
 * The shape of what a check says, from the check to the report. Imports no stage, so that every stage may import it.
 * A finding is data; English stands only in the templates of a check, colour only in the reporters.
 */
import type { Code } from "../generated/codes.js";

/** How much a finding weighs: an error makes the data invalid, a warning asks somebody to look. */
export type Severity = "error" | "warning";

export type { Code };

/** What a check is, whatever the data: its code, its weight, its explanation and the templates of its messages. */
export interface Check {
  readonly code: Code;
  readonly severity: Severity;
  /** What holds for data that passes, as one sentence. */
  readonly description: string;
  /** Why it matters. */
  readonly why: string;
  /** What to do about a finding. */
  readonly fix: string;
  /** The messages by name; `{name}` is filled in from the finding's `data`. */
  readonly messages: Readonly<Record<string, string>>;
  /** Data that fails by this code, and the same data mended. */
  readonly example: Example;
}

/**
 * Text that fails by a code and text that does not, as `demarche explain` shows them: whole lines where reading itself
 * is at stake, otherwise records that leave out what the point does not need.
 */
export interface Example {
  readonly failing: string | readonly object[];
  readonly mended: string | readonly object[];
  /** The source's text, where the check reads it. */
  readonly source?: string;
  /** The texts of other sources, by their ids. */
  readonly otherSources?: Readonly<Record<string, string>>;
  /** How often the failing text stands on its line, where its length is what fails. */
  readonly times?: number;
  /** A schema beside ours (`--schema`), where only those can fail so. */
  readonly schema?: object;
  /** The dataset that the manifest imports, where the check is about that. */
  readonly imported?: ExampleImport;
}

/** Another dataset, as an example has it. */
export interface ExampleImport {
  /** As a manifest names it. */
  readonly dataset: string;
  readonly version: string;
  readonly records: readonly object[];
}

/** The parameters of a finding; names are the message's placeholders. */
export type FindingData = Readonly<Record<string, unknown>>;

/** Where a value was read. Lines and columns count from 1, columns in Unicode code points, `offset` in bytes. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly offset: number;
  readonly length: number;
}

/** A record or a manifest on its way through the checks; `value` is undefined where it could not be read. */
export interface Entry<T = unknown> {
  readonly value: T;
  /** Where it was read; null for a value that was handed over. */
  readonly place: Place | null;
  /** For a value that stands in a file of a dataset: the record type that the manifest gives to that file. */
  readonly expectedType?: string;
}

/** One thing that a check found: the check, the record, the place in it and the parameters. */
export interface Problem {
  readonly check: Check;
  readonly entry: Entry;
  /** A JSON Pointer (RFC 6901) into the record. */
  readonly pointer: string;
  /** Whether the name of the property is at fault or its value. */
  readonly at?: "name" | "value";
  /** Which of the check's messages; the first if absent. */
  readonly message?: string;
  readonly data: FindingData;
  /** A place within the record's text, in UTF-16 units, where no pointer leads there: a fault of syntax. */
  readonly span?: readonly [start: number, end: number];
}

/** A finding as it leaves the package. Without a file (`validateRecords`), `file`, `line` and `column` are null. */
export interface Finding {
  readonly code: Code;
  readonly severity: Severity;
  readonly file: string | null;
  /** From 1. */
  readonly line: number | null;
  /** From 1, in Unicode code points. */
  readonly column: number | null;
  /** A JSON Pointer (RFC 6901) into the record or the manifest. */
  readonly pointer: string;
  /** The record's id; null where there is none. */
  readonly id: string | null;
  readonly message: string;
  readonly data: FindingData;
}
