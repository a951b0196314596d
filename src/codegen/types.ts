/**
 * Schemas enter, the text of a TypeScript module for each leaves. It trusts nothing of them: what has no type, or only
 * a wrong one, is a SchemaFault that names the place.
 */
import { posix } from "node:path";
import type { SchemaFile, SchemaObject, SchemaWarning } from "../schemas/schema.js";
import { SchemaIndex, type Site } from "../schemas/schema-index.js";
import { refuseCycles } from "./cycles.js";
import { type Compile, loadCompiler } from "./declare.js";
import { type Names, nameTypes } from "./names.js";
import { loadPolish, type Polish } from "./polish.js";
import { Shapes } from "./shapes/evaluate.js";
import { type Hoisted, NamelessRecursion, TooLong, TypeWriter } from "./write-type.js";

export const banner = "// Generated from schemas/ by `npm run generate`. Do not edit.\n";

/** Where the types of our own schemas come from. */
const ourPackage = "demarche";

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

/**
 * One TypeScript file for each schema file, and an `index.ts` that exports them all.
 *
 * @throws SchemaFault at a schema that is none, a reference to nothing, a cycle with no type, or a name given twice.
 */
export async function generateTypes(
  schemas: readonly SchemaFile[],
  options: TypeOptions = {},
): Promise<GeneratedTypes> {
  const generation = prepare(schemas, options);
  const [compile, polish] = await Promise.all([loadCompiler(), loadPolish()]);
  const files = new Map<string, string>();
  for (const { name } of schemas) files.set(modulePath(name), await writeModule(name, generation, { compile, polish }));
  files.set("index.ts", writeIndex(schemas, generation));
  const { names, index, shapes } = generation;
  const roots = schemas.flatMap(({ name: file }) => {
    const name = names.of(index.root(file));
    return name === undefined ? [] : [{ file, module: modulePath(file).replace(/\.ts$/u, ""), name }];
  });
  const own = new Set(schemas.map(({ name }) => name));
  const warnings = [...index.warnings, ...shapes.lavish.warnings].filter(({ file }) => own.has(file));
  return { files, warnings, roots };
}

interface Generation {
  readonly index: SchemaIndex;
  readonly names: Names;
  readonly ourNames: Names;
  /** With conditions, and without them where types are too long otherwise. */
  readonly shapes: { readonly lavish: Shapes; readonly frugal: Shapes };
  readonly banner: string;
  readonly isMutable: boolean;
  /** The names that each file turned out to declare. */
  readonly declared: Map<string, readonly string[]>;
}

function prepare(schemas: readonly SchemaFile[], options: TypeOptions): Generation {
  const ours = (options.ours ?? []).map((file) => ({ ...file, name: `${ourPackage}:${file.name}` }));
  const index = new SchemaIndex([...ours, ...schemas]);
  const names = nameTypes(schemas, index);
  const ourNames = nameTypes(ours, index, { isPublished: true });
  const uncertain = refuseCycles(index);
  const isNamed = (site: Site): boolean => names.of(site) !== undefined || ourNames.of(site) !== undefined;
  const strict = options.strict ?? false;
  const shapes = {
    lavish: new Shapes(index, { strict, uncertain, isFrugal: false, isNamed }),
    frugal: new Shapes(index, { strict, uncertain, isFrugal: true, isNamed }),
  };
  return {
    ...{ index, names, ourNames, shapes, banner: options.banner ?? banner },
    ...{ isMutable: options.mutable ?? false, declared: new Map() },
  };
}

/** `quote.schema.json` → `quote.ts`. */
function modulePath(schemaFile: string): string {
  return schemaFile.replace(/(?:\.schema)?\.json$/u, "").concat(".ts");
}

interface Engine {
  readonly compile: Compile;
  readonly polish: Polish;
}

async function writeModule(file: string, generation: Generation, { compile, polish }: Engine): Promise<string> {
  const { names, isMutable } = generation;
  const own = names.types.filter(({ site }) => site.file === file);
  const hoisted = new Map<string, Hoisted>();
  const { writer, properties, uses } = declareAll(own, hoisted, generation, file);
  const declared = [...own.map(({ name }) => name), ...[...hoisted.values()].map(({ name }) => name)];
  generation.declared.set(file, declared);
  if (declared.length === 0) return `${generation.banner}\nexport {};\n`;
  const text = polish({ text: await compile(properties), names: declared, keys: writer.keys, isMutable });
  const imports = uses.imports();
  return `${generation.banner}\n${imports}${imports === "" ? "" : "\n"}${text}`;
}

interface Declared {
  readonly writer: TypeWriter;
  readonly properties: Readonly<Record<string, SchemaObject>>;
  readonly uses: Uses;
}

/** Writes the types of a file; anew whenever a nameless one turns out to need a name, or one to be too long. */
function declareAll(
  own: Names["types"],
  hoisted: Map<string, Hoisted>,
  generation: Generation,
  file: string,
): Declared {
  let manner: "lavish" | "frugal" = "lavish";
  for (;;) {
    const uses = new Uses(file, generation);
    const { names, shapes } = generation;
    const writer = new TypeWriter({
      place: { file, pointer: "" },
      shapes: shapes[manner],
      manner,
      hoisted,
      nameOf: (site) => uses.nameOf(site),
      use: (site) => uses.use(site),
    });
    try {
      const declarations = [
        ...own.map(({ site, name }) => writer.declaration(site, name)),
        ...[...hoisted.values()].map((one) => writer.hoistedDeclaration(one)),
      ];
      names.refuseTaken(
        [...hoisted.values()].map(({ name }) => name),
        file,
      );
      return { writer, uses, properties: Object.fromEntries(declarations.map((one, at) => [`d${at}`, one])) };
    } catch (error) {
      if (error instanceof TooLong) {
        manner = "frugal";
        hoisted.clear();
      } else if (!(error instanceof NamelessRecursion)) throw error;
    }
  }
}

/** The types that a module uses, and where they come from. */
class Uses {
  readonly #file: string;
  readonly #generation: Generation;
  readonly #byModule = new Map<string, Set<string>>();

  constructor(file: string, generation: Generation) {
    this.#file = file;
    this.#generation = generation;
  }

  nameOf(site: Site): string | undefined {
    return this.#generation.names.of(site) ?? this.#generation.ourNames.of(site);
  }

  /** Notes the use of a type, and gives the name that it has in the module. */
  use(site: Site): string {
    const { names, ourNames } = this.#generation;
    const own = names.of(site);
    if (own !== undefined) {
      if (site.file !== this.#file) this.#add(importPath(this.#file, site.file), own);
      return own;
    }
    const name = ourNames.of(site) ?? "unknown";
    if (!names.types.some((type) => type.name === name)) {
      this.#add(ourPackage, name);
      return name;
    }
    this.#add(ourPackage, `${name} as Demarche${name}`);
    return `Demarche${name}`;
  }

  #add(module: string, name: string): void {
    this.#byModule.set(module, (this.#byModule.get(module) ?? new Set()).add(name));
  }

  imports(): string {
    // By the first name that each module gives, so that nothing depends on the order of use.
    const lines = [...this.#byModule].map(([module, names]) => [module, [...names].sort()] as const);
    return lines
      .toSorted(([, [one = ""]], [, [other = ""]]) => (one < other ? -1 : 1))
      .map(([module, names]) => `import type { ${names.join(", ")} } from "${module}";\n`)
      .join("");
  }
}

function importPath(from: string, to: string): string {
  const path = posix.relative(posix.dirname(from), modulePath(to).replace(/\.ts$/u, ".js"));
  return path.startsWith(".") ? path : `./${path}`;
}

function writeIndex(schemas: readonly SchemaFile[], { declared, banner: head }: Generation): string {
  const lines = schemas.flatMap(({ name }) => {
    const names = [...(declared.get(name) ?? [])].sort();
    return names.length === 0 ? [] : [`export type { ${names.join(", ")} } from "${importPath("index.ts", name)}";\n`];
  });
  return head + (lines.length === 0 ? "\nexport {};\n" : lines.join(""));
}
