import { formatPointer } from "./pointer.js";
import { type Span, scan } from "./scan.js";

/** Where a value stands in its text, and the name of the property that holds it, in UTF-16 units. */
export interface Position {
  readonly name?: Span;
  readonly value: Span;
}

/** Finds where pointers lead in a JSON text, in one pass; a pointer that leads nowhere is not in the result. */
export function findPositions(text: string, pointers: Iterable<string>): ReadonlyMap<string, Position> {
  const wanted = new Set(pointers);
  const names = new Map<string, Span>();
  const found = new Map<string, Position>();
  scan(text, {
    name(name, span, path) {
      const pointer = formatPointer([...path, name]);
      if (wanted.has(pointer)) names.set(pointer, span);
    },
    end(span, path) {
      const pointer = formatPointer(path);
      if (!wanted.has(pointer)) return;
      const name = names.get(pointer);
      found.set(pointer, name ? { name, value: span } : { value: span });
    },
  });
  return found;
}

/** Line and column of a place in a text. Both from 1; the column counts code points. */
export function lineAndColumn(text: string, at: number): { readonly line: number; readonly column: number } {
  const before = text.slice(0, at);
  const lineStart = before.lastIndexOf("\n") + 1;
  let line = 1;
  for (let end = before.indexOf("\n"); end !== -1; end = before.indexOf("\n", end + 1)) line += 1;
  return { line, column: [...before.slice(lineStart)].length + 1 };
}
