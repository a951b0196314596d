import { describe } from "vitest";
import { groupsAreNotTheirOwnMembers } from "../../src/integrity/rules/groups-are-not-their-own-members.js";
import { hierarchiesHaveNoCycles } from "../../src/integrity/rules/hierarchies-have-no-cycles.js";
import { actor, testCases } from "./cases.js";

function part(id: string, whole: string): object {
  return actor(id, { partOf: `actor:${whole}` });
}

function group(id: string, ...members: readonly string[]): object {
  return actor(id, { kind: "group", members: members.map((member) => `actor:${member}`) });
}

function postAt(id: string, ...organizations: readonly string[]): object {
  return actor(id, { affiliations: organizations.map((name) => ({ organization: `actor:${name}` })) });
}

function demand(id: string, ...supersedes: readonly string[]): object {
  return {
    type: "Demand",
    id: `demand:${id}`,
    ...(supersedes.length > 0 && { supersedes: supersedes.map((name) => `demand:${name}`) }),
  };
}

describe("hierarchies have no cycles", () => {
  testCases(hierarchiesHaveNoCycles, [
    ["a chain that ends is no cycle", [part("pier", "harbour"), part("harbour", "island"), actor("island")]],
    ["a chain that leads out of the dataset is no cycle", [part("pier", "harbour")]],
    [
      "two ways to one top are no cycle",
      [group("all", "north", "south"), group("north", "pier"), group("south", "pier"), actor("pier")],
    ],
    [
      "being part of oneself is a cycle of one",
      [part("pier", "pier")],
      ["actor:pier", "/partOf", { relation: "partOf", ids: ["actor:pier"] }],
    ],
    [
      "a cycle stands at its first record, and what only leads into it is not told of",
      [part("boat", "pier"), part("pier", "harbour"), part("harbour", "island"), part("island", "pier")],
      ["actor:pier", "/partOf", { ids: ["actor:pier", "actor:harbour", "actor:island"] }],
    ],
    [
      "two cycles are two findings, in the order of the records",
      [part("c", "d"), part("a", "b"), part("b", "a"), part("d", "c")],
      ["actor:c", "/partOf", { ids: ["actor:c", "actor:d"] }],
      ["actor:a", "/partOf", { ids: ["actor:a", "actor:b"] }],
    ],
    [
      "posts at each other are a cycle, found at the post that closes it",
      [postAt("pier", "union", "harbour"), postAt("harbour", "pier"), actor("union")],
      [
        "actor:pier",
        "/affiliations/1/organization",
        { relation: "affiliations", ids: ["actor:pier", "actor:harbour"] },
      ],
    ],
    [
      "groups in each other are a cycle",
      [group("north", "pier", "south"), group("south", "north"), actor("pier")],
      ["actor:north", "/members/1", { relation: "members", ids: ["actor:north", "actor:south"] }],
    ],
    ["a group that lists itself is left to the rule on groups", [group("north", "north")]],
    [
      "different relations make no cycle together: a committee of an office may have the office as a member",
      [actor("committee", { partOf: "actor:office", members: ["actor:office"] }), actor("office")],
    ],
    [
      "meetings within each other are a cycle",
      [
        { type: "Meeting", id: "meeting:round", partOf: "meeting:talks" },
        { type: "Meeting", id: "meeting:talks", partOf: "meeting:round" },
      ],
      ["meeting:round", "/partOf", { relation: "partOf", ids: ["meeting:round", "meeting:talks"] }],
    ],
    [
      "demands that supersede each other by a detour are a cycle, told by the shortest way round",
      [demand("a", "d", "b"), demand("b", "c", "a"), demand("c", "a"), demand("d")],
      ["demand:a", "/supersedes/1", { relation: "supersedes", ids: ["demand:a", "demand:b"] }],
    ],
    [
      "a record with the id of another does not close a cycle",
      [part("pier", "harbour"), actor("harbour"), part("harbour", "pier")],
    ],
  ]);
});

describe("groups are not their own members", () => {
  testCases(groupsAreNotTheirOwnMembers, [
    ["a group of others is fine", [group("islands", "north", "south")]],
    ["a group in a group is fine", [group("islands", "north"), group("north", "islands")]],
    [
      "a group that lists itself is found at that member",
      [group("islands", "north", "islands")],
      ["actor:islands", "/members/1", { member: "actor:islands" }],
    ],
  ]);
});
