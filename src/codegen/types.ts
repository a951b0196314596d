import { type Declaration, type Registry, registerSchemas } from "../schemas/registry.js";
import type { SchemaFile, SchemaWarning } from "../schemas/schema.js";
import { declareType } from "./declare.js";
import { polish, referencedTypes } from "./polish.js";

export const banner = "// Generated from schemas/ by `npm run generate`. Do not edit.\n";

export interface TypeOptions {
  /** Takes an untyped schema exactly: what is no object is admitted by keywords that speak of objects. */
  readonly strict?: boolean;
  /** Leaves out `readonly`. */
  readonly mutable?: boolean;
  /** The first lines of every file. */
  readonly banner?: string;
  /** Schemas of this package: known, not generated; their types are imported from it. */
  readonly ours?: readonly SchemaFile[];
}

/** What `generateTypes` gives. */
export interface GeneratedTypes {
  /** Path → text: a module for each schema file, and `index.ts`, which exports them all. */
  readonly files: ReadonlyMap<string, string>;
  readonly warnings: readonly SchemaWarning[];
  /** For each file that is a schema itself: the path of its module, without `.ts`, and the name of its type there. */
  readonly roots: readonly Root[];
}

/** A file that is a schema itself: the path of its module, without `.ts`, and the name of its type there. */
export interface Root {
  readonly file: string;
  readonly module: string;
  readonly name: string;
}

/** One TypeScript file for each schema file, and an `index.ts` that exports them all. */
export async function generateTypes(
  schemas: readonly SchemaFile[],
  options: TypeOptions = {},
): Promise<GeneratedTypes> {
  const registry = registerSchemas(schemas);
  const { banner: first = banner } = options;
  const texts = new Map<string, string>();
  for (const file of registry.files) {
    const own = registry.declarations.filter((declaration) => declaration.file === file.name);
    const declared = await Promise.all(own.map((declaration) => declareType(declaration, registry)));
    const body = declared.join("\n");
    texts.set(moduleName(file.name), polish(`${first}\n${importsOf(body, own, registry)}\n${body}`));
  }
  texts.set("index.ts", indexOf(registry, first));
  const roots = registry.declarations
    .filter(({ pointer }) => pointer === "")
    .map(({ file, name }) => ({ file, module: moduleName(file).replace(/\.ts$/u, ""), name }));
  return { files: texts, warnings: [], roots };
}

/** `quote.schema.json` → `quote.ts`. */
function moduleName(schemaFile: string): string {
  return schemaFile.replace(/(?:\.schema)?\.json$/u, ".ts");
}

function importPath(schemaFile: string): string {
  return `./${moduleName(schemaFile).replace(/\.ts$/u, ".js")}`;
}

function importsOf(body: string, own: readonly Declaration[], registry: Registry): string {
  const ownNames = new Set(own.map((declaration) => declaration.name));
  const byFile = new Map<string, string[]>();
  for (const name of referencedTypes(body)) {
    const declaration = registry.declarations.find((candidate) => candidate.name === name);
    if (!declaration || ownNames.has(name)) continue;
    byFile.set(declaration.file, [...(byFile.get(declaration.file) ?? []), name]);
  }
  return [...byFile]
    .map(([file, names]) => `import type { ${names.join(", ")} } from "${importPath(file)}";\n`)
    .join("");
}

function indexOf(registry: Registry, first: string): string {
  const lines = registry.files.map((file) => {
    const names = registry.declarations.filter((declaration) => declaration.file === file.name).map(({ name }) => name);
    return `export type { ${names.sort().join(", ")} } from "${importPath(file.name)}";\n`;
  });
  return first + lines.join("");
}
