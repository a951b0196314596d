import { keyOrder } from "../../generated/key-order.js";
import type { Anchor, TextIdentity } from "../../generated/types/index.js";
import { findPositions } from "../read/locate.js";
import type { Span } from "../read/scan.js";
import type { Change } from "./change.js";

/** What stands instead of a stretch of a text, in UTF-16 units. */
export interface TextEdit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * Changes of a record → edits of its text. Nothing but the anchors that change is touched, and of these what stays keeps
 * its spelling; a draft's layout is that of the anchor that replaces it.
 */
export function editRecord(text: string, changes: readonly Omit<Change, "entry">[]): readonly TextEdit[] {
  const reader = new RecordReader(
    text,
    changes.map(({ pointer }) => pointer),
  );
  return changes.flatMap(({ pointer, value }) => {
    if (typeof value === "string") return [reader.replace(pointer, JSON.stringify(value))];
    if (!pointer.startsWith("/evidence/")) return reader.replaceMembers(pointer, value as TextIdentity);
    if (reader.has(`${pointer}/words`)) return [reader.replaceDraft(pointer, value as Anchor)];
    const { start, end } = value as Anchor;
    return reader.replaceMembers(pointer, { start, end });
  });
}

/** What an anchor or a draft may hold, in the order of the schema; any record has the same of them. */
const namesOfAnchor = keyOrder["Quote"]?.["/evidence/*"] ?? [];
const names = [...new Set([...namesOfAnchor, ...(keyOrder["Source"]?.["/text"] ?? [])])];

/** A record's text, with where the values stand that change. */
class RecordReader {
  readonly #text: string;
  readonly #positions: ReturnType<typeof findPositions>;

  constructor(text: string, pointers: readonly string[]) {
    this.#text = text;
    this.#positions = findPositions(
      text,
      pointers.flatMap((pointer) => [pointer, ...names.map((name) => `${pointer}/${name}`)]),
    );
  }

  has(pointer: string): boolean {
    return this.#positions.has(pointer);
  }

  replace(pointer: string, text: string): TextEdit {
    const [start, end] = this.#valueAt(pointer);
    return { start, end, text };
  }

  /** Replaces numbers and strings of an object that differ from what stands there. */
  replaceMembers(pointer: string, values: object): readonly TextEdit[] {
    return Object.entries(values)
      .map(([name, value]) => ({ at: `${pointer}/${name}`, value }))
      .filter(({ at, value }) => JSON.parse(this.#read(at)) !== value)
      .map(({ at, value }) => this.replace(at, JSON.stringify(value)));
  }

  replaceDraft(pointer: string, anchor: Anchor): TextEdit {
    const { open, colon, separator, close } = this.#layoutOf(pointer);
    const values: Readonly<Record<string, unknown>> = { ...anchor };
    const members = namesOfAnchor
      .filter((name) => values[name] !== undefined)
      .map((name) => `${JSON.stringify(name)}${colon}${this.#spell(pointer, name, values)}`);
    return this.replace(pointer, `{${open}${members.join(separator)}${close}}`);
  }

  /** A value as the draft spells it, where that is the same value. */
  #spell(pointer: string, name: string, anchor: Readonly<Record<string, unknown>>): string {
    const own = `${pointer}/${name === "exact" ? "words" : name}`;
    if (this.has(own) && (name !== "exact" || JSON.parse(this.#read(own)) === anchor["exact"])) return this.#read(own);
    return JSON.stringify(anchor[name]);
  }

  /** What stands around the names and values of an object. */
  #layoutOf(pointer: string): {
    readonly open: string;
    readonly colon: string;
    readonly separator: string;
    readonly close: string;
  } {
    const [start, end] = this.#valueAt(pointer);
    const members = names
      .flatMap((name) => this.#positions.get(`${pointer}/${name}`) ?? [])
      .sort((one, other) => one.value[0] - other.value[0]);
    const [first, second] = members;
    const last = members.at(-1);
    if (!first?.name || !second?.name || !last) throw new Error(`a draft at ${pointer} has less than two members`);
    return {
      open: this.#text.slice(start + 1, first.name[0]),
      colon: this.#text.slice(first.name[1], first.value[0]),
      separator: this.#text.slice(first.value[1], second.name[0]),
      close: this.#text.slice(last.value[1], end - 1),
    };
  }

  #read(pointer: string): string {
    return this.#text.slice(...this.#valueAt(pointer));
  }

  #valueAt(pointer: string): Span {
    const position = this.#positions.get(pointer);
    if (!position) throw new Error(`nothing stands at ${pointer} of a record that was read before`);
    return position.value;
  }
}
