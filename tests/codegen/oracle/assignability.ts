import { dirname, join } from "node:path";
import ts from "typescript";

/** A value to assign to a type: an expression on one line, and the type in one of the generated files. */
export interface Literal {
  readonly expression: string;
  readonly module: string;
  readonly type: string;
}

/** Generated TypeScript files (path below a folder of their own → text), and values to assign to their types. */
export interface TypeCheck {
  readonly files: ReadonlyMap<string, string>;
  readonly literals: readonly Literal[];
}

/** What the compiler says: about the generated files by themselves, and about each literal; undefined if nothing. */
export interface CheckedTypes {
  readonly faults: readonly string[];
  readonly refusals: readonly (string | undefined)[];
}

const options: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2023,
  lib: ["lib.es2023.d.ts"],
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  moduleDetection: ts.ModuleDetectionKind.Force,
  strict: true,
  exactOptionalPropertyTypes: true,
  isolatedModules: true,
  noEmit: true,
  skipLibCheck: true,
  types: [],
};

const folder = "/oracle";
const header = 1;

/** Assigns every literal to its type in one program of the TypeScript compiler; one answer for each check, in order. */
export function checkTypes(checks: readonly TypeCheck[]): readonly CheckedTypes[] {
  const sources = new Map<string, string>();
  for (const [index, check] of checks.entries()) {
    for (const [name, text] of check.files) sources.set(`${folder}/${index}/${name}`, text);
    sources.set(`${folder}/${index}/check.ts`, checkFile(check.literals));
  }
  const program = ts.createProgram([...sources.keys()], options, hostOf(sources));
  const found = checks.map(({ literals }) => ({
    faults: [] as string[],
    refusals: Array<string | undefined>(literals.length),
  }));
  for (const diagnostic of ts.getPreEmitDiagnostics(program)) report(diagnostic, found);
  return found;
}

/** One line of imports, then one line for each literal. */
function checkFile(literals: readonly Literal[]): string {
  const names = new Map<string, string>();
  for (const { module, type } of literals) {
    const from = JSON.stringify(`./${module.replace(/\.ts$/u, ".js")}`);
    const imported = `import type { ${type} as Type${names.size} } from ${from};`;
    if (!names.has(`${module}#${type}`)) names.set(`${module}#${type}`, imported);
  }
  const places = [...names.keys()];
  const lines = literals.map(({ module, type, expression }, index) => {
    const name = `Type${places.indexOf(`${module}#${type}`)}`;
    return `export const value${index}: ${name} = ${expression};`;
  });
  return [[...names.values()].join(" "), ...lines, ""].join("\n");
}

function hostOf(sources: ReadonlyMap<string, string>): ts.CompilerHost {
  const library = dirname(ts.getDefaultLibFilePath(options));
  const host = ts.createCompilerHost(options);
  const read = (path: string): string | undefined =>
    sources.get(path) ?? (path.startsWith(library) ? ts.sys.readFile(path) : undefined);
  return {
    ...host,
    getDefaultLibLocation: () => library,
    getDefaultLibFileName: () => join(library, "lib.es2023.d.ts"),
    getCurrentDirectory: () => folder,
    fileExists: (path) => sources.has(path) || path.startsWith(library),
    directoryExists: () => true,
    readFile: read,
    getSourceFile(path, version) {
      const text = read(path);
      return text === undefined ? undefined : ts.createSourceFile(path, text, version);
    },
  };
}

function report(
  diagnostic: ts.Diagnostic,
  found: readonly { faults: string[]; refusals: (string | undefined)[] }[],
): void {
  const text = ts.flattenDiagnosticMessageText(diagnostic.messageText, "\n");
  const [, index, name] = /^\/oracle\/(\d+)\/(.*)$/u.exec(diagnostic.file?.fileName ?? "") ?? [];
  const place = found[Number(index)];
  if (!diagnostic.file || !place) throw new Error(`the compiler complains about something else: ${text}`);
  const line = diagnostic.file.getLineAndCharacterOfPosition(diagnostic.start ?? 0).line;
  if (name === "check.ts" && line >= header) place.refusals[line - header] ??= text;
  else place.faults.push(`${name}:${line + 1}: ${text}`);
}
