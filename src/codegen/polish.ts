import { Node, type ParenthesizedTypeNode, Project, type SourceFile, SyntaxKind, ts } from "ts-morph";

/**
 * The pass over what json-schema-to-typescript wrote: everything deeply readonly, no idle parentheses, one layout. All
 * edits are collected from one walk and applied at once: changing node by node takes quadratic time, and the
 * compiler's transforms repeat comments.
 */
export function polish(text: string): string {
  const project = new Project({ useInMemoryFileSystem: true });
  const edits = editsOf(project.createSourceFile("written.ts", text));
  const file = project.createSourceFile("polished.ts", applyEdits(text, edits));
  file.formatText({ indentSize: 2, semicolons: ts.SemicolonPreference.Insert, ensureNewLineAtEndOfFile: true });
  return file
    .getFullText()
    .replaceAll(/[ \t]+$/gmu, "")
    .replaceAll(/\n{3,}/gu, "\n\n");
}

interface Edit {
  readonly at: number;
  readonly remove: number;
  readonly insert: string;
}

function editsOf(file: SourceFile): readonly Edit[] {
  const edits: Edit[] = [];
  const insert = (at: number, text: string): number => edits.push({ at, remove: 0, insert: text });
  const makeReadonly = (node: Node): void => {
    // `readonly A[][]` would leave the inner lists open.
    const isItem = Node.isArrayTypeNode(node.getParent());
    insert(node.getStart(), isItem ? "(readonly " : "readonly ");
    if (isItem) insert(node.getEnd(), ")");
  };
  file.forEachDescendant((node) => {
    if (Node.isPropertySignature(node) || Node.isIndexSignatureDeclaration(node)) makeReadonly(node);
    else if (Node.isTupleTypeNode(node)) makeReadonly(node);
    else if (Node.isArrayTypeNode(node) && !Node.isRestTypeNode(node.getParent())) makeReadonly(node);
    else if (Node.isParenthesizedTypeNode(node) && isIdle(node)) {
      edits.push({ at: node.getStart(), remove: 1, insert: "" }, { at: node.getEnd() - 1, remove: 1, insert: "" });
    }
  });
  return edits;
}

function isIdle(node: ParenthesizedTypeNode): boolean {
  const parent = node.getParent();
  const holdsName = /^[\w$]+$/u.test(node.getTypeNode().getText());
  return holdsName || Node.isPropertySignature(parent) || Node.isTypeAliasDeclaration(parent);
}

function applyEdits(text: string, edits: readonly Edit[]): string {
  let result = "";
  let done = 0;
  for (const edit of edits.toSorted((one, other) => one.at - other.at)) {
    result += text.slice(done, edit.at) + edit.insert;
    done = edit.at + edit.remove;
  }
  return result + text.slice(done);
}

/** The names of the types that a text refers to, in alphabetical order. */
export function referencedTypes(text: string): readonly string[] {
  const file = new Project({ useInMemoryFileSystem: true }).createSourceFile("read.ts", text);
  const names = file
    .getDescendantsOfKind(SyntaxKind.TypeReference)
    .map((reference) => reference.getTypeName())
    .filter(Node.isIdentifier)
    .map((name) => name.getText());
  return [...new Set(names)].sort();
}
