import ts from "typescript";

/** A module that can be imported from the package: its subpath, and its file of declarations. */
export interface Entry {
  readonly name: string;
  readonly path: string;
}

/** Declarations by the name under which they can be imported. */
type Declarations = ReadonlyMap<string, readonly ts.Declaration[]>;

const title = `# What the package promises to those who import it

Every public declaration, by module and name, without comments. A test compares it; \`npm run api\` accepts a change.
What stands in a module above is only named again below it.
`;

/**
 * The declarations of all that modules of a package export, and of what these name although no module exports it. A
 * change to anything public changes this text. It follows re-exports, and looks at nothing outside the package, not
 * even at what the language itself declares.
 */
export function reportApi(entries: readonly Entry[], folder: string): string {
  const program = ts.createProgram(
    entries.map(({ path }) => path),
    {
      ...{ target: ts.ScriptTarget.ES2023, module: ts.ModuleKind.NodeNext, types: [], noLib: true },
      moduleResolution: ts.ModuleResolutionKind.NodeNext,
    },
  );
  const checker = program.getTypeChecker();
  const told = new Set<ts.Declaration>();
  const exported = entries.map(({ name, path }) => {
    const found = exportsOf(program.getSourceFile(path), checker);
    return section(name, found, told);
  });
  const reached = new Map<string, readonly ts.Declaration[]>();
  for (const declaration of told) {
    for (const [name, named] of namedBy(declaration, { checker, folder })) {
      if (told.has(named[0] as ts.Declaration)) continue;
      reached.set(name, named);
      for (const one of named) told.add(one);
    }
  }
  return [title, ...exported, section("Named by these, though no module exports it", reached, new Set())].join("\n");
}

function exportsOf(file: ts.SourceFile | undefined, checker: ts.TypeChecker): Declarations {
  const module = file && checker.getSymbolAtLocation(file);
  if (!module) throw new Error(`${file?.fileName ?? "a file that is not there"} is no module`);
  return new Map(
    checker.getExportsOfModule(module).map((symbol) => [symbol.name, resolve(symbol, checker).declarations ?? []]),
  );
}

/** What a declaration names at the top of a module of the package, its own name too. */
function namedBy(
  declaration: ts.Declaration,
  { checker, folder }: { readonly checker: ts.TypeChecker; readonly folder: string },
): Declarations {
  const found = new Map<string, readonly ts.Declaration[]>();
  const visit = (node: ts.Node): void => {
    const symbol = ts.isIdentifier(node) ? checker.getSymbolAtLocation(node) : undefined;
    const { name, declarations = [] } = symbol ? resolve(symbol, checker) : { name: "" };
    if (declarations.length > 0 && declarations.every((one) => isOurs(one, folder))) found.set(name, declarations);
    ts.forEachChild(node, visit);
  };
  visit(declaration);
  return found;
}

function isOurs(declaration: ts.Declaration, folder: string): boolean {
  return ts.isSourceFile(statementOf(declaration).parent) && declaration.getSourceFile().fileName.startsWith(folder);
}

/** A variable is declared three levels below the statement that people write. */
function statementOf(declaration: ts.Declaration): ts.Node {
  return ts.isVariableDeclaration(declaration) ? declaration.parent.parent : declaration;
}

function resolve(symbol: ts.Symbol, checker: ts.TypeChecker): ts.Symbol {
  return symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
}

/** A heading and its declarations by name; adds those to what was told. */
function section(name: string, declarations: Declarations, told: Set<ts.Declaration>): string {
  const printer = ts.createPrinter({ removeComments: true });
  const sorted = [...declarations].sort(([one], [other]) => (one < other ? -1 : 1));
  const texts = sorted.flatMap(([key, found]) =>
    found.map((declaration) => {
      if (told.has(declaration)) return `// ${key}: see above`;
      told.add(declaration);
      return printer.printNode(ts.EmitHint.Unspecified, statementOf(declaration), declaration.getSourceFile());
    }),
  );
  return `## ${name}\n\n\`\`\`ts\n${texts.join("\n\n")}\n\`\`\`\n`;
}
