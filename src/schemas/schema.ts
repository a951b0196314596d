/** A JSON Schema, or a part of one, as parsed from its file. */
export type SchemaNode = boolean | SchemaObject;

/** A JSON Schema that is an object: its keywords and their values. */
export interface SchemaObject {
  readonly [keyword: string]: unknown;
}

/** A schema file: its name without the folder, and its content. */
export interface SchemaFile {
  readonly name: string;
  readonly schema: SchemaObject;
}

/** Something about a schema that keeps types from being generated: which keyword, in which file, where. */
export class SchemaFault extends Error {
  override readonly name = "SchemaFault";
  readonly file: string;
  readonly pointer: string;

  constructor(problem: string, place: { readonly file: string; readonly pointer: string }) {
    super(`${place.file}#${place.pointer}: ${problem}`);
    this.file = place.file;
    this.pointer = place.pointer;
  }
}

/** Something about a schema that keeps no type from being generated, but that its author should know. */
export interface SchemaWarning {
  readonly file: string;
  readonly pointer: string;
  readonly keyword: string;
  readonly message: string;
}

export function isSchemaObject(node: unknown): node is SchemaObject {
  return typeof node === "object" && node !== null && !Array.isArray(node);
}
