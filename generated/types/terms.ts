// Generated from schemas/ by `npm run generate`. Do not edit.

/**
 * The id of an Actor: `actor:` and a name of your own in ASCII letters, digits, `.`, `_`, `~` and `-`.
 *
 * @pattern ^actor:[A-Za-z0-9][A-Za-z0-9._~-]*$
 * @maxLength 256
 */
export type ActorId = `actor:${string}`;

/**
 * The id of a Meeting: `meeting:` and a name of your own in ASCII letters, digits, `.`, `_`, `~` and `-`.
 *
 * @pattern ^meeting:[A-Za-z0-9][A-Za-z0-9._~-]*$
 * @maxLength 256
 */
export type MeetingId = `meeting:${string}`;

/**
 * The id of a Demand: `demand:` and a name of your own in ASCII letters, digits, `.`, `_`, `~` and `-`.
 *
 * @pattern ^demand:[A-Za-z0-9][A-Za-z0-9._~-]*$
 * @maxLength 256
 */
export type DemandId = `demand:${string}`;

/**
 * The id of a Quote: `quote:` and a name of your own in ASCII letters, digits, `.`, `_`, `~` and `-`.
 *
 * @pattern ^quote:[A-Za-z0-9][A-Za-z0-9._~-]*$
 * @maxLength 256
 */
export type QuoteId = `quote:${string}`;

/**
 * The id of a Position: `position:` and a name of your own in ASCII letters, digits, `.`, `_`, `~` and `-`.
 *
 * @pattern ^position:[A-Za-z0-9][A-Za-z0-9._~-]*$
 * @maxLength 256
 */
export type PositionId = `position:${string}`;

/**
 * The id of a Source: `source:` and a name of your own in ASCII letters, digits, `.`, `_`, `~` and `-`.
 *
 * @pattern ^source:[A-Za-z0-9][A-Za-z0-9._~-]*$
 * @maxLength 256
 */
export type SourceId = `source:${string}`;

/**
 * The id of a topic that the dataset's manifest defines: `topic:` and a name of your own in ASCII letters, digits, `.`, `_`, `~` and `-`.
 *
 * @pattern ^topic:[A-Za-z0-9][A-Za-z0-9._~-]*$
 * @maxLength 256
 */
export type TopicId = `topic:${string}`;

/**
 * The id of any record, or of a topic.
 *
 * @pattern ^(?:actor|meeting|demand|quote|position|source|topic):[A-Za-z0-9][A-Za-z0-9._~-]*$
 * @maxLength 256
 */
export type RecordId = `actor:${string}` | `meeting:${string}` | `demand:${string}` | `quote:${string}` | `position:${string}` | `source:${string}` | `topic:${string}`;

/**
 * What a stance can be about: a Demand, or a topic of the manifest.
 *
 * @pattern ^(?:demand|topic):[A-Za-z0-9][A-Za-z0-9._~-]*$
 * @maxLength 256
 */
export type ProposalId = `demand:${string}` | `topic:${string}`;

/**
 * Words for people: at least one character that is not white space.
 *
 * @pattern \S
 * @minLength 1
 */
export type Text = string;

/**
 * A date in a part of EDTF (ISO 8601-2): `2022`, `2022-01`, `2022-01-10`, each with `?` (uncertain), `~` (approximate) or `%` (both) at its end; an interval of these, one end of which may be `..` (open); or one date-time with seconds and offset. Where a moment is meant, an interval says: some time within.
 *
 * @pattern ^(?:[0-9]{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]))?)?[?~%]?(?:/(?:[0-9]{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]))?)?[?~%]?|\.\.))?|\.\./[0-9]{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]))?)?[?~%]?|[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:Z|[+-](?:[01][0-9]|2[0-3]):[0-5][0-9]))$
 */
export type EdtfDate = string;

/**
 * A SHA-256 digest as 64 lower-case hexadecimal digits.
 *
 * @pattern ^[0-9a-f]{64}$
 */
export type Sha256 = string;

/**
 * A JSON Pointer (RFC 6901) to a place within the record, never the whole of it.
 *
 * @pattern ^(?:/(?:[^~/]|~[01])*)+$
 */
export type JsonPointer = string;

/**
 * A language tag (BCP 47).
 *
 * @pattern ^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$
 */
export type LanguageTag = string;

/**
 * A country's two-letter code (ISO 3166-1 alpha-2).
 *
 * @pattern ^[A-Z]{2}$
 */
export type CountryCode = string;

/**
 * An absolute web address.
 *
 * @pattern ^https?://[!-~]+$
 */
export type Url = `http${string}://${string}`;

/**
 * A version number (Semantic Versioning).
 *
 * @pattern ^(?:0|[1-9][0-9]*)\.(?:0|[1-9][0-9]*)\.(?:0|[1-9][0-9]*)(?:-[0-9A-Za-z.-]+)?$
 */
export type SemVer = `${string}.${string}.${string}`;

/**
 * A place in a source's text, counted in Unicode code points from its beginning, in the text exactly as stored.
 *
 * @minimum 0
 * @maximum 9007199254740991
 */
export type Offset = number;

/**
 * By what means words or a demand were conveyed.
 */
export type Means = "interview" | "speech" | "press-conference" | "statement" | "briefing" | "call" | "readout" | "document" | "draft-treaty" | "post" | "testimony";

/**
 * One step on the way from the holder of a claim to the source that reports it.
 */
export interface AttributionLink {
  /**
   * Who speaks at this step.
   */
  readonly actor: ActorId;
  /**
   * `voice` speaks for the holder, `carrier` passes on what was said, `assessor` judges without claiming to be told.
   */
  readonly as: "voice" | "carrier" | "assessor";
  /**
   * By what means, where the source says it.
   */
  readonly means?: Means;
  /**
   * At which meeting or in which call.
   */
  readonly meeting?: MeetingId;
}

/**
 * The chain of those through whom a claim reaches us, nearest the holder first; the source's publisher is left out.
 *
 * @minItems 1
 * @uniqueItems
 */
export type Attribution = readonly [AttributionLink, ...AttributionLink[]];

/**
 * How a date of the record was come by.
 */
export interface DateNote {
  /**
   * Which date of the record this note is about.
   */
  readonly pointer: JsonPointer;
  /**
   * `stated`: the source gives the date; `inferred`: it follows from the source's words and its day of publication.
   */
  readonly basis: "stated" | "inferred";
  /**
   * The source's words that the date rests on, at most 13 in a row.
   */
  readonly text: Text;
}

/**
 * Notes on how the record's dates were come by, at most one for each date.
 *
 * @minItems 1
 * @uniqueItems
 */
export type DateNotes = readonly [DateNote, ...DateNote[]];

/**
 * Data of your own, under keys with a namespace that you control: `"org.example/score"`.
 */
export type Extensions = { readonly [key: `${string}/${string}`]: unknown; };
