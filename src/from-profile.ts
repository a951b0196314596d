/**
 * The way in for the answers of language models: an answer by one of the profiles enters, draft records leave, and
 * findings on all that could not be taken. Nothing of the answer is trusted, not even that it is JSON.
 */
import type { DemarcheRecord } from "../generated/guards.js";
import { type ProfileList, profileLists } from "../generated/profile.js";
import type { Check, Entry, Finding, FindingData, Problem } from "./finding.js";
import { arrangeRecords, idOf } from "./integrity/records.js";
import { idsAreUnique } from "./integrity/rules/ids-are-unique.js";
import { answersAreBare, listIsKnown } from "./profile/checks.js";
import { decodeFields } from "./profile/code-records.js";
import { splitAnswerValue, type UnsayablePart } from "./profile/part-values.js";
import { type AnswerFault, type AnswerPart, splitAnswer } from "./profile/split-answer.js";
import { duplicateKey, loneSurrogate, malformed, noRecords, tooDeep, truncated } from "./read/checks.js";
import { formatPointer } from "./read/pointer.js";
import { readValue } from "./read/read-value.js";
import { maximumDepth } from "./read/scan.js";
import { maximumLength, type Slice } from "./read/slice.js";
import { describeProblems } from "./report/describe.js";
import { checkByKeyword } from "./structure/checks.js";
import { judgeRecord } from "./structure/judge.js";
import { isNearMiss, nearest } from "./structure/nearest.js";
import { clip, jsonTypeOf, list as listWords } from "./structure/words.js";

/** What a model's answer gives. */
export interface ProfileReading {
  /** The well-formed records, in the order of the answer, with draft anchors; of those that share an id, the first. */
  readonly records: readonly DemarcheRecord[];
  /**
   * What was not taken, and why; `data.at` is a JSON Pointer into the answer, `pointer` one into the record. File, line
   * and column are null.
   */
  readonly findings: readonly Finding[];
}

/** A record on its way out of an answer, with its place there. */
interface Draft {
  readonly at: string;
  readonly entry: Entry;
}

/**
 * Reads the answer of a model that was given a profile (`demarche schema --profile`): its text, or what was parsed of it.
 * Never throws: an answer that is cut off, wrapped in words, or wrong in places gives the records that are good and
 * findings on the rest. That records fit together and that their words are in the source is for `anchorRecords` and
 * `validateRecords` to say.
 */
export function fromProfile(answer: unknown): ProfileReading {
  const { names, parts, faults } =
    typeof answer === "string" ? splitAnswer(answer) : splitAnswerValue(answer, maximumDepth);
  const problems: Problem[] = [...faults.map(faultProblem), ...nameProblems(names)];
  const drafts: Draft[] = [];
  for (const part of parts) {
    const { entry, problems: own } = readPart(part);
    problems.push(...own);
    if (own.length === 0 && entry) drafts.push({ entry, at: pointerOf(part) });
  }
  // An answer whose lists are all empty says that there is nothing to record, which may be so.
  if (names.length === 0 && problems.length === 0) problems.push(problemOf(noRecords, ""));
  const { records, repeated } = withoutRepeatedIds(drafts);
  const findings = describeProblems([...problems, ...repeated], undefined).map(({ finding }) => finding);
  return { records, findings };
}

function nameProblems(names: readonly string[]): readonly Problem[] {
  const distinct = [...new Set(names)];
  const repeated = distinct.filter((name) => names.indexOf(name) !== names.lastIndexOf(name));
  return [
    ...distinct.filter((name) => !Object.hasOwn(profileLists, name)).map(unknownList),
    ...repeated.map((name) => problemOf(duplicateKey, formatPointer([name]), { key: clip(name).slice(1, -1) })),
  ];
}

interface ReadPart {
  readonly entry?: Entry;
  readonly problems: readonly Problem[];
}

function readPart(part: AnswerPart | UnsayablePart): ReadPart {
  const at = pointerOf(part);
  const known = Object.hasOwn(profileLists, part.list) ? profileLists[part.list] : undefined;
  if (!known) return { problems: [] };
  if ("unsayable" in part) {
    const isDeep = part.unsayable === "too-deep";
    const data = isDeep ? { limit: maximumDepth } : { expected: "a JSON value" };
    return { problems: [problemOf(isDeep ? tooDeep : malformed, at, data)] };
  }
  if (!part.text.isWellFormed()) return { problems: [problemOf(loneSurrogate, at)] };
  const read = readValue(sliceOf(part.text), "", "document");
  if (read.entry.value === undefined || part.index === null) {
    const notAList = part.index === null ? [otherThanList(part, read.entry.value)] : [];
    return { problems: notAList.length > 0 ? notAList : placed(read.problems, { value: undefined, place: null }, at) };
  }
  const entry: Entry = { value: withType(decodeFields(read.entry.value, known.fields), known), place: null };
  return { entry, problems: placed([...read.problems, ...judge(entry, known)], entry, at) };
}

function sliceOf(text: string): Slice {
  const begin = { line: 1, column: 1, offset: 0 };
  const bytes = text.length > maximumLength ? new Uint8Array() : new TextEncoder().encode(text);
  const tooLong = text.length > maximumLength || bytes.length > maximumLength;
  return { bytes, ...begin, ...(tooLong && { tooLong }) };
}

/** The list says of which type its records are; one that says it is another stands in the wrong list. */
function judge(entry: Entry, { type }: ProfileList): readonly Problem[] {
  const { value } = entry;
  if (typeof value !== "object" || value === null || Array.isArray(value)) return judgeRecord(entry);
  if ((value as { readonly type?: unknown }).type === type) return judgeRecord(entry);
  const check = checkByKeyword["const"] as Check;
  return [{ check, entry, pointer: "/type", message: "other", data: { expected: JSON.stringify(type) } }];
}

function withType(value: unknown, { type }: ProfileList): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value) || Object.hasOwn(value, "type")) return value;
  return { type, ...value };
}

function placed(problems: readonly Problem[], entry: Entry, at: string): readonly Problem[] {
  return problems.map(({ span: _, ...problem }) => ({ ...problem, entry, data: { ...problem.data, at } }));
}

/** Of records with one id the first stays, so that what refers to it means one thing. */
function withoutRepeatedIds(drafts: readonly Draft[]): {
  readonly records: readonly DemarcheRecord[];
  readonly repeated: readonly Problem[];
} {
  const places = new Map(drafts.map(({ entry, at }) => [entry, at]));
  const entries = drafts.map(({ entry }) => entry);
  const arranged = arrangeRecords({ entries, faults: new Map(), isIncomplete: false });
  const repeated = [...idsAreUnique.check(arranged)].map(({ entry, pointer, data }) => ({
    ...{ check: idsAreUnique, entry, pointer },
    data: { ...data, at: places.get(entry) },
  }));
  const isFirst = (entry: Entry): boolean => arranged.definitions.get(idOf(entry) ?? "")?.[0]?.entry === entry;
  return { records: entries.filter(isFirst).map(({ value }) => value as DemarcheRecord), repeated };
}

function faultProblem(fault: AnswerFault): Problem {
  if (fault.kind === "text-around") return problemOf(answersAreBare, "");
  return problemOf(fault.kind === "truncated" ? truncated : malformed, "", { expected: fault.expected });
}

function unknownList(given: string): Problem {
  const names = Object.keys(profileLists);
  const near = nearest(given, names);
  const isNear = near !== undefined && isNearMiss(given, near);
  const data = { list: clip(given).slice(1, -1), known: listWords(names), ...(isNear && { nearest: near }) };
  return { ...problemOf(listIsKnown, formatPointer([given]), data), message: isNear ? "near" : "unknown" };
}

function otherThanList(part: AnswerPart, value: unknown): Problem {
  const data = { list: part.list, actual: value === undefined ? "no JSON" : jsonTypeOf(value) };
  return { ...problemOf(listIsKnown, pointerOf(part), data), message: "other" };
}

function problemOf(check: Check, at: string, data: FindingData = {}): Problem {
  return { check, entry: { value: undefined, place: null }, pointer: "", data: { ...data, at } };
}

function pointerOf({ list, index }: Pick<AnswerPart, "list" | "index">): string {
  return formatPointer(index === null ? [list] : [list, index]);
}
