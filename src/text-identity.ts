import type { TextIdentity } from "../generated/types/index.js";
import { openSourceText } from "./evidence/source-text.js";

/**
 * What a Source's `text` says of its text: digest, bytes and code points, exactly as stored. A text that is no string of
 * Unicode characters throws a TypeError.
 */
export function textIdentityOf(text: string): TextIdentity {
  if (typeof text !== "string" || !text.isWellFormed()) {
    throw new TypeError("a source's text must be a string of Unicode characters");
  }
  const { sha256, bytes, codePoints } = openSourceText(text);
  return { sha256, bytes, codePoints };
}
