// Generated from schemas/ by `npm run generate`. Do not edit.

import type { ActorId, CountryCode, DateNotes, EdtfDate, Extensions, MeetingId, Text } from "./terms.js";
import type { Evidence } from "./evidence.js";

/**
 * An occasion on which actors talk: a meeting, a call, a summit, or a process of many of them. What is said of it holds as of the source.
 */
export interface Meeting {
  /**
   * Says that the record is a Meeting.
   */
  readonly type: "Meeting";
  /**
   * The meeting's id.
   */
  readonly id: MeetingId;
  /**
   * What the meeting is called; a label of the annotators where it has no name.
   */
  readonly name: Text;
  /**
   * In what form the actors meet.
   */
  readonly form: "bilateral" | "multilateral" | "forum" | "summit" | "call" | "correspondence" | "process";
  /**
   * How far the meeting had come when the source was published.
   */
  readonly status: "proposed" | "planned" | "postponed" | "ongoing" | "held" | "cancelled";
  /**
   * Who takes part, each actor once.
   *
   * @minItems 1
   * @uniqueItems
   */
  readonly participants?: readonly [Participant, ...Participant[]];
  /**
   * Who convenes it.
   */
  readonly organizer?: ActorId;
  /**
   * Where it takes place.
   */
  readonly place?: Text;
  /**
   * In which country.
   */
  readonly country?: CountryCode;
  /**
   * When it begins.
   */
  readonly start?: EdtfDate;
  /**
   * When it ends.
   */
  readonly end?: EdtfDate;
  /**
   * The process or series that it belongs to.
   */
  readonly partOf?: MeetingId;
  /**
   * How the record's dates were come by.
   */
  readonly dateNotes?: DateNotes;
  /**
   * The anchors that the record rests on.
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

/**
 * An actor at a meeting.
 */
export interface Participant {
  /**
   * Who takes part.
   */
  readonly actor: ActorId;
  /**
   * In which role.
   */
  readonly role: "party" | "head-of-delegation" | "delegate" | "host" | "chair" | "mediator" | "observer";
  /**
   * For whom; that actor is a participant too.
   */
  readonly onBehalfOf?: ActorId;
}
