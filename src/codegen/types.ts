import type { Declaration, Registry } from "../schemas/registry.js";
import { declareType } from "./declare.js";
import { polish, referencedTypes } from "./polish.js";

export const banner = "// Generated from schemas/ by `npm run generate`. Do not edit.\n";

/** One TypeScript file for each schema file, and an `index.ts` that exports them all; file name → text. */
export async function generateTypes(registry: Registry): Promise<ReadonlyMap<string, string>> {
  const texts = new Map<string, string>();
  for (const file of registry.files) {
    const own = registry.declarations.filter((declaration) => declaration.file === file.name);
    const declared = await Promise.all(own.map((declaration) => declareType(declaration, registry)));
    const body = declared.join("\n");
    texts.set(moduleName(file.name), polish(`${banner}\n${importsOf(body, own, registry)}\n${body}`));
  }
  texts.set("index.ts", indexOf(registry));
  return texts;
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

function indexOf(registry: Registry): string {
  const lines = registry.files.map((file) => {
    const names = registry.declarations.filter((declaration) => declaration.file === file.name).map(({ name }) => name);
    return `export type { ${names.sort().join(", ")} } from "${importPath(file.name)}";\n`;
  });
  return banner + lines.join("");
}
