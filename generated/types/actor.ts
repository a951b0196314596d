// Generated from schemas/ by `npm run generate`. Do not edit.

import type { ActorId, CountryCode, DateNotes, EdtfDate, Extensions, Text } from "./terms.js";
import type { Evidence } from "./evidence.js";

/**
 * Anyone who speaks, demands, meets or holds a position. A post is an affiliation in time, never a name.
 *
 * @remarks More is demanded than the type says, by `if`, `dependentSchemas`.
 */
export interface Actor {
  /**
   * Says that the record is an Actor.
   */
  readonly type: "Actor";
  /**
   * The actor's id.
   */
  readonly id: ActorId;
  /**
   * The actor's name; for an unnamed actor, a label of the annotators.
   */
  readonly name: Text;
  /**
   * What sort of actor it is. `territory` avoids ruling on statehood.
   */
  readonly kind: "person" | "state" | "territory" | "government-body" | "intergovernmental-organization" | "alliance" | "party" | "armed-group" | "company" | "civil-society" | "media" | "group";
  /**
   * Whether the source names the actor, withholds the name, or speaks of a kind of person ("officials").
   *
   * @default named
   */
  readonly identity?: "named" | "withheld" | "generic";
  /**
   * How the source describes an actor that it does not name, at most 13 of its words in a row.
   */
  readonly describedAs?: Text;
  /**
   * Why the name is withheld, if the source gives a reason.
   */
  readonly withheldReason?: Text;
  /**
   * Other names that the source uses for this actor. A role is an affiliation, never an alias.
   *
   * @minItems 1
   * @uniqueItems
   */
  readonly aliases?: readonly [Text, ...Text[]];
  /**
   * The actor that this one is an organ or a part of.
   */
  readonly partOf?: ActorId;
  /**
   * The posts that the actor holds or held.
   *
   * @minItems 1
   * @uniqueItems
   */
  readonly affiliations?: readonly [Affiliation, ...Affiliation[]];
  /**
   * The members of a group that the source names.
   *
   * @minItems 1
   * @uniqueItems
   */
  readonly members?: readonly [ActorId, ...ActorId[]];
  /**
   * Whether `members` are all there are.
   */
  readonly membersComplete?: boolean;
  /**
   * The actor's identifiers in outside registers. They come from there, not from the source.
   *
   * @minItems 1
   * @uniqueItems
   */
  readonly identifiers?: readonly [Identifier, ...Identifier[]];
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
 * A post at an organization, in time.
 */
export interface Affiliation {
  /**
   * Where the post is.
   */
  readonly organization: ActorId;
  /**
   * The post's title.
   */
  readonly role?: Text;
  /**
   * Since when the actor holds it.
   */
  readonly start?: EdtfDate;
  /**
   * Until when; ended at an unknown time is `../2015`.
   */
  readonly end?: EdtfDate;
}

/**
 * An actor's identifier in an outside register.
 */
export type Identifier = WikidataIdentifier | CountryIdentifier | RorIdentifier;

/**
 * An item of Wikidata.
 */
export interface WikidataIdentifier {
  /**
   * The register.
   */
  readonly scheme: "wikidata";
  /**
   * The item's number.
   *
   * @pattern ^Q[1-9][0-9]*$
   */
  readonly value: `Q${string}`;
}

/**
 * A country's code in ISO 3166-1.
 */
export interface CountryIdentifier {
  /**
   * The register.
   */
  readonly scheme: "iso3166-1";
  /**
   * The two-letter code.
   */
  readonly value: CountryCode;
}

/**
 * An organization in the Research Organization Registry.
 */
export interface RorIdentifier {
  /**
   * The register.
   */
  readonly scheme: "ror";
  /**
   * The identifier, without the address before it.
   *
   * @pattern ^0[a-hj-km-np-tv-z0-9]{6}[0-9]{2}$
   */
  readonly value: `0${string}`;
}
