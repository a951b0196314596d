import { createRequire } from "node:module";
import type { ts as TypeScript } from "ts-morph";

/** Makes declarations of the types of a file. */
export type Polish = (written: Written) => string;

interface Written {
  /** One interface, whose properties `d0`, `d1`, … are the types. */
  readonly text: string;
  readonly names: readonly string[];
  /** The property names for which `p0`, `p1`, … stand. */
  readonly keys: readonly string[];
  readonly isMutable: boolean;
}

/**
 * Loads ts-morph and gives the pass over what json-schema-to-typescript wrote: each type a declaration of its own, its
 * properties called as they are, everything deeply readonly, no idle parentheses, one layout. All edits are collected
 * from one walk and applied at once: changing node by node takes quadratic time, and the compiler's transforms repeat
 * comments.
 */
export async function loadPolish(): Promise<Polish> {
  // Imported rather than required, its nine megabytes would be searched for exports first, which takes half as long again.
  const { ts } = createRequire(import.meta.url)("ts-morph") as { readonly ts: typeof TypeScript };
  return (written) => {
    const file = ts.createSourceFile("written.ts", written.text, ts.ScriptTarget.Latest, true);
    return layOut(declarationsOf(file, written, ts));
  };
}

interface Edit {
  readonly at: number;
  readonly remove: number;
  readonly insert: string;
}

/** Where a block begins and ends, for the layout; neither is in any text. */
const opening = "\u0001";
const closing = "\u0002";

function declarationsOf(file: TypeScript.SourceFile, written: Written, ts: typeof TypeScript): string {
  const holder = file.statements.find(ts.isInterfaceDeclaration);
  const members = [...(holder?.members ?? [])].filter((member) => ts.isPropertySignature(member));
  const declarations = members.map((member, at) => {
    const type = member.type as TypeScript.TypeNode;
    const comment = file.text.slice(member.getFullStart(), member.getStart(file)).trim();
    const edits = editsOf(type, { file, ts, written });
    const text = applyEdits(file.text, edits, type.getStart(file), type.getEnd());
    const isInterface = ts.isTypeLiteralNode(type) && type.members.some(ts.isPropertySignature);
    const name = written.names[at] ?? "";
    const head = isInterface ? `export interface ${name} ` : `export type ${name} = `;
    return `${comment === "" ? "" : `${comment}\n`}${head}${text}${isInterface ? "" : ";"}\n`;
  });
  return declarations.join("\n");
}

interface Walk {
  readonly file: TypeScript.SourceFile;
  readonly ts: typeof TypeScript;
  readonly written: Written;
}

function editsOf(root: TypeScript.Node, { file, ts, written }: Walk): readonly Edit[] {
  const edits: Edit[] = [];
  const insert = (at: number, text: string): number => edits.push({ at, remove: 0, insert: text });
  const makeReadonly = (node: TypeScript.Node): void => {
    if (written.isMutable) return;
    // `readonly A[][]` would leave the inner lists open.
    const isItem = ts.isArrayTypeNode(node.parent) || ts.isOptionalTypeNode(node.parent);
    insert(node.getStart(file), isItem ? "(readonly " : "readonly ");
    if (isItem) insert(node.getEnd(), ")");
  };
  const visit = (node: TypeScript.Node): void => {
    if (ts.isPropertySignature(node)) {
      makeReadonly(node);
      const name = node.name.getText(file);
      edits.push({ at: node.name.getStart(file), remove: name.length, insert: keyText(written.keys, name) });
    }
    if (ts.isIndexSignatureDeclaration(node)) makeReadonly(node);
    if (ts.isTypeElement(node) && file.text[node.getEnd() - 1] !== ";") insert(node.getEnd(), ";");
    if (ts.isTupleTypeNode(node)) makeReadonly(node);
    if (ts.isArrayTypeNode(node) && !isRest(node.parent, ts)) makeReadonly(node);
    if (ts.isParenthesizedTypeNode(node) && isIdle(node, root, { file, ts })) {
      edits.push({ at: node.getStart(file), remove: 1, insert: "" }, { at: node.getEnd() - 1, remove: 1, insert: "" });
    }
    if (ts.isTypeLiteralNode(node)) insert(node.getStart(file) + 1, opening);
    ts.forEachChild(node, visit);
    if (ts.isTypeLiteralNode(node)) insert(node.getEnd() - 1, closing);
  };
  visit(root);
  return edits;
}

/** What is spread into a list is read item by item. */
function isRest(node: TypeScript.Node, ts: typeof TypeScript): boolean {
  return ts.isRestTypeNode(node) || (ts.isNamedTupleMember(node) && node.dotDotDotToken !== undefined);
}

/** A property is called what its stand-in stands for. */
function keyText(keys: readonly string[], standIn: string): string {
  const key = /^p\d+$/u.test(standIn) ? keys[Number(standIn.slice(1))] : undefined;
  if (key === undefined) throw new Error(`${standIn} stands for no property`);
  return /^[A-Za-z_$][\w$]*$/u.test(key) ? key : JSON.stringify(key);
}

function isIdle(
  node: TypeScript.ParenthesizedTypeNode,
  root: TypeScript.Node,
  { file, ts }: Omit<Walk, "written">,
): boolean {
  const { type, parent } = node;
  if (node === root || /^[\w$]+$/u.test(type.getText(file)) || ts.isPropertySignature(parent)) return true;
  if (ts.isTupleTypeNode(parent)) return true;
  return ts.isUnionTypeNode(parent) && ts.isUnionTypeNode(type);
}

function applyEdits(text: string, edits: readonly Edit[], start: number, end: number): string {
  let result = "";
  let done = start;
  for (const edit of edits.toSorted((one, other) => one.at - other.at)) {
    result += text.slice(done, edit.at) + edit.insert;
    done = edit.at + edit.remove;
  }
  return result + text.slice(done, end);
}

/** Two spaces for each block that a line stands in. */
function layOut(text: string): string {
  let depth = 0;
  const lines = text.split("\n").map((line) => {
    const before = depth - (line.startsWith(closing) ? 1 : 0);
    for (const character of line) depth += character === opening ? 1 : character === closing ? -1 : 0;
    const bare = line.replaceAll(opening, "").replaceAll(closing, "").trimEnd();
    return bare === "" ? "" : "  ".repeat(before) + bare;
  });
  return lines.join("\n").replaceAll(/\n{3,}/gu, "\n\n");
}
