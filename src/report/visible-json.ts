/**
 * What `printable` escapes, and what begins an order to a CI service; but for `JSON.stringify`'s own line feeds, all of
 * that stands in strings only.
 */
const active = /[\p{Bidi_Control}\u007f-\u009f\u2028\u2029]|#(?=#\w*\[)/gu;

/** JSON of the same value whose strings hold nothing that a terminal would obey: JSON's own escapes stand for it. */
export function visibleJson(value: unknown, indent?: number): string {
  return JSON.stringify(value, null, indent).replaceAll(
    active,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

/** The same of a list, in parts, so that it can be of any length; `depth` is how deep it stands in its document. */
export function* visibleJsonList(items: Iterable<unknown>, depth: number): Generator<string> {
  const outer = `\n${"  ".repeat(depth)}`;
  const inner = `${outer}  `;
  let isEmpty = true;
  for (const item of items) {
    yield (isEmpty ? "[" : ",") + inner + visibleJson(item, 2).replaceAll("\n", inner);
    isEmpty = false;
  }
  yield isEmpty ? "[]" : `${outer}]`;
}
