/** In UTF-16 units. */
const longest = 2 ** 20;

/** Small texts joined to blocks of about a million signs: few writes, and no text longer than what a string can hold. */
export function* inBlocks(parts: Iterable<string>): Generator<string> {
  let block = "";
  for (const part of parts) {
    if (block !== "" && block.length + part.length > longest) {
      yield block;
      block = "";
    }
    block += part;
  }
  if (block !== "") yield block;
}
