/**
 * The whole journey: values enter with what reading found; a report leaves, and each finding on the way as soon as it
 * is known. Everything that a stage trusts was asked by a stage before it.
 */
import { checkEvidence } from "./evidence/check-evidence.js";
import { type Claims, collectClaims, type SourceTexts } from "./evidence/claims.js";
import { discloseShares } from "./evidence/disclosure.js";
import { evidenceRules } from "./evidence/rules/index.js";
import type { Entry, Problem } from "./finding.js";
import { checkIntegrity } from "./integrity/check-integrity.js";
import type { Imports } from "./integrity/imports.js";
import { type Arrangement, arrangeRecords, type Records } from "./integrity/records.js";
import { noRecords } from "./read/checks.js";
import type { ReadItem } from "./read/read-records.js";
import { applyAcknowledgements } from "./report/acknowledgements.js";
import { describeProblems, type LocatedFinding } from "./report/describe.js";
import { listNotJudged } from "./report/not-judged.js";
import type { Report } from "./report/report.js";
import { byPlace, summarize } from "./report/summarize.js";
import { Tally } from "./report/tally.js";
import type { StopSignal } from "./stop-signal.js";
import { checkByKeyword, unknownType } from "./structure/checks.js";
import { judgeManifest, judgeRecord } from "./structure/judge.js";
import type { OwnSchemas } from "./structure/own-schemas.js";

/** What the journey starts from. */
export interface Journey {
  /** What is read, for findings that belong to no file; absent where values are handed over. */
  readonly name?: string;
  /** What was read, in order. */
  readonly items: AsyncIterable<ReadItem> | Iterable<ReadItem>;
  /** The other datasets that records may refer to, asked for once the manifests are known. */
  loadImports?(wanted: WantedImports): Promise<Imports> | Imports;
  /** The texts of the sources, asked for once the records are known. */
  loadTexts(records: Records): Promise<SourceTexts> | SourceTexts;
  /** The texts of records that were read before, for the places of later findings. */
  rereadTexts?(entries: ReadonlySet<Entry>): Promise<ReadonlyMap<Entry, string>>;
  readonly requireSources?: boolean;
  /** Record types and extensions beside ours. */
  readonly own?: OwnSchemas | undefined;
  /** Ends the journey between two records or two stages; the promise is then rejected with the signal's reason. */
  readonly signal?: StopSignal;
  /** How many findings of each code the report holds at most; its counts stay those of all. */
  readonly maxFindings?: number;
  /** Called with each finding that the report will hold, as soon as it is known. */
  onFinding?(finding: LocatedFinding): void;
  /** Called with the number of records read so far. */
  onRead?(records: number): void;
}

/** The manifests that were read, and whether the imports of one can be understood. */
export interface WantedImports {
  readonly manifests: readonly Entry[];
  isSound(manifest: Entry): boolean;
}

/** Asks the three questions of everything that is read. */
export async function validateItems(journey: Journey): Promise<Report> {
  const tally = new Tally(journey.maxFindings);
  const say = (findings: readonly LocatedFinding[]): void => {
    for (const located of findings) {
      if (tally.add(located.finding)) journey.onFinding?.(located);
    }
  };

  const { manifests, ...arrangement } = await readAndJudge(journey, say);
  const isSound = (manifest: Entry): boolean => !arrangement.faults.get(manifest)?.some(concernsImports);
  const imports = await journey.loadImports?.({ manifests, isSound });
  const records = arrangeRecords({ ...arrangement, ...(imports && { imports }), own: journey.own });
  const sourceTexts = await journey.loadTexts(records);
  if (journey.signal) await pause();
  journey.signal?.throwIfAborted();
  const claims = collectClaims(records, sourceTexts, journey.requireSources ?? false);

  const all = [...checkIntegrity(records), ...checkEvidence(claims)];
  // While something is wrong, warnings may be missing only for that; idle acknowledgements can wait.
  const hasErrors = tally.errors > 0 || all.some(({ check }) => check.severity === "error");
  const problems = applyAcknowledgements(all, records, (code) => !hasErrors && couldBeAsked(code, claims));
  const texts = await journey.rereadTexts?.(new Set(problems.map(({ entry }) => entry)));
  for (const stage of ["integrity", "evidence"]) {
    say(
      locate(
        problems.filter(({ check }) => check.code.startsWith(`${stage}/`)),
        texts,
      ),
    );
  }

  return summarize({
    tally,
    claims,
    notJudged: listNotJudged(claims),
    disclosure: discloseShares(claims),
  });
}

/** So often the journey lets others have a turn, so that somebody can end it. */
const recordsBetweenPauses = 1000;

function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

/** The first two stages, record by record. */
async function readAndJudge(
  journey: Journey,
  say: (findings: readonly LocatedFinding[]) => void,
): Promise<Arrangement & { readonly manifests: readonly Entry[] }> {
  const entries: Entry[] = [];
  const manifests: Entry[] = [];
  const faults = new Map<Entry, readonly string[]>();
  let isIncomplete = false;
  let saidAnything = false;
  for await (const item of journey.items) {
    if ("problem" in item) {
      saidAnything = true;
      say(describeProblems([item.problem], undefined));
      continue;
    }
    const { entry, problems, text, isManifest = false } = item;
    if (isManifest && problems.length > 0) saidAnything = true;
    const isRead = entry.value !== undefined;
    const structural = isRead ? (isManifest ? judgeManifest(entry) : judgeRecord(entry, journey.own)) : [];
    if (problems.length + structural.length > 0) say(describeProblems([...problems, ...structural], text));
    if (structural.length > 0) faults.set(entry, structural.flatMap(pointersAtFault));
    if (!isRead) isIncomplete = true;
    else if (isManifest) manifests.push(entry);
    else entries.push(entry);
    journey.onRead?.(entries.length);
    if (journey.signal && entries.length % recordsBetweenPauses === 0) await pause();
    journey.signal?.throwIfAborted();
  }
  if (entries.length === 0 && !isIncomplete && !saidAnything)
    say(describeProblems([absenceOfRecords(journey)], undefined));
  return { entries, manifests, manifest: manifests.at(-1), faults, isIncomplete };
}

function concernsImports(fault: string): boolean {
  return fault === "" || fault === "/imports" || fault.startsWith("/imports/");
}

function absenceOfRecords({ name }: Journey): Problem {
  const place = name === undefined ? null : { file: name, line: 1, column: 1, offset: 0, length: 0 };
  return { check: noRecords, entry: { value: undefined, place }, pointer: "", data: {} };
}

/** What of a record cannot be trusted; nothing of one whose type is unknown can. */
function pointersAtFault({ check, pointer, data, message }: Problem): readonly string[] {
  if (check === unknownType || pointer === "/type") return [""];
  const missing = data["properties"];
  if (Array.isArray(missing)) return missing.map((name) => `${pointer}/${name}`);
  // A misspelled name is two places: the one that is there, and the one that is missing.
  const meant = message === "near" && check === checkByKeyword["additionalProperties"] ? data["nearest"] : undefined;
  return meant === undefined ? [pointer] : [pointer, pointer.replace(/[^/]*$/u, String(meant))];
}

function couldBeAsked(code: string, claims: Claims): boolean {
  const readsSource = evidenceRules.some((rule) => rule.code === code && rule.readsSource);
  return !readsSource || claims.anchors.every(({ anchor }) => claims.textOf(anchor.source) !== undefined);
}

/** Problems of the later stages → findings by place, the texts of their records read again. */
function locate(
  problems: readonly Problem[],
  texts: ReadonlyMap<Entry, string> | undefined,
): readonly LocatedFinding[] {
  const byEntry = new Map<Entry, Problem[]>();
  for (const problem of problems) {
    const ofEntry = byEntry.get(problem.entry);
    if (ofEntry) ofEntry.push(problem);
    else byEntry.set(problem.entry, [problem]);
  }
  return [...byEntry]
    .flatMap(([entry, ofEntry]) => describeProblems(ofEntry, texts?.get(entry)))
    .toSorted((one, other) => byPlace(one.finding, other.finding));
}
