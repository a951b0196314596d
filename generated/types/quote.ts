// Generated from schemas/ by `npm run generate`. Do not edit.

import type { ActorId, Attribution, DateNotes, EdtfDate, Extensions, LanguageTag, Means, MeetingId, QuoteId, RecordId, Text } from "./terms.js";
import type { Evidence } from "./evidence.js";

/**
 * What somebody said, verbatim. Its text is the words of its text anchors (those with `exact`; of drafts, those without `supports`), in order, joined by one space; a quotation that the source interrupts has several of them.
 */
export interface Quote {
  /**
   * Says that the record is a Quote.
   */
  readonly type: "Quote";
  /**
   * The quote's id.
   */
  readonly id: QuoteId;
  /**
   * Who said it.
   */
  readonly speaker: ActorId;
  /**
   * In which role, where the source says it.
   */
  readonly speakerAs?: Text;
  /**
   * The words, exactly as the source has them.
   *
   * @minLength 1
   */
  readonly text: string;
  /**
   * `direct`: whole sentences; `partial`: words that the source fits into a sentence of its own.
   */
  readonly form: "direct" | "partial";
  /**
   * To whom it was said.
   *
   * @minItems 1
   * @uniqueItems
   */
  readonly addressees?: readonly [ActorId, ...ActorId[]];
  /**
   * By what means it was said.
   */
  readonly medium?: Means;
  /**
   * When it was said.
   */
  readonly said?: EdtfDate;
  /**
   * At which meeting it was said.
   */
  readonly meeting?: MeetingId;
  /**
   * What it is about: records of any type, or topics.
   *
   * @minItems 1
   * @uniqueItems
   */
  readonly about?: readonly [RecordId, ...RecordId[]];
  /**
   * The language of the words, if it is not the source's.
   */
  readonly language?: LanguageTag;
  /**
   * Through whom it reaches us.
   */
  readonly attribution?: Attribution;
  /**
   * How the record's dates were come by.
   */
  readonly dateNotes?: DateNotes;
  /**
   * The text anchors, and those that support other fields.
   *
   * @minItems 1
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
