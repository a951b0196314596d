import type { Actor, Demand } from "../../../generated/types/index.js";
import { oncePer } from "../../integrity/once-per.js";
import { claimsByRecord, type RecordClaim } from "../by-record.js";
import type { AnchorClaim, Claims } from "../claims.js";
import { faultyAnchors } from "../examine-anchor.js";
import { hasWords, namesOf } from "../names.js";
import { paragraphAt } from "../paragraphs.js";
import type { EvidenceRule } from "../rule.js";
import type { SourceText } from "../source-text.js";

/** Some texts are all one paragraph; of these, as many code points around an anchor are read. */
const farthest = 2000;

export const summaryNumbersAndNamesAreNear: EvidenceRule = {
  code: "evidence/summary-numbers-and-names-are-near",
  severity: "warning",
  readsSource: true,
  description: "The numbers and names of a demand's summary stand in the paragraphs of its anchors.",
  why: "A number or a name that the passage does not have was brought along from elsewhere, or made up.",
  fix: "Correct it, or anchor the passage that has it. If the source says it in another way, acknowledge the finding.",
  messages: { absent: "These do not stand in the paragraphs of the demand's anchors: {words}." },
  example: {
    source: "The council wants the harbour office to run 2 ferries to Outer Island.",
    failing: [{ type: "Demand", summary: "Run 3 ferries to Outer Island", evidence: [{ start: 0, end: 41 }] }],
    mended: [{ type: "Demand", summary: "Run 2 ferries to Outer Island", evidence: [{ start: 0, end: 41 }] }],
  },
  *check(claims) {
    for (const record of claimsByRecord(claims)) {
      if (!isDemand(record, claims)) continue;
      const suspects = suspectsIn(record.entry.value.summary, record, claims);
      const paragraphs = suspects.length > 0 ? paragraphsAround(record, claims) : undefined;
      if (!paragraphs) continue;
      const words = suspects.filter((word) => !isPresent(word, paragraphs, claims));
      if (words.length > 0) yield { entry: record.entry, pointer: "/summary", data: { words } };
    }
  },
};

type DemandClaim = RecordClaim & { readonly entry: { readonly value: Demand } };

function isDemand(record: RecordClaim, { records }: Claims): record is DemandClaim {
  const { type } = record.entry.value as { readonly type?: unknown };
  return type === "Demand" && records.isSound(record.entry, "/summary");
}

/**
 * Numbers, and names: words with a capital that no sentence begins with. Names are left alone where the source is not in
 * English, since they may be translated, and other languages give capitals to other words.
 */
function suspectsIn(summary: string, { anchors }: RecordClaim, claims: Claims): readonly string[] {
  const numbers = summary.match(/\p{N}+(?:[.,]\p{N}+)*/gu) ?? [];
  const names = summary.match(/(?<!^|[.!?:]\s+|[\p{L}\p{M}\p{N}])\p{Lu}[\p{L}\p{M}\p{N}]+/gu) ?? [];
  const isEnglish = anchors.every(({ anchor }) => /^en\b/u.test(claims.source(anchor.source)?.value.language ?? ""));
  return [...new Set(isEnglish ? [...numbers, ...names] : numbers)];
}

/** What stands around a record's anchors; undefined where a text is not at hand or an anchor is at fault. */
function paragraphsAround({ anchors, drafts }: RecordClaim, claims: Claims): readonly string[] | undefined {
  if (drafts.length > 0 || anchors.length === 0) return undefined;
  const faulty = faultyAnchors(claims);
  const paragraphs = new Set<string>();
  for (const claim of anchors) {
    const text = claims.textOf(claim.anchor.source);
    if (!text || faulty.has(claim)) return undefined;
    paragraphs.add(paragraphsOfAnchor(claim, text));
  }
  return [...paragraphs];
}

function paragraphsOfAnchor({ anchor: { start, end } }: AnchorClaim, text: SourceText): string {
  const first = paragraphAt(text, start);
  const last = paragraphAt(text, end - 1);
  return text.slice(Math.max(first.start, start - farthest), Math.min(last.end, end + farthest));
}

function isPresent(word: string, paragraphs: readonly string[], claims: Claims): boolean {
  if (paragraphs.some((paragraph) => hasWords(paragraph, word))) return true;
  if (/^\p{N}/u.test(word)) return false;
  return hasRelative(word, paragraphs) || isOtherwiseNamed(word, paragraphs, claims);
}

/** Russia and Russian, Ukraine and Ukrainian: names that share their beginning but for three letters at the end. */
function hasRelative(word: string, paragraphs: readonly string[]): boolean {
  const stem = word.slice(0, Math.max(4, word.length - 3));
  return word.length > 4 && paragraphs.some((paragraph) => hasBeginning(paragraph, stem, word.length + 3));
}

function hasBeginning(paragraph: string, stem: string, longest: number): boolean {
  return (paragraph.match(/[\p{L}\p{M}]+/gu) ?? []).some((other) => other.startsWith(stem) && other.length <= longest);
}

/** Whether an actor that has the word in a name stands there under any of its names. */
function isOtherwiseNamed(word: string, paragraphs: readonly string[], claims: Claims): boolean {
  const actors = actorsByWord(claims).get(word) ?? [];
  return actors.some((actor) =>
    namesOf(actor).some((name) => paragraphs.some((paragraph) => hasWords(paragraph, name))),
  );
}

/** A word in more actors' names than these tells nothing. */
const mostNamesakes = 100;

const actorsByWord = oncePer(({ records }: Claims): ReadonlyMap<string, readonly Actor[]> => {
  const found = new Map<string, Actor[]>();
  for (const { value: actor } of records.of("Actor")) {
    for (const word of new Set(namesOf(actor).flatMap((name) => name.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []))) {
      const namesakes = found.get(word);
      if (!namesakes) found.set(word, [actor]);
      else if (namesakes.length < mostNamesakes) namesakes.push(actor);
    }
  }
  return found;
});
