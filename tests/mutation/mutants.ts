import { locations } from "../../generated/locations.js";
import { formatPointer, parsePointer, valueAt } from "../../src/read/pointer.js";
import { schemaAt } from "./schema-at.js";

/** A record as the test spoils it. */
export type Json = Record<string, unknown>;

/** The dataset with one thing spoiled. */
export interface Mutant {
  /** How it was spoiled. */
  readonly kind: string;
  /** What: the record's type and the field, list indexes as `*`. */
  readonly field: string;
  readonly id: string;
  /** The place of the record among the records, from 1. */
  readonly line: number;
  readonly pointer: string;
  readonly records: readonly Json[];
  /** Why no checker could refuse it; absent if it must be refused. */
  readonly excuse?: string;
}

const absenceIsLegal = "the field is optional: what is left out is not claimed";
const ownWords = "the words are the annotators' own";
const vocabulary = "which value of the vocabulary fits is a matter of reading";
const identity = "both ids exist; which of them is meant is a matter of reading";
const choice = "another true span may support the record as well";

/** Every way in which one dataset is spoiled, one at a time. The records are only read. */
export function* mutantsOf(records: readonly Json[]): Iterable<Mutant> {
  for (const [index, record] of records.entries()) {
    const make = spoiler(records, index, record);
    yield* wholeRecord(records, index, record);
    for (const [pointer, value] of walk(record)) {
      yield* structural(make, record, pointer, value);
      if (typeof value === "string") yield* strings(make, records, record, pointer, value);
    }
    yield* anchors(make, record, records);
    yield* dates(make, record);
  }
}

type Make = (kind: string, pointer: string, change: (copy: Json) => void, excuse?: string) => Mutant;

function spoiler(records: readonly Json[], index: number, record: Json): Make {
  return (kind, pointer, change, excuse) => {
    const copy = structuredClone(record);
    change(copy);
    const spoiled = records.with(index, copy);
    return {
      kind,
      field: fieldOf(record, pointer),
      id: String(record["id"]),
      line: index + 1,
      pointer,
      records: spoiled,
      ...(excuse !== undefined && { excuse }),
    };
  };
}

function fieldOf(record: Json, pointer: string): string {
  return `${record["type"]}${pointer.replaceAll(/\/\d+(?=\/|$)/gu, "/*")}`;
}

function* wholeRecord(records: readonly Json[], index: number, record: Json): Iterable<Mutant> {
  const id = String(record["id"]);
  const at = { field: String(record["type"]), id, line: index + 1, pointer: "" };
  yield { ...at, kind: "record twice", records: [...records, record] };
  const others = records.toSpliced(index, 1);
  const isReferredTo = JSON.stringify(others).includes(`"${id}"`);
  const excuse = "nothing refers to it, and no checker knows what should have been recorded";
  yield { ...at, kind: "record deleted", records: others, ...(isReferredTo ? {} : { excuse }) };
}

/** Every value of a record but the record itself. */
function* walk(value: unknown, path: readonly (string | number)[] = []): Iterable<readonly [string, unknown]> {
  if (path.length > 0) yield [formatPointer(path), value];
  if (typeof value !== "object" || value === null) return;
  for (const [key, item] of Object.entries(value))
    yield* walk(item, [...path, Array.isArray(value) ? Number(key) : key]);
}

function parentOf(copy: Json, pointer: string): { readonly holder: Json; readonly key: string } {
  const steps = parsePointer(pointer);
  return { holder: valueAt(copy, formatPointer(steps.slice(0, -1))) as Json, key: steps.at(-1) ?? "" };
}

function put(copy: Json, pointer: string, value: unknown): void {
  const { holder, key } = parentOf(copy, pointer);
  holder[key] = value;
}

function* structural(make: Make, record: Json, pointer: string, value: unknown): Iterable<Mutant> {
  const { holder, key } = parentOf(record, pointer);
  if (Array.isArray(holder)) {
    yield make("item twice", pointer, (copy) =>
      (valueAt(copy, pointer.slice(0, pointer.lastIndexOf("/"))) as unknown[]).push(value),
    );
  } else {
    yield make(
      "deleted",
      pointer,
      (copy) => delete parentOf(copy, pointer).holder[key],
      isRequired(record, pointer) ? undefined : absenceIsLegal,
    );
    yield make("misspelled name", pointer, (copy) => {
      const { holder: parent } = parentOf(copy, pointer);
      parent[`${key}x`] = parent[key];
      delete parent[key];
    });
  }
  yield make("wrong JSON type", pointer, (copy) => put(copy, pointer, typeof value === "string" ? [value] : "text"));
  if (value === "" || (Array.isArray(value) && value.length === 0)) return;
  if (typeof value === "string") yield make("empty", pointer, (copy) => put(copy, pointer, ""));
  const isOwnEvidence = record["type"] === "Source" && pointer === "/evidence";
  if (Array.isArray(value)) {
    yield make(
      "empty",
      pointer,
      (copy) => put(copy, pointer, []),
      isOwnEvidence ? "a source may be its own evidence" : undefined,
    );
  }
}

/** Whether a record without this value is not the same record with less said, but no record. */
function isRequired(record: Json, pointer: string): boolean {
  const { key } = parentOf(record, pointer);
  const holder = pointer.slice(0, pointer.lastIndexOf("/"));
  const schema = schemaAt(String(record["type"]), record, holder);
  if ((schema?.["required"] as readonly string[] | undefined)?.includes(key)) return true;
  if (key === "exact") return true;
  // These are required, or forbidden to be missing, because of another property.
  const isNeeded: Readonly<Record<string, boolean>> = {
    conditions: record["stance"] === "conditional",
    describedAs: "identity" in record,
    identity: "describedAs" in record,
    members: "membersComplete" in record,
  };
  return isNeeded[key] ?? false;
}

function* strings(
  make: Make,
  records: readonly Json[],
  record: Json,
  pointer: string,
  value: string,
): Iterable<Mutant> {
  const [, prefix] = /^([a-z]+):[A-Za-z0-9]/u.exec(value) ?? [];
  if (pointer === "/type") {
    for (const type of ["Actor", "Quote", "Source", "quote"].filter((other) => other !== value))
      yield make("other type", pointer, (copy) => put(copy, pointer, type));
    return;
  }
  if (prefix !== undefined) {
    yield make(
      "wrong kind of id",
      pointer,
      (copy) => put(copy, pointer, prefix === "meeting" ? "actor:russia" : "meeting:astana-2010"),
      kindExcuse(record, pointer),
    );
    yield make(
      "dangling id",
      pointer,
      (copy) => put(copy, pointer, `${value}-x`),
      pointer === "/id" && !isReferredTo(records, value)
        ? "the id is free to choose where nothing refers to it"
        : undefined,
    );
    if (pointer === "/id") return;
    const other = records.map(({ id }) => String(id)).find((id) => id.startsWith(`${prefix}:`) && id !== value);
    if (other !== undefined) yield make("swapped id", pointer, (copy) => put(copy, pointer, other), identity);
    return;
  }
  if (/\/(?:sha256|exact)$/u.test(pointer)) return;
  if (isText(record, pointer)) {
    yield make(
      "one word replaced",
      pointer,
      (copy) => put(copy, pointer, replaceWord(value)),
      textExcuse(record, pointer),
    );
    yield make(
      "“not” put in",
      pointer,
      (copy) => put(copy, pointer, value.replace(/(?<=\w)(?=\W|$)/u, " not")),
      textExcuse(record, pointer),
    );
  } else if (!isDate(record, pointer)) {
    yield make("value outside the vocabulary", pointer, (copy) => put(copy, pointer, `${value}\u0000`));
    yield* otherValues(make, record, pointer, value);
  }
}

function* otherValues(make: Make, record: Json, pointer: string, value: string): Iterable<Mutant> {
  const values = schemaAt(String(record["type"]), record, pointer)?.["enum"] as readonly string[] | undefined;
  for (const other of values ?? []) {
    if (other !== value)
      yield make("other value of the vocabulary", pointer, (copy) => put(copy, pointer, other), vocabulary);
  }
}

function isReferredTo(records: readonly Json[], id: string): boolean {
  return records.some((record) => record["id"] !== id && JSON.stringify(record).includes(`"${id}"`));
}

/** `about` takes an id of any kind. */
function kindExcuse(record: Json, pointer: string): string | undefined {
  return record["type"] === "Quote" && pointer.startsWith("/about/") ? "any kind of id may stand here" : undefined;
}

/** Whether a string is words, not a value of a vocabulary or of some form. */
function isText(record: Json, pointer: string): boolean {
  const { title, pattern, enum: values, const: value } = schemaAt(String(record["type"]), record, pointer) ?? {};
  return title === "Text" || (pattern === undefined && values === undefined && value === undefined);
}

function textExcuse(record: Json, pointer: string): string | undefined {
  if (record["type"] === "Quote" && pointer === "/text") return undefined;
  if (/^\/dateNotes\/\d+\/text$/u.test(pointer)) return undefined;
  return ownWords;
}

function replaceWord(text: string): string {
  return text.replace(/\w+(?=\W*$)/u, "harbour");
}

function isDate(record: Json, pointer: string): boolean {
  return datePointers(record).includes(pointer);
}

function datePointers(record: Json): readonly string[] {
  const paths = locations[String(record["type"])]?.["EdtfDate"] ?? [];
  return [...walk(record)]
    .map(([pointer]) => pointer)
    .filter((pointer) => paths.some((path) => matches(parsePointer(pointer), path)));
}

function matches(steps: readonly string[], path: readonly string[]): boolean {
  return steps.length === path.length && path.every((step, index) => step === "*" || step === steps[index]);
}

interface Anchor extends Json {
  start: number;
  end: number;
  sha256: string;
}

function* anchors(make: Make, record: Json, records: readonly Json[]): Iterable<Mutant> {
  const evidence = record["evidence"] as readonly Anchor[];
  const texts = evidence.flatMap((anchor, index) => ("exact" in anchor ? [index] : []));
  for (const [index, anchor] of evidence.entries()) {
    const change = (kind: string, by: Partial<Anchor>, excuse?: string): Mutant =>
      make(
        kind,
        `/evidence/${index}`,
        (copy) => Object.assign((copy["evidence"] as Anchor[])[index] ?? {}, by),
        excuse,
      );
    yield change("anchor shifted by 1", { start: anchor.start + 1, end: anchor.end + 1 });
    yield change("anchor shifted by -1", { start: anchor.start - 1, end: anchor.end - 1 });
    yield change("anchor stretched", { end: anchor.end + 1 });
    yield change("anchor shortened", { end: anchor.end - 1 });
    yield change("anchor reversed", { start: anchor.end, end: anchor.start });
    yield change("anchor empty", { end: anchor.start });
    yield change("anchor outside the text", { end: 1_000_000 });
    yield change("digest altered", { sha256: anchor.sha256.replace(/^./u, (digit) => (digit === "0" ? "1" : "0")) });
    const other = records
      .flatMap((one) => one["evidence"] as readonly Anchor[])
      .find(({ sha256 }) => sha256 !== anchor.sha256);
    if (other) yield change("digest of another span", { sha256: other.sha256 });
    if (other && !("exact" in anchor))
      yield change("another true span", { start: other.start, end: other.end, sha256: other.sha256 }, choice);
    if ("exact" in anchor) {
      yield change("one word of the words", { exact: replaceWord(String(anchor["exact"])) });
      yield make("text anchor deleted", `/evidence/${index}`, (copy) =>
        (copy["evidence"] as Anchor[]).splice(index, 1),
      );
      yield change("text anchor made closed", { supports: ["/text"] });
    } else yield change("words on a closed anchor", { exact: "harbour" });
    if (anchor["supports"] !== undefined) yield change("supports what is not there", { supports: ["/nowhere"] });
    yield change("supports its own type", { supports: ["/type"] });
  }
  const [first = 0, second = 0] = texts;
  if (texts.length > 1) {
    yield make("text anchors swapped", "/evidence", (copy) => {
      const list = copy["evidence"] as unknown[];
      [list[first], list[second]] = [list[second], list[first]];
    });
  }
}

function* dates(make: Make, record: Json): Iterable<Mutant> {
  for (const pointer of datePointers(record)) {
    const value = String(valueAt(record, pointer));
    yield make("no such day", pointer, (copy) => put(copy, pointer, "2021-02-30"));
    yield make("no date", pointer, (copy) => put(copy, pointer, "yesterday"));
    yield make("interval reversed", pointer, (copy) => put(copy, pointer, "2012/2010"));
    if (/^\d{4}-\d\d-\d\d$/u.test(value)) {
      const day = new Date(Date.parse(value) + 86_400_000).toISOString().slice(0, 10);
      yield make("a day later", pointer, (copy) => put(copy, pointer, day), dayExcuse(record, pointer, value));
    }
    yield make("long after publication", pointer, (copy) => put(copy, pointer, "2040-01"), laterExcuse(record));
    yield make("long before publication", pointer, (copy) => put(copy, pointer, "1990-01"), earlierExcuse(record));
  }
}

function dayExcuse(record: Json, pointer: string, value: string): string | undefined {
  const notes = (record["dateNotes"] ?? []) as readonly { readonly pointer: string; readonly text: string }[];
  const note = notes.find((candidate) => candidate.pointer === pointer);
  return note && (/(?:mon|tues|wednes|thurs|fri|satur|sun)day/iu.test(note.text) || note.text === value)
    ? undefined
    : "no weekday is noted";
}

function laterExcuse(record: Json): string | undefined {
  const isFuture = record["type"] === "Meeting" && record["status"] !== "held" && record["status"] !== "ongoing";
  if (isFuture) return "it may be planned for so late";
  if (record["type"] === "Source") return "a source may be published at any time, as far as its records tell";
  if (record["type"] === "Actor") return "a post may last so long";
  return undefined;
}

function earlierExcuse(record: Json): string | undefined {
  if (record["type"] === "Source") return undefined;
  if (["planned", "proposed", "postponed"].includes(String(record["status"])))
    return "a source may tell late of a plan: that is a warning";
  return "an event may lie so early, as far as its words tell";
}
