import { describe, expect, test } from "vitest";
import type { Entry } from "../../src/finding.js";
import { arrangeRecords } from "../../src/integrity/records.js";
import { actorsDoNotDemandOfThemselves } from "../../src/integrity/rules/actors-do-not-demand-of-themselves.js";
import { attributionDoesNotCircle } from "../../src/integrity/rules/attribution-does-not-circle.js";
import { evidenceAvoidsRegions } from "../../src/integrity/rules/evidence-avoids-regions.js";
import { holdersDoNotOpposeTheirOwnDemands } from "../../src/integrity/rules/holders-do-not-oppose-their-own-demands.js";
import { recordsStandInTheirFile } from "../../src/integrity/rules/records-stand-in-their-file.js";
import { stancesDoNotConflict } from "../../src/integrity/rules/stances-do-not-conflict.js";
import { supportsPointsAtClaims } from "../../src/integrity/rules/supports-points-at-claims.js";
import { voicesBelongToHolders } from "../../src/integrity/rules/voices-belong-to-holders.js";
import { findIn } from "./arrange.js";
import { actor, anchor, gazette, testCases } from "./cases.js";

function position(id: string, given: object): object {
  return {
    type: "Position",
    id: `position:${id}`,
    holder: "actor:office",
    on: "topic:tolls",
    stance: "support",
    ...given,
  };
}

function link(id: string, as = "voice"): object {
  return { actor: `actor:${id}`, as };
}

describe("actors do not demand of themselves", () => {
  const demand = (demandedBy: readonly string[], demandedOf: readonly string[]): object => ({
    type: "Demand",
    id: "demand:ferry",
    demandedBy,
    demandedOf,
  });

  testCases(actorsDoNotDemandOfThemselves, [
    ["two sides are fine", [demand(["actor:a", "actor:b"], ["actor:c"])]],
    ["a demand of nobody is fine", [{ type: "Demand", id: "demand:ferry" }]],
    [
      "an actor on both sides is found where it is demanded of",
      [demand(["actor:a", "actor:b"], ["actor:c", "actor:b"])],
      ["demand:ferry", "/demandedOf/1", { actor: "actor:b", demandedBy: "/demandedBy/1" }],
    ],
  ]);
});

describe("holders do not oppose their own demands", () => {
  const demand = { type: "Demand", id: "demand:ferry", demandedBy: ["actor:council", "actor:office"] };
  const opposition = position("x", { on: "demand:ferry", stance: "oppose" });

  testCases(holdersDoNotOpposeTheirOwnDemands, [
    ["the opposition of another is fine", [{ ...demand, demandedBy: ["actor:council"] }, opposition]],
    ["one's own reserve is fine", [demand, position("x", { on: "demand:ferry", stance: "reserved" })]],
    ["whoever withdraws a demand may oppose it", [{ ...demand, fate: "withdrawn" }, opposition]],
    ["a demand that does not resolve is left to another rule", [opposition]],
    [
      "one's own opposition is found",
      [demand, opposition],
      ["position:x", "/stance", { holder: "actor:office", demand: "demand:ferry", demandPointer: "/demandedBy/1" }],
    ],
  ]);
});

describe("stances do not conflict", () => {
  const opposing = (id: string, given: object = {}): object => position(id, { stance: "oppose", ...given });

  testCases(stancesDoNotConflict, [
    ["the same stance twice is fine", [position("x", {}), position("y", {})]],
    ["stances of two holders are fine", [position("x", {}), opposing("y", { holder: "actor:council" })]],
    ["stances on two things are fine", [position("x", {}), opposing("y", { on: "topic:ferry" })]],
    ["an open stance contradicts nothing", [position("x", {}), position("y", { stance: "open" })]],
    ["stances at two times are fine", [position("x", { asOf: "2030" }), opposing("y", { asOf: "2031" })]],
    [
      "a stance without a date is held when its source is published",
      [gazette(), position("x", { asOf: "2030" }), opposing("y")],
    ],
    [
      "stances of one source are found at the second",
      [gazette(), position("x", {}), opposing("y")],
      [
        "position:y",
        "/stance",
        { holder: "actor:office", on: "topic:tolls", stance: "oppose", other: "position:x", otherStance: "support" },
      ],
    ],
    [
      "times that overlap are found, however far apart they begin",
      [position("x", { asOf: "2020/.." }), position("z", { asOf: "2021" }), opposing("y", { asOf: "2031-05" })],
      ["position:y", "/stance", { other: "position:x" }],
    ],
    [
      "one stray stance among many is one finding",
      [position("x", {}), position("z", {}), opposing("y"), position("w", {})],
      ["position:y", "/stance"],
    ],
    [
      "a stance whose date is in no calendar is left to another rule",
      [position("x", { asOf: "2031-02-30" }), opposing("y")],
    ],
    [
      "opposition to a demand of one's own is left to another rule",
      [
        { type: "Demand", id: "demand:ferry", demandedBy: ["actor:office"] },
        position("x", { on: "demand:ferry" }),
        opposing("y", { on: "demand:ferry" }),
      ],
    ],
  ]);
});

describe("attribution does not circle", () => {
  testCases(attributionDoesNotCircle, [
    ["one link is fine", [position("x", { attribution: [link("a")] })]],
    ["the holder's own voice is fine", [position("x", { attribution: [link("office"), link("a", "carrier")] })]],
    [
      "a repeated link in the middle is fine",
      [position("x", { attribution: [link("a"), link("b"), link("b", "carrier"), link("c", "carrier")] })],
    ],
    [
      "the same actor at both ends is found at the last",
      [position("x", { attribution: [link("a"), link("b", "carrier"), link("a", "carrier")] })],
      ["position:x", "/attribution/2/actor", { actor: "actor:a", first: "/attribution/0/actor" }],
    ],
  ]);
});

describe("voices belong to holders", () => {
  const spoken = position("x", { attribution: [link("voice")] });
  const voice = (given: object = {}): object => actor("voice", given);
  const postAt = (id: string): object => ({ affiliations: [{ organization: `actor:${id}` }] });

  testCases(voicesBelongToHolders, [
    ["the holder itself is fine", [position("x", { attribution: [link("office")] }), actor("office")]],
    [
      "a part is fine",
      [spoken, voice({ partOf: "actor:harbour" }), actor("harbour", { partOf: "actor:office" }), actor("office")],
    ],
    ["what the holder is part of is fine", [spoken, voice(), actor("office", { partOf: "actor:voice" })]],
    ["a member is fine", [spoken, voice(), actor("office", { kind: "group", members: ["actor:voice"] })]],
    ["an affiliate is fine", [spoken, voice(postAt("office")), actor("office")]],
    [
      "an affiliate of a part is fine",
      [spoken, voice(postAt("harbour")), actor("harbour", { partOf: "actor:office" }), actor("office")],
    ],
    ["the holder's own organization is fine", [spoken, voice(), actor("office", postAt("voice"))]],
    [
      "carriers and assessors may be anybody",
      [position("x", { attribution: [link("voice", "carrier"), link("voice", "assessor")] }), voice(), actor("office")],
    ],
    [
      "one of several demanders is enough",
      [
        { type: "Demand", id: "demand:x", demandedBy: ["actor:council", "actor:office"], attribution: [link("voice")] },
        actor("council"),
        actor("office"),
        voice(postAt("office")),
      ],
    ],
    [
      "a holder that demands of itself is left to the rule on those",
      [
        {
          type: "Demand",
          id: "demand:x",
          demandedBy: ["actor:office"],
          demandedOf: ["actor:office"],
          attribution: [link("voice")],
        },
        actor("office"),
        voice(),
      ],
    ],
    ["a voice that does not resolve is left to another rule", [spoken, actor("office")]],
    ["an organization that does not resolve might belong", [spoken, voice(postAt("harbor")), actor("office")]],
    [
      "a stranger is found",
      [spoken, voice(), actor("office")],
      ["position:x", "/attribution/0/actor", { voice: "actor:voice", holders: ["actor:office"] }],
    ],
    [
      "colleagues do not speak for each other",
      [spoken, voice(postAt("harbour")), actor("office", { partOf: "actor:harbour" }), actor("harbour")],
      ["position:x", "/attribution/0/actor"],
    ],
    [
      "a group does not speak for a member",
      [spoken, voice({ kind: "group", members: ["actor:office"] }), actor("office")],
      ["position:x", "/attribution/0/actor"],
    ],
    [
      "one affiliation that is missing is one finding, with all its places",
      [
        spoken,
        position("y", { on: "topic:ferry", attribution: [link("office"), link("voice")] }),
        voice(),
        actor("office"),
      ],
      [
        "position:x",
        "/attribution/0/actor",
        {
          places: [
            { id: "position:x", pointer: "/attribution/0/actor" },
            { id: "position:y", pointer: "/attribution/1/actor" },
          ],
        },
      ],
    ],
    [
      "a circle of parts is left to another rule, since it may have lost the way",
      [spoken, voice({ partOf: "actor:voice" }), actor("office")],
    ],
    [
      "a circle of posts comes to an end",
      [spoken, voice(postAt("voice")), actor("office")],
      ["position:x", "/attribution/0/actor"],
    ],
  ]);
});

describe("supports points at claims", () => {
  const voss = (...supports: readonly string[]): object =>
    actor("voss", { aliases: ["Mira"], evidence: [anchor({ supports })] });

  testCases(supportsPointsAtClaims, [
    ["fields, items and notes are fine", [voss("/name", "/aliases", "/aliases/0")]],
    ["an anchor of the whole record is fine", [actor("voss")]],
    [
      "a draft may say what it supports",
      [actor("voss", { evidence: [{ source: "source:x", words: "abc", supports: ["/name"] }] })],
    ],
    ...["/type", "/id", "/evidence", "/evidence/0/source"].map(
      (supports) =>
        [
          `${supports} is no claim`,
          [voss("/name", supports)],
          ["actor:voss", "/evidence/0/supports/1", { supports }],
        ] as const,
    ),
    ...["/aliases/1", "/aliases/-", "/aliases/00", "/partOf", "/Name", "/toString", "/name/0"].map(
      (supports) =>
        [
          `${supports} leads nowhere`,
          [voss(supports)],
          ["actor:voss", "/evidence/0/supports/0", { supports }],
        ] as const,
    ),
    [
      "one value that is gone is one finding, with all that supports it",
      [voss("/partOf", "/affiliations/0/role", "/affiliations/0/end")],
      ["actor:voss", "/evidence/0/supports/0", { supports: "/partOf", others: [] }],
      ["actor:voss", "/evidence/0/supports/1", { absent: "/affiliations", others: ["/evidence/0/supports/2"] }],
    ],
    [
      "a draft is asked too",
      [actor("voss", { evidence: [{ source: "source:x", words: "abc", supports: ["/id"] }] })],
      ["actor:voss", "/evidence/0/supports/0"],
    ],
  ]);
});

describe("evidence avoids regions", () => {
  const headline = { start: 20, end: 30, kind: "related-headline" };
  const dateline = { start: 0, end: 10, kind: "dateline" };
  const source = gazette({ regions: [dateline, headline, { start: 21, end: 22, kind: "caption" }] });
  const at = (start: number, end: number, ...supports: readonly string[]): object => ({
    type: "Quote",
    id: "quote:abc",
    said: "2031-05-04",
    evidence: [anchor({ start, end, ...(supports.length > 0 && { supports }) })],
  });
  const found = ["quote:abc", "/evidence/0", { source: "source:harbour-gazette-2031-05-04", ...headline }] as const;

  testCases(evidenceAvoidsRegions, [
    ["words beside a region are fine", [source, at(10, 20)]],
    ["words after a region are fine", [source, at(30, 40)]],
    ["the last of a region is found", [source, at(29, 40)], found],
    ["the first of a region is found", [source, at(10, 21)], found],
    ["words within a region are found", [source, at(24, 26)], found],
    ["words around a region are found", [source, at(10, 40)], found],
    ["a dateline bears out a date", [source, at(0, 10, "/said")]],
    [
      "a dateline does not bear out a speaker",
      [source, at(0, 10, "/said", "/speaker")],
      ["quote:abc", "/evidence/0", dateline],
    ],
    [
      "a dateline does not bear out a whole record",
      [source, at(0, 10)],
      ["quote:abc", "/evidence/0", { kind: "dateline" }],
    ],
    ["a headline does not bear out a date", [source, at(20, 30, "/said")], found],
    ["other sources have other regions", [gazette(), at(20, 30)]],
    ["an anchor that supports nothing is left to another rule", [source, at(0, 10, "/when")]],
    [
      "more than three anchors in one region are one finding, at the region",
      [source, ...[1, 2, 3, 4].map((number) => ({ ...at(20, 30), id: `quote:${number}` }))],
      ["source:harbour-gazette-2031-05-04", "/regions/1", { count: 4, ...headline }],
    ],
    ["an empty anchor touches nothing", [source, at(25, 25)]],
  ]);
});

describe("records stand in their file", () => {
  const entry = (type: string, file: string, expectedType?: string): Entry => ({
    value: { type, id: `${type.toLowerCase()}:x` },
    place: { file, line: 1, column: 1, offset: 0, length: 1 },
    ...(expectedType !== undefined && { expectedType }),
  });
  const find = (
    entries: readonly Entry[],
    faults: ReadonlyMap<Entry, readonly string[]> = new Map(),
  ): readonly unknown[] => findIn(recordsStandInTheirFile, arrangeRecords({ entries, faults, isIncomplete: false }));

  test("a record of its file's type is fine, and so is one in no file of a manifest", () => {
    expect(find([entry("Actor", "a.ndjson", "Actor"), entry("Quote", "b.ndjson")])).toEqual([]);
  });

  test("a record in the file of another type is found at its type", () => {
    const entries = [entry("Actor", "a.ndjson", "Actor"), entry("Quote", "a.ndjson", "Actor")];
    const data = { type: "Quote", expected: "Actor", count: 1 };
    expect(find(entries)).toEqual([{ id: "quote:x", pointer: "/type", data }]);
  });

  test("a file that is wholly of another type is one finding, since one line of the manifest is wrong", () => {
    const entries = [entry("Quote", "a.ndjson", "Actor"), entry("Quote", "a.ndjson", "Actor")];
    const data = { type: "Quote", expected: "Actor", count: 2 };
    expect(find(entries)).toEqual([{ id: "quote:x", pointer: "/type", data }]);
  });

  test("a type that is not known is left to the structure", () => {
    const unknown = entry("Qoute", "a.ndjson", "Quote");
    expect(find([unknown], new Map([[unknown, [""]]]))).toEqual([]);
  });
});
