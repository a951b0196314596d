import { type Registry, registerSchemas } from "./registry.js";
import { isSchemaObject, SchemaFault, type SchemaFile, type SchemaObject } from "./schema.js";

/** Where our schemas have their addresses. */
const ourBase = "https://w3id.org/demarche/schemas/";

/** A schema of one's own that has no `$id` has an address by its folder and name; nobody can have it on the web. */
const ownBase = "https://schemas.invalid/";

/** Schemas of one's own with the folder that each came from. */
export interface OwnFile extends SchemaFile {
  readonly folder: number;
  /** The name within that folder. */
  readonly path: string;
}

/** The same file with an absolute `$id`. */
export function identify(file: OwnFile): OwnFile {
  const base = `${ownBase}${file.folder}/${file.path.split("/").map(encodeURIComponent).join("/")}`;
  const { $id = base } = file.schema;
  const id = new URL(String($id), base).href.replace(/#$/u, "");
  if (id.startsWith(ourBase)) {
    throw new SchemaFault(`the address ${JSON.stringify(id)} is ours`, { file: file.name, pointer: "/$id" });
  }
  return { ...file, schema: { ...file.schema, $id: id } };
}

/** Our schemas and those of one's own together; what leads nowhere says why. */
export function registerOwn(own: readonly OwnFile[], ours: readonly SchemaFile[]): Registry {
  const names = new Set(own.map(({ name }) => name));
  const registry = registerSchemas([...ours, ...own], ({ file, pointer }) =>
    names.has(file) ? `${file}#${pointer}` : undefined,
  );
  const addresses = new Set<string>();
  for (const { name, schema } of own) {
    const id = String(schema["$id"]);
    if (addresses.has(id))
      throw new SchemaFault(`another file has the $id ${JSON.stringify(id)}`, { file: name, pointer: "/$id" });
    addresses.add(id);
  }
  return {
    ...registry,
    resolve(reference, from) {
      try {
        return registry.resolve(reference, from);
      } catch {
        const base = own.find(({ name }) => name === from.file)?.schema["$id"];
        throw new SchemaFault(`"$ref": "${reference}" ${whyNowhere(reference, String(base), addresses)}`, from);
      }
    },
  };
}

function whyNowhere(reference: string, base: string, addresses: ReadonlySet<string>): string {
  if (!URL.canParse(reference, base)) return "is no address";
  const target = new URL(reference, base);
  target.hash = "";
  const { href, protocol } = target;
  if (addresses.has(href))
    return "leads to no definition of that schema; refer to the whole file or an entry of its $defs";
  if (href.startsWith(ourBase)) return `leads to no schema of ours; there are those of ${ourBase}1.0.0/`;
  if (protocol === "file:")
    return "leads to a file; only the schemas of the folder, by name, and ours can be referred to";
  const folder = base.startsWith(ownBase) ? base.split("/").slice(0, 4).join("/") : undefined;
  if (
    folder !== undefined &&
    (/^[^#]*\.\./u.test(reference) || (href.startsWith(ownBase) && !href.startsWith(`${folder}/`)))
  ) {
    return "leads out of the folder";
  }
  if (href.startsWith(ownBase)) return "leads to a schema that is not in the folder";
  return "leads elsewhere, and nothing is fetched; put the schema into the folder";
}

/** Keywords whose values are data, not schemas, and those whose values are schemas by name. */
const data: ReadonlySet<string> = new Set(["examples", "enum", "const", "default"]);
const maps: ReadonlySet<string> = new Set(["properties", "$defs", "dependentSchemas"]);

/** A schema whose references are absolute, so that they mean the same wherever it is compiled. */
export function withAbsoluteReferences(schema: SchemaObject): SchemaObject {
  const base = String(schema["$id"]);
  const rewrite = (node: unknown): unknown => {
    if (Array.isArray(node)) return node.map(rewrite);
    if (!isSchemaObject(node)) return node;
    return Object.fromEntries(
      Object.entries(node).map(([keyword, value]) => {
        if (keyword === "$ref" && typeof value === "string") return [keyword, new URL(value, base).href];
        if (maps.has(keyword) && isSchemaObject(value)) {
          return [keyword, Object.fromEntries(Object.entries(value).map(([name, part]) => [name, rewrite(part)]))];
        }
        return [keyword, data.has(keyword) ? value : rewrite(value)];
      }),
    );
  };
  return rewrite(schema) as SchemaObject;
}
