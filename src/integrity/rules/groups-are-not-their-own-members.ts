import type { IntegrityRule } from "../rule.js";

export const groupsAreNotTheirOwnMembers: IntegrityRule = {
  code: "integrity/groups-are-not-their-own-members",
  severity: "error",
  description: "A group does not list itself among its members.",
  why: "Whoever counts the members would count the group among them.",
  fix: "Delete the member, or put the id there that was meant.",
  messages: { own: '"{member}" lists itself among its members.' },
  example: {
    failing: [{ type: "Actor", id: "actor:islands", kind: "group", members: ["actor:north-island", "actor:islands"] }],
    mended: [
      { type: "Actor", id: "actor:islands", kind: "group", members: ["actor:north-island", "actor:south-island"] },
    ],
  },
  *check(records) {
    for (const entry of records.of("Actor")) {
      const index = entry.value.members?.indexOf(entry.value.id) ?? -1;
      if (index !== -1) yield { entry, pointer: `/members/${index}`, data: { member: entry.value.id } };
    }
  },
};
