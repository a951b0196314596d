import { describe, expect, test } from "vitest";
import { checkIntegrity } from "../../src/integrity/check-integrity.js";
import { idOf } from "../../src/integrity/records.js";
import { arrange } from "./arrange.js";
import { actor, anchor, gazette } from "./cases.js";

/** Records that fit together; a slip replaces some of the fields of one. */
const world: Readonly<Record<string, object>> = {
  manifest: {
    files: [],
    created: "2031-05-05",
    topics: [{ id: "topic:tolls", label: "Tolls", proposition: "The harbour takes tolls." }],
  },
  gazette: gazette({ regions: [{ start: 0, end: 8, kind: "dateline" }] }),
  office: actor("office", { name: "Harbour Office", kind: "government-body" }),
  pilots: actor("pilots", { name: "Pilots", kind: "government-body", partOf: "actor:office" }),
  voss: actor("voss", {
    name: "Mira Voss",
    affiliations: [{ organization: "actor:pilots", start: "2029", end: "2031" }],
  }),
  council: actor("council", { name: "Island Council", identifiers: [{ scheme: "wikidata", value: "Q900000001" }] }),
  islands: actor("islands", { name: "Islands", kind: "group", members: ["actor:council"] }),
  official: actor("official", { name: "Official", identity: "withheld", describedAs: "an official" }),
  talks: {
    type: "Meeting",
    id: "meeting:talks",
    status: "planned",
    start: "2031-05-07",
    end: "2031-05-08",
    participants: [
      { actor: "actor:office", role: "party" },
      { actor: "actor:voss", role: "delegate", onBehalfOf: "actor:office" },
      { actor: "actor:islands", role: "party" },
    ],
    dateNotes: [{ pointer: "/start", basis: "inferred", text: "on Wednesday" }],
    evidence: [anchor(), anchor({ start: 0, end: 8, supports: ["/start"] })],
  },
  call: { type: "Meeting", id: "meeting:call", status: "held", start: "2031-04", end: "2031-04" },
  demand: {
    type: "Demand",
    id: "demand:ferry",
    demandedBy: ["actor:islands"],
    demandedOf: ["actor:office"],
    made: "2031-04",
  },
  position: {
    type: "Position",
    id: "position:ferry",
    holder: "actor:office",
    on: "demand:ferry",
    stance: "oppose",
    attribution: [
      { actor: "actor:voss", as: "voice", meeting: "meeting:call" },
      { actor: "actor:official", as: "carrier" },
    ],
    evidence: [anchor(), anchor({ supports: ["/attribution/0", "/attribution/1"] })],
  },
  quote: {
    type: "Quote",
    id: "quote:voss",
    speaker: "actor:voss",
    said: "2031-05-04",
    about: ["topic:tolls", "meeting:talks", "position:ferry"],
    dateNotes: [{ pointer: "/said", basis: "inferred", text: "on Sunday" }],
  },
};

type Slip = readonly [title: string, of: string, given: object, ...found: readonly string[]];

const slips: readonly Slip[] = [
  ["nothing", "quote", {}],
  ["a mistyped reference", "quote", { speaker: "actor:vos" }, "references-resolve quote:voss /speaker"],
  [
    "a mistyped source",
    "official",
    { evidence: [anchor({ source: "source:gazete" })] },
    "references-resolve actor:official /evidence/0/source",
  ],
  [
    "a mistyped party",
    "talks",
    {
      participants: [
        { actor: "actor:ofice", role: "party" },
        { actor: "actor:voss", role: "delegate", onBehalfOf: "actor:office" },
      ],
    },
    "references-resolve meeting:talks /participants/0/actor",
  ],
  [
    "an id of its own for a record that others refer to",
    "position",
    { id: "position:fery" },
    "references-resolve quote:voss /about/2",
  ],
  ["a day that is in no calendar", "quote", { said: "2031-02-30" }, "dates-are-in-the-calendar quote:voss /said"],
  [
    "a day in no calendar for a source",
    "gazette",
    { published: "2031-02-30" },
    "dates-are-in-the-calendar source:harbour-gazette-2031-05-04 /published",
  ],
  ["a wrong day after publication", "quote", { said: "2031-05-06" }, "weekdays-match-dates quote:voss /said"],
  ["a right day after publication", "quote", { said: "2031-05-11" }, "reports-follow-events quote:voss /said"],
  [
    "a planned day that is past and another weekday",
    "talks",
    { start: "2031-05-01", end: undefined },
    "weekdays-match-dates meeting:talks /start",
  ],
  [
    "a held meeting after publication and after its end",
    "call",
    { start: "2031-06" },
    "held-meetings-precede-publication meeting:call /start",
  ],
  ["an end before the start", "talks", { end: "2031-04-01" }, "ends-follow-starts meeting:talks /end"],
  [
    "a planned meeting that has begun for sure",
    "call",
    { status: "planned" },
    "planned-meetings-follow-publication meeting:call /end",
  ],
  [
    "a date that is gone",
    "talks",
    { start: undefined },
    "supports-points-at-claims meeting:talks /evidence/1/supports/0",
  ],
  [
    "an attribution that is gone",
    "position",
    { attribution: undefined },
    "supports-points-at-claims position:ferry /evidence/1/supports/0",
  ],
  [
    "a support of nothing in the dateline",
    "talks",
    { evidence: [anchor(), anchor({ start: 0, end: 8, supports: ["/begin"] })] },
    "supports-points-at-claims meeting:talks /evidence/1/supports/0",
  ],
  ["a part of itself", "pilots", { partOf: "actor:pilots" }, "hierarchies-have-no-cycles actor:pilots /partOf"],
  [
    "a whole that is part of its part",
    "office",
    { partOf: "actor:pilots" },
    "hierarchies-have-no-cycles actor:office /partOf",
  ],
  [
    "a group in itself",
    "islands",
    { members: ["actor:council", "actor:islands"] },
    "groups-are-not-their-own-members actor:islands /members/1",
  ],
  [
    "a demand with one side twice",
    "demand",
    { demandedOf: ["actor:office", "actor:islands"] },
    "actors-do-not-demand-of-themselves demand:ferry /demandedOf/1",
  ],
  [
    "a stance of the wrong side",
    "position",
    { holder: "actor:islands" },
    "holders-do-not-oppose-their-own-demands position:ferry /stance",
  ],
  [
    "an identifier of another for the withheld",
    "official",
    { identifiers: [{ scheme: "wikidata", value: "Q900000001" }] },
    "withheld-actors-stay-unidentified actor:official /identifiers",
  ],
  [
    "a name of another for the withheld",
    "official",
    { aliases: ["Mira Voss"] },
    "withheld-actors-stay-unidentified actor:official /aliases",
  ],
  [
    "an identifier and a name of another",
    "islands",
    { name: "Island Council", identifiers: [{ scheme: "wikidata", value: "Q900000001" }] },
    "identifiers-are-not-shared actor:islands /identifiers/0/value",
  ],
  [
    "a chain of attribution that circles",
    "position",
    {
      attribution: [
        { actor: "actor:voss", as: "voice", meeting: "meeting:call" },
        { actor: "actor:official", as: "carrier" },
        { actor: "actor:voss", as: "carrier" },
      ],
    },
    "attribution-does-not-circle position:ferry /attribution/2/actor",
  ],
  [
    "a note on another field",
    "quote",
    { dateNotes: [{ pointer: "/text", basis: "inferred", text: "on Sunday" }] },
    "date-notes-point-at-dates quote:voss /dateNotes/0/pointer",
  ],
];

describe("one slip is one finding", () => {
  for (const [title, of, given, ...expected] of slips) {
    test(title, () => {
      const spoiled = { ...world, [of]: { ...world[of], ...given } };
      const found = [...checkIntegrity(arrange(Object.values(spoiled)))].map(
        ({ check, entry, pointer }) => `${check.code.replace("integrity/", "")} ${idOf(entry)} ${pointer}`,
      );
      expect(found).toEqual(expected);
    });
  }
});
