/** What a terminal would obey or reorder instead of showing: controls, and marks of writing direction. */
const unprintable = /[\p{Cc}\p{Bidi_Control}\u2028\u2029]/gu;

/** Text of the data made safe to show: each sign that a terminal would obey as its escape, one for one column each. */
export function printable(text: string): string {
  return text
    .toWellFormed()
    .replaceAll(unprintable, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
