// Generated from schemas/ by `npm run generate`. Do not edit.
export type { Actor, Affiliation, CountryIdentifier, Identifier, RorIdentifier, WikidataIdentifier } from "./actor.js";
export type { Acknowledgement, Annotator, Dataset, DatasetImport, RecordFile, Topic } from "./dataset.js";
export type { Demand } from "./demand.js";
export type { Anchor, DraftAnchor, Evidence } from "./evidence.js";
export type { Meeting, Participant } from "./meeting.js";
export type { Condition, Position } from "./position.js";
export type { Quote } from "./quote.js";
export type { Region, Rights, Source, TextIdentity } from "./source.js";
export type { ActorId, Attribution, AttributionLink, CountryCode, DateNote, DateNotes, DemandId, EdtfDate, Extensions, JsonPointer, LanguageTag, Means, MeetingId, Offset, PositionId, ProposalId, QuoteId, RecordId, SemVer, Sha256, SourceId, Text, TopicId, Url } from "./terms.js";
