// Generated from schemas/ by `npm run generate`. Do not edit.

import type { JsonPointer, Offset, Sha256, SourceId } from "./terms.js";

/**
 * The anchors that a record rests on. The order of a quote's text anchors is the order of its words.
 *
 * @uniqueItems
 */
export type Evidence = readonly (Anchor | DraftAnchor)[];

/**
 * A span of a source's text and the digest of its words. A closed anchor holds no words of the source; `exact` stands only on the text anchors of a Quote.
 */
export interface Anchor {
  /**
   * The source that the span lies in.
   */
  readonly source: SourceId;
  /**
   * Where the span begins.
   */
  readonly start: Offset;
  /**
   * Where the span ends; the code point there is no longer part of it.
   */
  readonly end: Offset;
  /**
   * The digest of the span's words in UTF-8.
   */
  readonly sha256: Sha256;
  /**
   * The span's words, exactly as the source has them; only on the text anchors of a Quote.
   *
   * @minLength 1
   */
  readonly exact?: string;
  /**
   * Which fields of the record the span supports; absent means the whole record.
   *
   * @minItems 1
   * @uniqueItems
   */
  readonly supports?: readonly [JsonPointer, ...JsonPointer[]];
}

/**
 * An anchor as people and models write it: the words, without offsets. `demarche anchor` turns it into a real one; until then the record is not supported. On a Quote, the drafts without `supports` are its text.
 */
export interface DraftAnchor {
  /**
   * The source that the words stand in.
   */
  readonly source: SourceId;
  /**
   * The words, exactly as the source has them.
   *
   * @minLength 1
   */
  readonly words: string;
  /**
   * The words just before them, where the words alone stand in more than one place.
   *
   * @minLength 1
   */
  readonly before?: string;
  /**
   * Which fields of the record the words support; absent means the whole record.
   *
   * @minItems 1
   * @uniqueItems
   */
  readonly supports?: readonly [JsonPointer, ...JsonPointer[]];
}
