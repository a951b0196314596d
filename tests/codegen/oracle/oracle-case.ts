import type { SchemaNode } from "../../../src/schemas/schema.js";

/** A JSON value and whether the schema accepts it. */
export interface Instance {
  readonly name: string;
  readonly value: unknown;
  readonly valid: boolean;
  /** The file whose schema it is an instance of, if not the first. */
  readonly of?: string;
}

/** A schema file for a generator of types; some corpora have files that are `true` or `false`. */
export interface OracleFile {
  readonly name: string;
  /** Where it was retrieved from, if not by its `$id`. */
  readonly url?: string;
  readonly schema: SchemaNode;
}

/** Schemas of a corpus for which types are made at once, and what they have to say about some instances. */
export interface OracleCase {
  readonly name: string;
  /** The schema itself first, then what it refers to, and what else belongs to the set. */
  readonly files: readonly [OracleFile, ...OracleFile[]];
  /** Take the schema exactly as it stands, rather than as people mean it who leave out `type`. */
  readonly strict: boolean;
  readonly instances: readonly Instance[];
}
