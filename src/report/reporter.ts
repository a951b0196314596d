import type { LocatedFinding } from "./describe.js";
import type { Folders } from "./path-in-repository.js";
import type { Report } from "./report.js";

/** A form of output. It returns text and writes nothing. */
export interface Reporter {
  /** The text for one finding as soon as it is known; a form that must see them all first has none. */
  finding?(located: LocatedFinding): string;
  /** The text that ends the output, in parts: whole, it may be longer than a string can be. */
  end(report: Report): Generator<string>;
}

/** What a reporter knows of where its text goes. */
export interface ReporterContext {
  /** What was validated, as the user named it. */
  readonly subject: string;
  readonly colors: boolean;
  /** The width of the terminal in columns. */
  readonly columns: number;
  /** The package's version, for forms that name the tool. */
  readonly version?: string;
  /** Where files' names are seen from, for forms that a CI service reads. */
  readonly folders?: Folders;
}
