// Generated from schemas/ by `npm run generate`. Do not edit.

/** For each record type and the manifest: where its objects stand, `*` for each item of an array → their keys. */
export const keyOrder: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  "Actor": {
    "": ["type", "id", "name", "kind", "identity", "describedAs", "withheldReason", "aliases", "partOf", "affiliations", "members", "membersComplete", "identifiers", "dateNotes", "evidence", "note", "extensions"],
    "/affiliations/*": ["organization", "role", "start", "end"],
    "/identifiers/*": ["scheme", "value"],
    "/dateNotes/*": ["pointer", "basis", "text"],
    "/evidence/*": ["source", "start", "end", "sha256", "exact", "words", "before", "supports"]
  },
  "Dataset": {
    "": ["title", "version", "schemaVersion", "description", "license", "created", "annotators", "files", "topics", "imports", "acknowledged", "limitations", "homepage", "contact", "keywords", "annotationProtocol"],
    "/annotators/*": ["name", "kind"],
    "/files/*": ["path", "recordType"],
    "/topics/*": ["id", "label", "proposition", "context"],
    "/imports/*": ["dataset", "version"],
    "/acknowledged/*": ["code", "id", "pointer", "reason"]
  },
  "Demand": {
    "": ["type", "id", "demandedBy", "demandedOf", "summary", "act", "strength", "topic", "instrument", "legallyBinding", "made", "supersedes", "consequence", "fate", "attribution", "dateNotes", "evidence", "note", "extensions"],
    "/attribution/*": ["actor", "as", "means", "meeting"],
    "/dateNotes/*": ["pointer", "basis", "text"],
    "/evidence/*": ["source", "start", "end", "sha256", "exact", "words", "before", "supports"]
  },
  "Meeting": {
    "": ["type", "id", "name", "form", "status", "participants", "organizer", "place", "country", "start", "end", "partOf", "dateNotes", "evidence", "note", "extensions"],
    "/participants/*": ["actor", "role", "onBehalfOf"],
    "/dateNotes/*": ["pointer", "basis", "text"],
    "/evidence/*": ["source", "start", "end", "sha256", "exact", "words", "before", "supports"]
  },
  "Position": {
    "": ["type", "id", "holder", "on", "stance", "basis", "conditions", "reasons", "asOf", "attribution", "dateNotes", "evidence", "note", "extensions"],
    "/conditions/*": ["text", "demand"],
    "/attribution/*": ["actor", "as", "means", "meeting"],
    "/dateNotes/*": ["pointer", "basis", "text"],
    "/evidence/*": ["source", "start", "end", "sha256", "exact", "words", "before", "supports"]
  },
  "Quote": {
    "": ["type", "id", "speaker", "speakerAs", "text", "form", "addressees", "medium", "said", "meeting", "about", "language", "attribution", "dateNotes", "evidence", "note", "extensions"],
    "/attribution/*": ["actor", "as", "means", "meeting"],
    "/dateNotes/*": ["pointer", "basis", "text"],
    "/evidence/*": ["source", "start", "end", "sha256", "exact", "words", "before", "supports"]
  },
  "Source": {
    "": ["type", "id", "kind", "published", "language", "text", "title", "publisher", "author", "url", "rights", "regions", "dateNotes", "evidence", "note", "extensions"],
    "/text": ["sha256", "bytes", "codePoints"],
    "/rights": ["statement", "maxVerbatimShare"],
    "/regions/*": ["start", "end", "kind"],
    "/dateNotes/*": ["pointer", "basis", "text"],
    "/evidence/*": ["source", "start", "end", "sha256", "exact", "words", "before", "supports"]
  }
};
