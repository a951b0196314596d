import type { ByteEdit, EditedFile } from "../../node.js";

/** Lines of agreement around each change. */
const context = 3;
const lineFeed = 0x0a;

/**
 * The edits of a file as a patch that `git apply` and `patch -p1` take. Bytes stay as they are: a patch of a file that is
 * not UTF-8 throughout fits it all the same.
 */
export function* unifiedPatch({ before, edits }: EditedFile, name: string): Generator<Uint8Array, void> {
  if (edits.length === 0) return;
  yield Buffer.from(`--- ${quotePath(`a/${name}`)}\n+++ ${quotePath(`b/${name}`)}\n`);
  const starts = lineStarts(before);
  const blocks = changedBlocks({ before, edits, starts });
  let shift = 0;
  for (const hunk of joinNear(blocks)) {
    const first = Math.max(0, (hunk[0] as Block).first - context);
    const last = Math.min(starts.length, (hunk.at(-1) as Block).last + context);
    const body: Uint8Array[] = [];
    let at = first;
    let written = 0;
    for (const block of hunk) {
      body.push(...linesOf(before, starts, { first: at, last: block.first }).map((line) => marked(" ", line)));
      body.push(...linesOf(before, starts, block).map((line) => marked("-", line)));
      body.push(...block.lines.map((line) => marked("+", line)));
      written += block.first - at + block.lines.length;
      at = block.last;
    }
    body.push(...linesOf(before, starts, { first: at, last }).map((line) => marked(" ", line)));
    written += last - at;
    yield Buffer.from(`@@ -${range(first, last - first)} +${range(first + shift, written)} @@\n`);
    yield* body;
    shift += written - (last - first);
  }
}

function range(first: number, count: number): string {
  return `${count === 0 ? first : first + 1},${count}`;
}

/** Lines that change, from 0 and end exclusive, and what stands there instead. */
interface Block {
  readonly first: number;
  readonly last: number;
  readonly lines: readonly Uint8Array[];
}

interface Lines {
  readonly before: Uint8Array;
  readonly edits: readonly ByteEdit[];
  readonly starts: readonly number[];
}

function lineStarts(bytes: Uint8Array): readonly number[] {
  const starts: number[] = [];
  for (let at = 0; at < bytes.length; ) {
    starts.push(at);
    const end = bytes.indexOf(lineFeed, at);
    at = end === -1 ? bytes.length : end + 1;
  }
  return starts;
}

/** The edits, those on one line together. */
function changedBlocks({ before, edits, starts }: Lines): readonly Block[] {
  const groups: { first: number; last: number; edits: ByteEdit[] }[] = [];
  let line = 0;
  for (const edit of edits) {
    while ((starts[line + 1] ?? Number.POSITIVE_INFINITY) <= edit.start) line += 1;
    let last = line + 1;
    while ((starts[last] ?? Number.POSITIVE_INFINITY) < edit.end) last += 1;
    const group = groups.at(-1);
    if (group && line < group.last) {
      group.last = Math.max(group.last, last);
      group.edits.push(edit);
    } else groups.push({ first: line, last, edits: [edit] });
  }
  return groups.map((group) => ({ ...group, lines: newLines(group, before, starts) }));
}

function newLines(
  { first, last, edits }: { readonly first: number; readonly last: number; readonly edits: readonly ByteEdit[] },
  before: Uint8Array,
  starts: readonly number[],
): readonly Uint8Array[] {
  const parts: Uint8Array[] = [];
  let at = starts[first] as number;
  for (const { start, end, bytes } of edits) {
    parts.push(before.subarray(at, start), bytes);
    at = end;
  }
  parts.push(before.subarray(at, starts[last] ?? before.length));
  const whole = Buffer.concat(parts);
  return linesOf(whole, lineStarts(whole), { first: 0, last: Number.POSITIVE_INFINITY });
}

function linesOf(
  bytes: Uint8Array,
  starts: readonly number[],
  { first, last }: { readonly first: number; readonly last: number },
): readonly Uint8Array[] {
  return starts
    .slice(first, last)
    .map((start, index) => bytes.subarray(start, starts[first + index + 1] ?? bytes.length));
}

/** Changes that are near enough to share their context. */
function joinNear(blocks: readonly Block[]): readonly (readonly Block[])[] {
  const hunks: Block[][] = [];
  for (const block of blocks) {
    const hunk = hunks.at(-1);
    if (hunk && block.first - (hunk.at(-1) as Block).last <= 2 * context) hunk.push(block);
    else hunks.push([block]);
  }
  return hunks;
}

function marked(mark: string, line: Uint8Array): Uint8Array {
  const isWhole = line.at(-1) === lineFeed;
  return Buffer.concat([Buffer.from(mark), line, Buffer.from(isWhole ? "" : "\n\\ No newline at end of file\n")]);
}

/** As git quotes names that hold more than plain signs; a tab tells `patch` where one with a space ends. */
function quotePath(path: string): string {
  if (!/[\p{Cc}"\\]/u.test(path)) return path.includes(" ") ? `${path}\t` : path;
  const escaped = path.replaceAll(/["\\]/gu, "\\$&").replaceAll(/\p{Cc}/gu, (sign) => {
    const bytes = [...Buffer.from(sign)];
    return bytes.map((byte) => `\\${byte.toString(8).padStart(3, "0")}`).join("");
  });
  return `"${escaped}"`;
}
