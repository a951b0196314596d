import type { ModuleParts } from "./guards.js";
import type { Root } from "./types.js";

/** A module with a Standard Schema for each root type; `judgeOf` gives the expression that judges a value of it. */
export function generateStandardSchemas(
  roots: readonly Root[],
  { banner, types, runtime }: ModuleParts,
  judgeOf: (name: string) => string,
): string {
  const names = roots.map(({ name }) => name);
  return [
    banner,
    `import type { ${names.join(", ")} } from "${types}";\n`,
    runtime,
    ...names.map((name) =>
      [
        `\n/** A Standard Schema of ${name}: what is valid is given back as it is. */\n`,
        `export const ${standardSchemaName(name)}: StandardSchema<${name}> = `,
        `/* @__PURE__ */ standardSchemaOf<${name}>(${judgeOf(name)});\n`,
      ].join(""),
    ),
  ].join("");
}

/** `Quote` → `quoteSchema`: no name of a type begins so. */
export function standardSchemaName(name: string): string {
  return `${name.charAt(0).toLowerCase()}${name.slice(1)}Schema`;
}
