import type { Root } from "./types.js";

/** What a generated module begins with, and where it has the types. */
export interface ModuleParts {
  /** The first lines. */
  readonly banner: string;
  /** The module that exports the types. */
  readonly types: string;
  /** How it gets what it needs at run time: imports, or the text itself. */
  readonly runtime: string;
  /** What a guard's description says beyond that. */
  readonly note?: string;
}

/** A module with a guard for each root type, which runs its validator. */
export function generateGuards(roots: readonly Root[], { banner, types, runtime, note = "" }: ModuleParts): string {
  const names = roots.map(({ name }) => name);
  return [
    banner,
    runtime,
    `import type { ${names.join(", ")} } from "${types}";\n`,
    `import { ${names.map((name) => `validate${name}`).join(", ")} } from "./validators.js";\n\n`,
    names.map((name) => guardOf(name, note)).join("\n"),
  ].join("");
}

function guardOf(name: string, note: string): string {
  return [
    `/** Whether a value is a well-formed ${name}.${note} */\n`,
    `export function is${name}(value: unknown): value is ${name} {\n`,
    `  return holds(validate${name}, value);\n`,
    "}\n",
  ].join("");
}
