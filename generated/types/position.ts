// Generated from schemas/ by `npm run generate`. Do not edit.

import type { ActorId, Attribution, DateNotes, DemandId, EdtfDate, Extensions, PositionId, ProposalId, Text } from "./terms.js";
import type { Evidence } from "./evidence.js";

/**
 * Where somebody stands, as the source words it: never a fact about a state, and never inferred from silence.
 *
 * @remarks More is demanded than the type says, by `if`.
 */
export interface Position {
  /**
   * Says that the record is a Position.
   */
  readonly type: "Position";
  /**
   * The position's id.
   */
  readonly id: PositionId;
  /**
   * Whose position it is.
   */
  readonly holder: ActorId;
  /**
   * What it is about: a Demand, or a topic's proposition.
   */
  readonly on: ProposalId;
  /**
   * Where the holder stands. `open` will discuss it, `reserved` withholds an answer, `conditional` depends on `conditions`.
   */
  readonly stance: "support" | "oppose" | "conditional" | "open" | "reserved" | "undecided";
  /**
   * Whether the holder states the stance, somebody assesses it, or the holder's acts enact it.
   *
   * @default stated
   */
  readonly basis?: "stated" | "assessed" | "enacted";
  /**
   * What a conditional stance depends on; there if and only if the stance is `conditional`.
   *
   * @minItems 1
   * @uniqueItems
   */
  readonly conditions?: readonly [Condition, ...Condition[]];
  /**
   * The reasons that the holder gives, in the annotators' words.
   *
   * @minItems 1
   * @uniqueItems
   */
  readonly reasons?: readonly [Text, ...Text[]];
  /**
   * When the holder stood there.
   */
  readonly asOf?: EdtfDate;
  /**
   * Through whom it reaches us.
   */
  readonly attribution?: Attribution;
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
 * Something that a conditional stance depends on.
 */
export interface Condition {
  /**
   * The condition, in the annotators' words.
   */
  readonly text: Text;
  /**
   * The demand that the condition amounts to, if it is recorded.
   */
  readonly demand?: DemandId;
}
