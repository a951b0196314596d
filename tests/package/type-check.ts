import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { attempt } from "./packed.js";

/** How a consumer compiles. */
export interface Compilation {
  /** The program that compiles, a file for Node. */
  readonly compiler: string;
  readonly resolution: "nodenext" | "bundler";
  readonly exactOptionalPropertyTypes?: boolean;
}

/** The strictest settings, declarations of packages included. Written to `tsconfig.json`, as consumers have it. */
export function settingsOf({ resolution, exactOptionalPropertyTypes = true }: Omit<Compilation, "compiler">): object {
  return {
    target: "ES2023",
    lib: ["ES2023"],
    module: resolution === "nodenext" ? "nodenext" : "preserve",
    moduleResolution: resolution,
    strict: true,
    exactOptionalPropertyTypes,
    noUncheckedIndexedAccess: true,
    verbatimModuleSyntax: true,
    resolveJsonModule: true,
    checkJs: true,
    skipLibCheck: false,
    noEmit: true,
    types: [],
  };
}

/** Compiles a consumer's code; answers the codes of the errors by file. TypeScript 7 has no API but its command. */
export async function typeCheck(
  folder: string,
  { compiler, ...how }: Compilation,
  include: readonly string[] = ["*.ts", "*.js", "wrong"],
): Promise<ReadonlyMap<string, readonly string[]>> {
  await writeFile(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions: settingsOf(how), include }));
  const { stdout } = await attempt(process.execPath, [compiler, "-p", ".", "--pretty", "false"], folder);
  const errors = new Map<string, string[]>();
  for (const line of stdout.split("\n").filter((text) => /^\S/u.test(text))) {
    const [, file = line, code = line] = /^(.*)\(\d+,\d+\): error (TS\d+)/u.exec(line) ?? [];
    errors.set(file, [...(errors.get(file) ?? []), code]);
  }
  return errors;
}
