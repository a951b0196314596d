/** The beginning of a text, at most as many code points long, and a sign that more follows; quick on any length. */
export function shorten(text: string, most: number): string {
  if (text.length <= most) return text;
  const codePoints = [...text.slice(0, 2 * most)];
  return codePoints.length <= most && text.length <= 2 * most ? text : `${codePoints.slice(0, most).join("")}…`;
}
