import type { IntegrityRule } from "../rule.js";

export const withheldActorsStayUnidentified: IntegrityRule = {
  code: "integrity/withheld-actors-stay-unidentified",
  severity: "error",
  description: "An actor whose name the source withholds has no outside identifier and no alias.",
  why: "The record would name somebody to whom anonymity was promised, or claim to know who it is.",
  fix: "Delete the identifiers and aliases; what the source calls the actor stands in `describedAs`.",
  messages: { identified: "The source withholds the actor's name, but the record has {properties}." },
  example: {
    failing: [
      {
        type: "Actor",
        id: "actor:official",
        identity: "withheld",
        describedAs: "a harbour official",
        aliases: ["Mira Voss"],
      },
    ],
    mended: [{ type: "Actor", id: "actor:official", identity: "withheld", describedAs: "a harbour official" }],
  },
  *check(records) {
    for (const entry of records.of("Actor")) {
      if (entry.value.identity !== "withheld") continue;
      const properties = (["identifiers", "aliases"] as const).filter((name) => entry.value[name] !== undefined);
      if (properties.length > 0) yield { entry, pointer: `/${properties[0]}`, data: { properties } };
    }
  },
};
