import { isSchemaObject, SchemaFault, type SchemaFile, type SchemaObject } from "./schema.js";
import { describesValue, fileStem, typeName } from "./type-names.js";

/** One type to declare: a schema's root or one of its `$defs`. */
export interface Declaration {
  readonly name: string;
  readonly file: string;
  readonly pointer: string;
  readonly node: SchemaObject;
}

/** Every declaration of a set of schemas, and the way from an absolute `$ref` to its declaration. */
export interface Registry {
  readonly files: readonly SchemaFile[];
  readonly declarations: readonly Declaration[];
  /** Follows a `$ref` that stands in `file`; throws a SchemaFault if it leads nowhere. */
  resolve(ref: string, from: { readonly file: string; readonly pointer: string }): Declaration;
}

/**
 * Names every type that a set of schemas declares. The root of a file is a type unless the file only holds `$defs`;
 * each entry of `$defs` is one. Two types of one name are an error, never `Foo1`. Where names do not become types, `nameOf`
 * can give others.
 */
export function registerSchemas(
  files: readonly SchemaFile[],
  nameOf: (place: Omit<Declaration, "name" | "node">) => string | undefined = () => undefined,
): Registry {
  const byUri = new Map<string, Declaration>();
  const byName = new Map<string, Declaration>();
  const bases = new Map(files.map((file) => [file.name, baseUri(file)]));

  for (const file of files) {
    for (const named of declarationsOf(file)) {
      const declaration = { ...named, name: nameOf(named) ?? named.name };
      const other = byName.get(declaration.name);
      if (other) {
        throw new SchemaFault(
          `the type ${declaration.name} is declared already, in ${other.file}#${other.pointer}; change one title`,
          declaration,
        );
      }
      byName.set(declaration.name, declaration);
      byUri.set(`${bases.get(file.name)}#${declaration.pointer}`, declaration);
    }
  }

  return {
    files,
    declarations: [...byName.values()],
    resolve(ref, from) {
      const target = new URL(ref, bases.get(from.file));
      const fragment = decodeURIComponent(target.hash.slice(1));
      target.hash = "";
      const found = byUri.get(`${target.href}#${fragment}`);
      if (!found) throw new SchemaFault(`"$ref": "${ref}" leads to no schema among those given`, from);
      return found;
    },
  };
}

function baseUri(file: SchemaFile): string {
  const id = file.schema["$id"];
  return typeof id === "string" ? id : `file:///${encodeURIComponent(file.name)}`;
}

function* declarationsOf(file: SchemaFile): Iterable<Declaration> {
  const definitions = isSchemaObject(file.schema["$defs"]) ? file.schema["$defs"] : {};
  if (describesValue(file.schema)) {
    yield { name: typeName(file.schema, fileStem(file.name)), ...at(file, "") };
  }
  for (const [key, node] of Object.entries(definitions)) {
    if (!isSchemaObject(node)) throw new SchemaFault("a boolean schema cannot be named", at(file, `/$defs/${key}`));
    yield { name: typeName(node, key), file: file.name, pointer: `/$defs/${key}`, node };
  }
}

function at(file: SchemaFile, pointer: string): Omit<Declaration, "name"> {
  return { file: file.name, pointer, node: file.schema };
}
