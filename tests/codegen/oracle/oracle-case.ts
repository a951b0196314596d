import type { SchemaNode } from "../../../src/schemas/schema.js";

/** A JSON value and whether the schema accepts it. */
export interface Instance {
  readonly name: string;
  readonly value: unknown;
  readonly valid: boolean;
}

/** A schema file for a generator of types; some corpora have files that are `true` or `false`. */
export interface OracleFile {
  readonly name: string;
  /** Where it was retrieved from, if not by its `$id`. */
  readonly url?: string;
  readonly schema: SchemaNode;
}

/** One schema of a corpus, with the files that it refers to and what it has to say about some instances. */
export interface OracleCase {
  readonly name: string;
  /** The schema itself first, then what it refers to. */
  readonly files: readonly [OracleFile, ...OracleFile[]];
  /** Take the schema exactly as it stands, rather than as people mean it who leave out `type`. */
  readonly strict: boolean;
  readonly instances: readonly Instance[];
}
