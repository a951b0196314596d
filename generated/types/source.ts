// Generated from schemas/ by `npm run generate`. Do not edit.

import type { DateNotes, EdtfDate, Extensions, LanguageTag, Offset, Sha256, SourceId, Text, Url } from "./terms.js";
import type { Evidence } from "./evidence.js";

/**
 * A document that is evidence. Its text stays with whoever holds it; the record says which text is meant, to the byte.
 */
export interface Source {
  /**
   * Says that the record is a Source.
   */
  readonly type: "Source";
  /**
   * The source's id.
   */
  readonly id: SourceId;
  /**
   * What sort of document it is.
   */
  readonly kind: "news-article" | "transcript" | "readout" | "press-release" | "statement" | "speech" | "interview" | "treaty-draft" | "treaty" | "letter" | "report" | "social-post";
  /**
   * When it was published. Nothing that it reports can have been said later.
   */
  readonly published: EdtfDate;
  /**
   * The language of its text.
   */
  readonly language: LanguageTag;
  /**
   * Which text is meant.
   */
  readonly text: TextIdentity;
  /**
   * Its title, if known.
   */
  readonly title?: Text;
  /**
   * Who published it, if known.
   */
  readonly publisher?: Text;
  /**
   * Who wrote it, if known.
   *
   * @minItems 1
   * @uniqueItems
   */
  readonly author?: readonly [Text, ...Text[]];
  /**
   * Where it can be read, if known.
   */
  readonly url?: Url;
  /**
   * What may be disclosed of its text.
   */
  readonly rights?: Rights;
  /**
   * Parts of the text that are not its running text.
   *
   * @minItems 1
   * @uniqueItems
   */
  readonly regions?: readonly [Region, ...Region[]];
  /**
   * How its date was come by.
   */
  readonly dateNotes?: DateNotes;
  /**
   * The anchors that the record rests on; may be empty, since a source is its own evidence.
   */
  readonly evidence: Evidence;
  /**
   * A remark of the annotators, in their own words.
   */
  readonly note?: Text;
  /**
   * Data of your own.
   */
  readonly extensions?: Extensions;
}

/**
 * The digest and the lengths of a text, exactly as stored: no line end, byte order mark or normal form is touched.
 */
export interface TextIdentity {
  /**
   * The digest of the text's bytes in UTF-8.
   */
  readonly sha256: Sha256;
  /**
   * Its length in bytes.
   */
  readonly bytes: Offset;
  /**
   * Its length in Unicode code points.
   */
  readonly codePoints: Offset;
}

/**
 * What whoever publishes the annotation allows itself to disclose of the text.
 */
export interface Rights {
  /**
   * Whose rights they are and on what ground words are quoted.
   */
  readonly statement: Text;
  /**
   * The largest share of the text's code points that the quotations of a dataset may disclose, 0 to 1.
   *
   * @minimum 0
   * @maximum 1
   */
  readonly maxVerbatimShare: number;
}

/**
 * A span of the text that is not its running text. Anchors avoid it; dates may rest on a dateline.
 */
export interface Region {
  /**
   * Where the region begins.
   */
  readonly start: Offset;
  /**
   * Where the region ends; the code point there is no longer part of it.
   */
  readonly end: Offset;
  /**
   * What stands there.
   */
  readonly kind: "dateline" | "related-headline" | "caption" | "boilerplate";
}
