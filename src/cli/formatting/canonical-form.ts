/**
 * A file enters, its canonical form leaves piece by piece: keys in the schemas' order, one record a line, the manifest
 * indented. Nothing of the file is trusted: where reading finds anything but a matter of layout, that problem leaves
 * instead of the record, and whoever called must not write.
 */
import type { ByteFile } from "../../files/byte-file.js";
import { readWhole } from "../../files/read-dataset.js";
import type { Problem } from "../../finding.js";
import { blankLine, byteOrderMark, notNdjson } from "../../read/checks.js";
import { type ReadItem, readRecords } from "../../read/read-records.js";
import { readValue } from "../../read/read-value.js";
import { isBlank } from "../../read/slice.js";
import { describeProblems, type LocatedFinding } from "../../report/describe.js";
import { checkByKeyword } from "../../structure/checks.js";
import { jsonTypeOf } from "../../structure/words.js";
import { orderKeys, typeOf } from "./order-keys.js";
import { readTokens, writeCompact, writePretty } from "./tokens.js";

/** A piece of the canonical form, or why there is none. */
export type Piece = string | LocatedFinding;

/** What formatting mends, or leaves to others. */
const ofLayout: readonly Problem["check"][] = [blankLine, byteOrderMark, notNdjson];

export function formatFile(file: ByteFile): AsyncIterable<Piece> {
  return /(?:^|\/)dataset\.json$/u.test(file.name) ? formatManifest(file) : formatRecords(file);
}

async function* formatManifest(file: ByteFile): AsyncGenerator<Piece> {
  const item = readValue({ bytes: await readWhole(file), line: 1, column: 1, offset: 0 }, file.name, "document");
  const refused = refusalsOf(item);
  if (refused.length > 0) yield* refused;
  else yield writeManifest(item.text ?? "");
}

async function* formatRecords(file: ByteFile): AsyncGenerator<Piece> {
  let firstSign: number | undefined;
  const chunks = watch(file.open(), (chunk) => {
    firstSign ??= chunk.find((byte) => !isBlank(byte) && byte < 0x80);
  });
  let count = 0;
  const isArray = (): boolean => firstSign === openBracket && !/\.(?:ndjson|jsonl)$/iu.test(file.name);
  for await (const item of readRecords({ name: file.name, chunks })) {
    const refused = refusalsOf(item);
    yield* refused;
    if (refused.length > 0 || !("text" in item)) continue;
    const line = writeRecord(item.text ?? "");
    yield isArray() ? `${count === 0 ? "[" : ","}\n  ${line.trimEnd()}` : line;
    count += 1;
  }
  if (isArray()) yield count === 0 ? "[]\n" : "\n]\n";
}

const openBracket = 0x5b;

/** A record's text → its line. */
export function writeRecord(text: string): string {
  const token = readTokens(text);
  return `${writeCompact(orderKeys(token, typeOf(token)))}\n`;
}

/** A manifest's text → the whole file. */
export function writeManifest(text: string): string {
  return `${writePretty(orderKeys(readTokens(text), "Dataset"))}\n`;
}

function refusalsOf(item: ReadItem): readonly LocatedFinding[] {
  const problems = "problem" in item ? [item.problem] : [...item.problems, ...notARecord(item)];
  const refused = problems.filter(({ check }) => !ofLayout.includes(check));
  return describeProblems(refused, "problem" in item ? undefined : item.text);
}

/** An array in NDJSON is read as its elements: elements that are arrays would be read otherwise the next time. */
function notARecord({ entry }: Extract<ReadItem, { entry: unknown }>): readonly Problem[] {
  const actual = jsonTypeOf(entry.value);
  if (entry.value === undefined || actual === "object") return [];
  return [
    { check: checkByKeyword["type"] as Problem["check"], entry, pointer: "", message: "record", data: { actual } },
  ];
}

async function* watch(chunks: AsyncIterable<Uint8Array>, see: (chunk: Uint8Array) => void): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) {
    see(chunk);
    yield chunk;
  }
}
