import { readFileSync } from "node:fs";

/**
 * The source of what generated modules need at run time, without its imports: what is generated for others holds it, so
 * that it imports nothing but its own folder. It is published for that.
 */
export function runtimeSource(module: "runtime" | "standard-schema"): string {
  // Three folders up from the compiled file, two from the source.
  const up = import.meta.url.includes("/dist/src/codegen/") ? "../../.." : "../..";
  const source = readFileSync(new URL(`${up}/src/structure/${module}.ts`, import.meta.url), "utf8");
  return `${source.replaceAll(/^import .*?;\n/gmsu, "").trim()}\n`;
}
