// Generated from schemas/ by `npm run generate`. Do not edit.

import type { ActorId, Attribution, DateNotes, DemandId, EdtfDate, Extensions, Means, Text, TopicId } from "./terms.js";
import type { Evidence } from "./evidence.js";

/**
 * What somebody asks of somebody. Its words are the annotators' own. That the demander supports it goes without saying.
 */
export interface Demand {
  /**
   * Says that the record is a Demand.
   */
  readonly type: "Demand";
  /**
   * The demand's id.
   */
  readonly id: DemandId;
  /**
   * Who demands.
   *
   * @minItems 1
   * @uniqueItems
   */
  readonly demandedBy: readonly [ActorId, ...ActorId[]];
  /**
   * Of whom, if the source says it.
   *
   * @minItems 1
   * @uniqueItems
   */
  readonly demandedOf?: readonly [ActorId, ...ActorId[]];
  /**
   * What is demanded, in the annotators' words.
   */
  readonly summary: Text;
  /**
   * What sort of act is asked for.
   */
  readonly act: "refrain" | "cease" | "withdraw" | "release" | "limit" | "guarantee" | "recognise" | "accede" | "change" | "provide" | "negotiate" | "other";
  /**
   * How firmly it is asked for.
   */
  readonly strength: "ultimatum" | "demand" | "request" | "proposal";
  /**
   * The topic that it belongs to.
   */
  readonly topic?: TopicId;
  /**
   * By what means it was put forward.
   */
  readonly instrument?: Means;
  /**
   * Whether a legally binding undertaking is asked for.
   */
  readonly legallyBinding?: boolean;
  /**
   * When it was made.
   */
  readonly made?: EdtfDate;
  /**
   * The earlier demands that it takes the place of.
   *
   * @minItems 1
   * @uniqueItems
   */
  readonly supersedes?: readonly [DemandId, ...DemandId[]];
  /**
   * What the demander says will follow if it is refused, in the annotators' words.
   */
  readonly consequence?: Text;
  /**
   * What had become of it when the source was published.
   */
  readonly fate?: "open" | "accepted" | "partly-accepted" | "rejected" | "withdrawn" | "lapsed";
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
