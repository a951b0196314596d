import type { IntegrityRule } from "../rule.js";

export const genericActorsAreQuotedInPartOnly: IntegrityRule = {
  code: "integrity/generic-actors-are-quoted-in-part-only",
  severity: "warning",
  description: "Whole sentences are not put into the mouth of a kind of people.",
  why: "“Officials” do not speak in chorus; a whole sentence was said by one of them, or is the writer's.",
  fix: "Record the one person who said it, as an actor whose name is withheld, or mark the quote as partial.",
  messages: { chorus: '"{speaker}" is generic, but is quoted with whole sentences.' },
  example: {
    failing: [
      {
        type: "Actor",
        id: "actor:ferry-crews",
        kind: "group",
        identity: "generic",
        describedAs: "ferry crews",
      },
      { type: "Quote", id: "quote:crews-abc", speaker: "actor:ferry-crews", form: "direct" },
    ],
    mended: [
      {
        type: "Actor",
        id: "actor:ferry-crews",
        kind: "group",
        identity: "generic",
        describedAs: "ferry crews",
      },
      { type: "Quote", id: "quote:crews-abc", speaker: "actor:ferry-crews", form: "partial" },
    ],
  },
  *check(records) {
    for (const entry of records.of("Quote")) {
      const { speaker, form } = entry.value;
      if (form === "partial" || records.find("Actor", speaker)?.value.identity !== "generic") continue;
      yield { entry, pointer: "/form", data: { speaker, form } };
    }
  },
};
