import type { Entry } from "../../finding.js";
import type { Violation } from "../../integrity/rule.js";
import { claimsByRecord, type RecordClaim } from "../by-record.js";
import type { Claims } from "../claims.js";
import { freeTextsOf } from "../free-text.js";
import type { EvidenceRule } from "../rule.js";
import { countCodePoints } from "../source-text.js";
import { findSourceRun, longestRun } from "../word-runs.js";

export const sourceWordsStayShort: EvidenceRule = {
  code: "evidence/source-words-stay-short",
  severity: "error",
  readsSource: true,
  description: "Outside the text of quotes, no text of a record takes over 14 words in a row of its source.",
  why: "The source belongs to somebody else; what it says is summarised in words of one's own.",
  fix: "Say it in your own words; or, if somebody says it, make it a Quote.",
  messages: { copied: "{words} words in a row are those of {source}; at most {limit} may be." },
  example: {
    source:
      "The council wants the harbour office to run a second ferry to the outer islands every night until the bridge opens.",
    failing: [
      { type: "Demand", summary: "Run a second ferry to the outer islands every night until the bridge opens again" },
    ],
    mended: [{ type: "Demand", summary: "Run a second ferry at night as long as there is no bridge" }],
  },
  *check(claims) {
    const { manifest } = claims.records;
    for (const record of claimsByRecord(claims)) {
      yield* findCopies({ entry: record.entry, sources: sourcesOf(record), claims });
    }
    const sources = claims.records.of("Source").map(({ value }) => value.id);
    if (manifest) yield* findCopies({ entry: manifest, sources, claims });
  },
};

/** The sources that a record may copy from: those that it rests on, or the one that it describes. */
function sourcesOf({ entry, anchors, drafts }: RecordClaim): readonly string[] {
  const { type, id } = entry.value as { readonly type?: unknown; readonly id?: unknown };
  const used = [...anchors.map(({ anchor }) => anchor.source), ...drafts.map(({ draft }) => draft.source)];
  return [...new Set(type === "Source" && typeof id === "string" ? [...used, id] : used)];
}

interface Suspect {
  readonly entry: Entry;
  readonly sources: readonly string[];
  readonly claims: Claims;
}

function* findCopies({ entry, sources, claims }: Suspect): Iterable<Violation> {
  const { type } = entry.value as { readonly type?: unknown };
  const texts = freeTextsOf(entry.value as object, type === "Quote" ? ["evidence", "text"] : ["evidence"]);
  for (const { pointer, text } of texts) {
    for (const source of sources) {
      const sourceText = claims.textOf(source);
      const run = sourceText && findSourceRun(text, sourceText);
      if (!run) continue;
      const [start, end] = [run.start, run.end].map((unit) => countCodePoints(text.slice(0, unit)));
      yield { entry, pointer, data: { source, words: run.words, limit: longestRun, start, end } };
      break;
    }
  }
}
