import { describe } from "vitest";
import { actorsAreReferredTo } from "../../src/integrity/rules/actors-are-referred-to.js";
import { delegatesRepresentAParty } from "../../src/integrity/rules/delegates-represent-a-party.js";
import { genericActorsAreQuotedInPartOnly } from "../../src/integrity/rules/generic-actors-are-quoted-in-part-only.js";
import { identifiersAreNotShared } from "../../src/integrity/rules/identifiers-are-not-shared.js";
import { namesAreUnambiguous } from "../../src/integrity/rules/names-are-unambiguous.js";
import { participantsAreListedOnce } from "../../src/integrity/rules/participants-are-listed-once.js";
import { sourcesAreReferredTo } from "../../src/integrity/rules/sources-are-referred-to.js";
import { topicsAreReferredTo } from "../../src/integrity/rules/topics-are-referred-to.js";
import { withheldActorsStayInOneSource } from "../../src/integrity/rules/withheld-actors-stay-in-one-source.js";
import { withheldActorsStayUnidentified } from "../../src/integrity/rules/withheld-actors-stay-unidentified.js";
import { actor, anchor, gazette, testCases } from "./cases.js";

const withheld = { identity: "withheld", describedAs: "an official" };
const wikidata = (value: string): object => ({ scheme: "wikidata", value });
const post = gazette({ id: "source:post" });

function quote(speaker: string, given: object = {}): object {
  return { type: "Quote", id: `quote:${speaker}`, speaker: `actor:${speaker}`, ...given };
}

function meeting(...participants: readonly object[]): object {
  return { type: "Meeting", id: "meeting:talks", participants };
}

function participant(id: string, onBehalfOf?: string): object {
  return { actor: `actor:${id}`, role: "delegate", ...(onBehalfOf && { onBehalfOf: `actor:${onBehalfOf}` }) };
}

describe("withheld actors stay unidentified", () => {
  testCases(withheldActorsStayUnidentified, [
    ["a description is fine", [actor("official", withheld)]],
    [
      "a generic actor may have an alias",
      [actor("crews", { ...withheld, identity: "generic", aliases: ["the crews"] })],
    ],
    [
      "an alias is found",
      [actor("official", { ...withheld, aliases: ["Mira"] })],
      ["actor:official", "/aliases", { properties: ["aliases"] }],
    ],
    [
      "an identifier and an alias are one finding",
      [actor("official", { ...withheld, aliases: ["Mira"], identifiers: [wikidata("Q900000001")] })],
      ["actor:official", "/identifiers", { properties: ["identifiers", "aliases"] }],
    ],
  ]);
});

describe("withheld actors stay in one source", () => {
  const elsewhere = { evidence: [anchor({ source: "source:post", exact: "abc" })] };

  testCases(withheldActorsStayInOneSource, [
    ["one source is fine", [gazette(), post, actor("official", withheld), quote("official")]],
    ["a named actor may stand in many", [gazette(), post, actor("voss"), quote("voss", elsewhere)]],
    [
      "a reference from another source is found, once for all of them",
      [
        gazette(),
        post,
        actor("official", withheld),
        quote("official", elsewhere),
        { type: "Position", id: "position:x", holder: "actor:official", stance: "open", ...elsewhere },
      ],
      [
        "quote:official",
        "/speaker",
        {
          actor: "actor:official",
          source: "source:harbour-gazette-2031-05-04",
          others: ["source:post"],
          places: [
            { id: "quote:official", pointer: "/speaker" },
            { id: "position:x", pointer: "/holder" },
          ],
        },
      ],
    ],
    [
      "an own anchor in another source is found",
      [gazette(), post, actor("official", { ...withheld, evidence: [anchor(), anchor({ source: "source:post" })] })],
      ["actor:official", "/evidence/1/source", { others: ["source:post"] }],
    ],
    [
      "another source of other fields of the record is fine",
      [
        gazette(),
        post,
        actor("official", withheld),
        quote("official", {
          evidence: [anchor({ exact: "abc" }), anchor({ source: "source:post", supports: ["/said"] })],
        }),
      ],
    ],
    [
      "a source that does not resolve is left to another rule",
      [gazette(), actor("official", withheld), quote("official", elsewhere)],
    ],
  ]);
});

describe("generic actors are quoted in part only", () => {
  const crews = actor("crews", { kind: "group", identity: "generic", describedAs: "ferry crews" });

  testCases(genericActorsAreQuotedInPartOnly, [
    ["a part is fine", [crews, quote("crews", { form: "partial" })]],
    ["a withheld actor may be quoted in whole sentences", [actor("official", withheld), quote("official")]],
    ["a named actor may", [actor("voss"), quote("voss")]],
    [
      "whole sentences are found",
      [crews, quote("crews", { form: "direct" })],
      ["quote:crews", "/form", { speaker: "actor:crews" }],
    ],
    ["a speaker that does not resolve is left to another rule", [quote("crews", { form: "direct" })]],
  ]);
});

describe("names are unambiguous", () => {
  const named = (id: string, name: string, ...aliases: readonly string[]): object =>
    actor(id, { name, ...(aliases.length > 0 && { aliases }) });

  testCases(namesAreUnambiguous, [
    ["different names are fine", [named("a", "Mira Voss"), named("b", "Jon Voss")]],
    ["an alias like the own name is fine", [named("a", "Voss", "VOSS")]],
    [
      "an alias like the name of another is found at the second",
      [named("a", "Mira Voss", "voss"), named("b", "Voss")],
      ["actor:b", "/name", { name: "Voss", count: 2, ids: ["actor:a", "actor:b"] }],
    ],
    [
      "capitals and composition do not tell names apart",
      [named("a", "CAF\u00c9"), named("b", "x", "Cafe\u0301")],
      ["actor:b", "/aliases/0", { ids: ["actor:a", "actor:b"] }],
    ],
    [
      "several names that the same two share are one finding",
      [named("a", "Mira Voss", "Voss"), named("b", "Mira Voss", "Voss")],
      ["actor:b", "/name", { name: "Mira Voss" }],
    ],
    [
      "a name that three share is one finding",
      [named("a", "Voss"), named("b", "Voss"), named("c", "Voss")],
      ["actor:b", "/name", { count: 3 }],
    ],
    ["one record twice is left to the rule on ids", [named("a", "Voss"), named("a", "Voss")]],
    [
      "actors that share an identifier too are left to the rule on those",
      [
        actor("a", { name: "Voss", identifiers: [wikidata("Q900000001")] }),
        actor("b", { name: "Voss", identifiers: [wikidata("Q900000001")] }),
      ],
    ],
    [
      "the alias of a withheld actor is left to the rule on those",
      [named("a", "Voss"), actor("b", { ...withheld, name: "x", aliases: ["Voss"] })],
    ],
  ]);
});

describe("identifiers are not shared", () => {
  const identified = (id: string, ...identifiers: readonly object[]): object => actor(id, { identifiers });

  testCases(identifiersAreNotShared, [
    [
      "different identifiers are fine",
      [identified("a", wikidata("Q900000001")), identified("b", wikidata("Q900000002"))],
    ],
    [
      "a shared one is found at the second",
      [
        identified("a", wikidata("Q900000001")),
        identified("b", { scheme: "iso3166-1", value: "XX" }, wikidata("Q900000001")),
      ],
      ["actor:b", "/identifiers/1/value", { scheme: "wikidata", value: "Q900000001", ids: ["actor:a", "actor:b"] }],
    ],
    [
      "that of a withheld actor is left to the rule on those",
      [identified("a", wikidata("Q900000001")), actor("b", { ...withheld, identifiers: [wikidata("Q900000001")] })],
    ],
  ]);
});

describe("participants are listed once", () => {
  testCases(participantsAreListedOnce, [
    ["different participants are fine", [meeting(participant("a"), participant("b", "a"))]],
    [
      "an actor in two roles is found at the second",
      [meeting(participant("a"), participant("b"), { actor: "actor:a", role: "chair" })],
      ["meeting:talks", "/participants/2/actor", { actor: "actor:a", first: "/participants/0/actor" }],
    ],
  ]);
});

describe("delegates represent a party", () => {
  const actors = [actor("a"), actor("b"), actor("office")];

  testCases(delegatesRepresentAParty, [
    ["a listed party is fine", [...actors, meeting(participant("a", "office"), participant("office"))]],
    [
      "a party that is not listed is found",
      [...actors, meeting(participant("a", "office"), participant("b"))],
      ["meeting:talks", "/participants/0/onBehalfOf", { actor: "actor:a", onBehalfOf: "actor:office" }],
    ],
    [
      "nobody is a delegate of their own",
      [...actors, meeting(participant("a", "a"))],
      ["meeting:talks", "/participants/0/onBehalfOf", { onBehalfOf: "actor:a" }],
    ],
    [
      "a party that does not resolve is left to another rule",
      [...actors, meeting(participant("a", "ofice"), participant("office"))],
    ],
    [
      "a participant that does not resolve may be the party",
      [...actors, meeting(participant("a", "office"), participant("ofice"))],
    ],
    [
      "a participant that stands twice may be the party",
      [...actors, meeting(participant("a", "office"), participant("b"), { actor: "actor:b", role: "party" })],
    ],
  ]);
});

describe("what others refer to", () => {
  const topics = [
    { id: "topic:ferry", label: "Ferry", proposition: "A ferry runs." },
    { id: "topic:tolls", label: "Tolls", proposition: "Tolls are taken." },
  ];
  const manifest = { files: [], topics };
  const position = { type: "Position", id: "position:x", holder: "actor:voss", on: "topic:ferry", stance: "open" };
  const whole = [manifest, gazette(), actor("voss"), position, quote("voss", { about: ["topic:tolls"] })];

  testCases(actorsAreReferredTo, [
    ["an actor that a record refers to is fine", whole],
    [
      "an actor that nothing refers to is found",
      [...whole, actor("idle")],
      ["actor:idle", "/id", { id: "actor:idle" }],
    ],
    [
      "a reference to oneself does not count",
      [...whole, actor("idle", { partOf: "actor:idle" })],
      ["actor:idle", "/id"],
    ],
    [
      "a member is referred to by its group",
      [...whole, actor("idle"), actor("group", { members: ["actor:idle"] }), quote("group")],
    ],
    ["where a reference leads nowhere, nothing is said of absence", [...whole, actor("idle"), quote("idel")]],
    [
      "where a record lacks what its anchors support, nothing is said of absence",
      [
        ...whole,
        actor("idle"),
        quote("voss", { id: "quote:y", evidence: [anchor({ exact: "abc" }), anchor({ supports: ["/addressees"] })] }),
      ],
    ],
  ]);

  testCases(sourcesAreReferredTo, [
    ["a source that evidence refers to is fine", whole],
    [
      "a source that only it itself refers to is found",
      [...whole, { ...post, evidence: [anchor({ source: "source:post" })] }],
      ["source:post", "/id"],
    ],
    [
      "a source that a quote is about is referred to",
      [...whole, post, quote("voss", { id: "quote:y", about: ["source:post"] })],
    ],
  ]);

  testCases(topicsAreReferredTo, [
    ["a topic that a record is about is fine", whole],
    [
      "a topic that nothing refers to is found at the manifest",
      whole.slice(0, 4),
      [null, "/topics/1/id", { id: "topic:tolls" }],
    ],
    ["without a manifest there is nothing to ask", whole.slice(1)],
  ]);
});
