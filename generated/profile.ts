// Generated from schemas/ by `npm run generate`. Do not edit.

/** One list of an answer: the records of one type. */
export interface ProfileList {
  readonly type: string;
  readonly fields: readonly ProfileField[];
}

/** A field of a record, or of an object in it; in an answer all of them are there. */
export interface ProfileField {
  readonly name: string;
  /**
   * How it is written that there is none: `never`, since there always is one; `text` as `""`; `list` as `[]`;
   * `choice` as `"unstated"`; `flag` as one of `"true"`, `"false"`, `"unstated"`; `maybe` as a list of none or one.
   */
  readonly absence: "never" | "text" | "list" | "choice" | "flag" | "maybe";
  /** The fields of the object that it is, or of the objects that it lists. */
  readonly fields?: readonly ProfileField[];
}

/** The lists of an answer, in order, each with the fields of its records. */
export const profileLists: Readonly<Record<string, ProfileList>> = {
  "actors": {
    "type": "Actor",
    "fields": [
      { "name": "type", "absence": "never" },
      { "name": "id", "absence": "never" },
      { "name": "name", "absence": "never" },
      { "name": "kind", "absence": "never" },
      { "name": "identity", "absence": "choice" },
      { "name": "describedAs", "absence": "text" },
      { "name": "withheldReason", "absence": "text" },
      { "name": "aliases", "absence": "list" },
      { "name": "partOf", "absence": "text" },
      {
        "name": "affiliations",
        "absence": "list",
        "fields": [
          { "name": "organization", "absence": "never" },
          { "name": "role", "absence": "text" },
          { "name": "start", "absence": "text" },
          { "name": "end", "absence": "text" }
        ]
      },
      { "name": "members", "absence": "list" },
      { "name": "membersComplete", "absence": "flag" },
      {
        "name": "identifiers",
        "absence": "list",
        "fields": [
          { "name": "scheme", "absence": "never" },
          { "name": "value", "absence": "never" }
        ]
      },
      {
        "name": "dateNotes",
        "absence": "list",
        "fields": [
          { "name": "pointer", "absence": "never" },
          { "name": "basis", "absence": "never" },
          { "name": "text", "absence": "never" }
        ]
      },
      {
        "name": "evidence",
        "absence": "never",
        "fields": [
          { "name": "source", "absence": "never" },
          { "name": "words", "absence": "never" },
          { "name": "before", "absence": "text" },
          { "name": "supports", "absence": "list" }
        ]
      },
      { "name": "note", "absence": "text" }
    ]
  },
  "meetings": {
    "type": "Meeting",
    "fields": [
      { "name": "type", "absence": "never" },
      { "name": "id", "absence": "never" },
      { "name": "name", "absence": "never" },
      { "name": "form", "absence": "never" },
      { "name": "status", "absence": "never" },
      {
        "name": "participants",
        "absence": "list",
        "fields": [
          { "name": "actor", "absence": "never" },
          { "name": "role", "absence": "never" },
          { "name": "onBehalfOf", "absence": "text" }
        ]
      },
      { "name": "organizer", "absence": "text" },
      { "name": "place", "absence": "text" },
      { "name": "country", "absence": "text" },
      { "name": "start", "absence": "text" },
      { "name": "end", "absence": "text" },
      { "name": "partOf", "absence": "text" },
      {
        "name": "dateNotes",
        "absence": "list",
        "fields": [
          { "name": "pointer", "absence": "never" },
          { "name": "basis", "absence": "never" },
          { "name": "text", "absence": "never" }
        ]
      },
      {
        "name": "evidence",
        "absence": "never",
        "fields": [
          { "name": "source", "absence": "never" },
          { "name": "words", "absence": "never" },
          { "name": "before", "absence": "text" },
          { "name": "supports", "absence": "list" }
        ]
      },
      { "name": "note", "absence": "text" }
    ]
  },
  "demands": {
    "type": "Demand",
    "fields": [
      { "name": "type", "absence": "never" },
      { "name": "id", "absence": "never" },
      { "name": "demandedBy", "absence": "never" },
      { "name": "demandedOf", "absence": "list" },
      { "name": "summary", "absence": "never" },
      { "name": "act", "absence": "never" },
      { "name": "strength", "absence": "never" },
      { "name": "topic", "absence": "text" },
      { "name": "instrument", "absence": "choice" },
      { "name": "legallyBinding", "absence": "flag" },
      { "name": "made", "absence": "text" },
      { "name": "supersedes", "absence": "list" },
      { "name": "consequence", "absence": "text" },
      { "name": "fate", "absence": "choice" },
      {
        "name": "attribution",
        "absence": "list",
        "fields": [
          { "name": "actor", "absence": "never" },
          { "name": "as", "absence": "never" },
          { "name": "means", "absence": "choice" },
          { "name": "meeting", "absence": "text" }
        ]
      },
      {
        "name": "dateNotes",
        "absence": "list",
        "fields": [
          { "name": "pointer", "absence": "never" },
          { "name": "basis", "absence": "never" },
          { "name": "text", "absence": "never" }
        ]
      },
      {
        "name": "evidence",
        "absence": "never",
        "fields": [
          { "name": "source", "absence": "never" },
          { "name": "words", "absence": "never" },
          { "name": "before", "absence": "text" },
          { "name": "supports", "absence": "list" }
        ]
      },
      { "name": "note", "absence": "text" }
    ]
  },
  "quotes": {
    "type": "Quote",
    "fields": [
      { "name": "type", "absence": "never" },
      { "name": "id", "absence": "never" },
      { "name": "speaker", "absence": "never" },
      { "name": "speakerAs", "absence": "text" },
      { "name": "text", "absence": "never" },
      { "name": "form", "absence": "never" },
      { "name": "addressees", "absence": "list" },
      { "name": "medium", "absence": "choice" },
      { "name": "said", "absence": "text" },
      { "name": "meeting", "absence": "text" },
      { "name": "about", "absence": "list" },
      { "name": "language", "absence": "text" },
      {
        "name": "attribution",
        "absence": "list",
        "fields": [
          { "name": "actor", "absence": "never" },
          { "name": "as", "absence": "never" },
          { "name": "means", "absence": "choice" },
          { "name": "meeting", "absence": "text" }
        ]
      },
      {
        "name": "dateNotes",
        "absence": "list",
        "fields": [
          { "name": "pointer", "absence": "never" },
          { "name": "basis", "absence": "never" },
          { "name": "text", "absence": "never" }
        ]
      },
      {
        "name": "evidence",
        "absence": "never",
        "fields": [
          { "name": "source", "absence": "never" },
          { "name": "words", "absence": "never" },
          { "name": "before", "absence": "text" },
          { "name": "supports", "absence": "list" }
        ]
      },
      { "name": "note", "absence": "text" }
    ]
  },
  "positions": {
    "type": "Position",
    "fields": [
      { "name": "type", "absence": "never" },
      { "name": "id", "absence": "never" },
      { "name": "holder", "absence": "never" },
      { "name": "on", "absence": "never" },
      { "name": "stance", "absence": "never" },
      { "name": "basis", "absence": "choice" },
      {
        "name": "conditions",
        "absence": "list",
        "fields": [
          { "name": "text", "absence": "never" },
          { "name": "demand", "absence": "text" }
        ]
      },
      { "name": "reasons", "absence": "list" },
      { "name": "asOf", "absence": "text" },
      {
        "name": "attribution",
        "absence": "list",
        "fields": [
          { "name": "actor", "absence": "never" },
          { "name": "as", "absence": "never" },
          { "name": "means", "absence": "choice" },
          { "name": "meeting", "absence": "text" }
        ]
      },
      {
        "name": "dateNotes",
        "absence": "list",
        "fields": [
          { "name": "pointer", "absence": "never" },
          { "name": "basis", "absence": "never" },
          { "name": "text", "absence": "never" }
        ]
      },
      {
        "name": "evidence",
        "absence": "never",
        "fields": [
          { "name": "source", "absence": "never" },
          { "name": "words", "absence": "never" },
          { "name": "before", "absence": "text" },
          { "name": "supports", "absence": "list" }
        ]
      },
      { "name": "note", "absence": "text" }
    ]
  }
};
