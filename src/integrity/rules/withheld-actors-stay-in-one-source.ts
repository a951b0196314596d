import type { Actor } from "../../../generated/types/index.js";
import type { Entry } from "../../finding.js";
import { sourcesOf } from "../anchors.js";
import { referencesOf } from "../located.js";
import { type Records, wellFormedEntries } from "../records.js";
import { listPlaces } from "../references.js";
import type { IntegrityRule } from "../rule.js";

export const withheldActorsStayInOneSource: IntegrityRule = {
  code: "integrity/withheld-actors-stay-in-one-source",
  severity: "error",
  description: "All that is recorded of an actor whose name is withheld comes from one source.",
  why: "Two sources that each speak of “an official” do not say that they mean the same one.",
  fix: "Record one actor for each source.",
  messages: { spread: '"{actor}" is known from "{source}" alone, but this rests on {others}.' },
  example: {
    failing: [
      { type: "Source", id: "source:harbour-gazette-2031-05-04" },
      { type: "Source", id: "source:island-post" },
      { type: "Actor", id: "actor:official", identity: "withheld", describedAs: "a harbour official" },
      {
        type: "Quote",
        id: "quote:official-abc",
        speaker: "actor:official",
        evidence: [anchorIn("source:island-post")],
      },
    ],
    mended: [
      { type: "Actor", id: "actor:official", identity: "withheld", describedAs: "a harbour official" },
      { type: "Quote", id: "quote:official-abc", speaker: "actor:official" },
    ],
  },
  *check(records) {
    for (const [actor, { own, references }] of mentionsOfWithheld(records)) {
      const [source] = own.sources;
      const elsewhere = [own, ...references].filter(({ sources }) => sources.some((other) => other !== source));
      const [place] = elsewhere;
      if (source === undefined || !place) continue;
      const others = place.sources.filter((other) => other !== source);
      const { entry, pointer } = place;
      yield { entry, pointer, data: { actor, source, others, places: listPlaces(elsewhere) } };
    }
  },
};

/** A place where an actor is spoken of, and the sources that it rests on. */
interface Mention {
  readonly entry: Entry;
  readonly pointer: string;
  readonly sources: readonly string[];
}

interface Mentions {
  readonly own: Mention;
  readonly references: Mention[];
}

function mentionsOfWithheld(records: Records): ReadonlyMap<string, Mentions> {
  const mentions = new Map<string, Mentions>();
  for (const entry of records.of("Actor")) {
    if (entry.value.identity !== "withheld" || mentions.has(entry.value.id)) continue;
    mentions.set(entry.value.id, { own: ownMention(records, entry), references: [] });
  }
  for (const entry of mentions.size > 0 ? wellFormedEntries(records) : []) {
    for (const { pointer, value } of referencesOf(records, entry, ["ActorId", "RecordId"])) {
      const mention = mentions.get(value);
      if (!mention) continue;
      const sources = sourcesOf(entry.value, [pointer]).filter((source) => records.isDefined(source));
      mention.references.push({ entry, pointer, sources });
    }
  }
  return mentions;
}

/** The actor's own record; at fault is the first anchor of it that names another source than the first does. */
function ownMention(records: Records, entry: Entry<Actor>): Mention {
  const named = entry.value.evidence.map(({ source }) => source);
  const sources = [...new Set(named)].filter((source) => records.isDefined(source));
  const place = named.indexOf(sources[1] ?? sources[0] ?? named[0] ?? "source:");
  return { entry, pointer: `/evidence/${Math.max(place, 0)}/source`, sources };
}

function anchorIn(source: string): object {
  const sha256 = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
  return { source, start: 10, end: 13, sha256, exact: "abc" };
}
