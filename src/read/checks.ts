import type { Check, Code } from "../finding.js";

type ReadCheck = Omit<Check, "severity" | "code">;

function readCheck(name: string, check: ReadCheck): Check {
  return { code: `read/${name}` as Code, severity: "error", ...check };
}

export const malformed: Check = readCheck("json-is-malformed", {
  description: "Every record is JSON.",
  why: "What a program cannot read it cannot check, and two programs may read it differently.",
  fix: "Correct the text at the place shown. JSON wants double quotes, no comments and no comma before a closing bracket.",
  messages: { malformed: "This is not JSON: expected {expected} here." },
  example: { failing: '{"type": "Actor", }', mended: '{"type": "Actor"}' },
});

export const truncated: Check = readCheck("json-is-truncated", {
  description: "Every record is whole.",
  why: "A text that breaks off has usually lost more than its last sign: the upload or the program stopped early.",
  fix: "Write the file again from where it came from; do not just close the brackets.",
  messages: { truncated: "The text breaks off here: {expected} is missing." },
  example: { failing: '{"type": "Actor", "id": "actor:mi', mended: '{"type": "Actor", "id": "actor:mira-voss"}' },
});

export const severalValues: Check = readCheck("several-values", {
  description: "A line holds one record, and a JSON document one value.",
  why: "Programs that read line by line would see only the first of them, or none.",
  fix: "Put each record on a line of its own.",
  messages: {
    line: "A second value begins here; in NDJSON each record has a line of its own.",
    document: "More text follows after the end of the JSON document.",
  },
  example: { failing: '{"type": "Actor"} {"type": "Actor"}', mended: '{"type": "Actor"}\n{"type": "Actor"}' },
});

export const blankLine: Check = readCheck("blank-line", {
  description: "No line of NDJSON is blank.",
  why: "Many readers of NDJSON stop at a blank line or fail on it.",
  fix: "Delete the line.",
  messages: { blank: "This line is blank; in NDJSON every line is a record." },
  example: { failing: '{"type": "Actor"}\n\n{"type": "Meeting"}', mended: '{"type": "Actor"}\n{"type": "Meeting"}' },
});

export const notNdjson: Check = readCheck("not-ndjson", {
  description: "A file that is named as NDJSON holds one record a line.",
  why: "Other readers go by the name and would fail on the first line.",
  fix: "Write one record a line (`jq -c '.[]'` turns an array into that), or name the file `.json`.",
  messages: {
    array: "The file's name says NDJSON (one record a line), but it holds one JSON array. It was read as that.",
    document:
      "The file's name says NDJSON (one record a line), but its first record spans several lines. It was read as one JSON document.",
  },
  example: { failing: '[\n{"type": "Actor"}\n]', mended: '{"type": "Actor"}' },
});

export const notUtf8: Check = readCheck("not-utf-8", {
  description: "Every file is UTF-8.",
  why: "Bytes in another encoding turn into other words, and offsets and digests no longer mean anything.",
  fix: "Convert the file to UTF-8 (`iconv -f WINDOWS-1252 -t UTF-8`), from the original if it has been damaged.",
  messages: {
    bytes: "Byte {offset} of the file is not valid UTF-8.",
    utf16: "The file is in {encoding}; records are read as UTF-8.",
  },
  example: { failing: "\uFFFE{\u0000", mended: '{"type": "Actor"}' },
});

export const byteOrderMark: Check = readCheck("byte-order-mark", {
  description: "No file begins with a byte order mark.",
  why: "RFC 8259 forbids it, and many readers take it for part of the first record.",
  fix: "Save the file as UTF-8 without a byte order mark.",
  messages: { mark: "The file begins with a byte order mark (bytes EF BB BF)." },
  example: { failing: '\uFEFF{"type": "Actor"}', mended: '{"type": "Actor"}' },
});

export const duplicateKey: Check = readCheck("duplicate-key", {
  description: "An object has each key once.",
  why: "Readers differ in which of the two values they take, so the record says two things.",
  fix: "Keep the value that is right and delete the other.",
  messages: {
    repeated: 'The key "{key}" stands in this object already; JSON readers differ in which of the two they take.',
  },
  example: { failing: '{"type": "Actor", "name": "A", "name": "B"}', mended: '{"type": "Actor", "name": "A"}' },
});

export const reservedKey: Check = readCheck("reserved-key", {
  description: "No key is `__proto__`.",
  why: "Programs in JavaScript that copy the object would change its prototype instead of a property.",
  fix: "Give the property another name.",
  messages: { reserved: 'The key "__proto__" is not accepted anywhere in a record.' },
  example: { failing: '{"type": "Actor", "__proto__": {}}', mended: '{"type": "Actor"}' },
});

export const tooDeep: Check = readCheck("too-deep", {
  description: "No record is nested deeper than 64 levels.",
  why: "Nothing that the schemas describe nests so deep, and programs that read recursively would crash.",
  fix: "Flatten the data, or leave it out.",
  messages: { deep: "The record is nested deeper than {limit} levels." },
  example: { failing: `${'{"a":'.repeat(65)}1${"}".repeat(65)}`, mended: '{"type": "Actor"}' },
});

export const inexactNumber: Check = readCheck("number-is-inexact", {
  description: "Every number is one that programs read exactly.",
  why: "Most programs hold numbers as IEEE 754 doubles: greater integers are rounded, and greater exponents become infinite.",
  fix: "Write the number as a string, or correct it.",
  messages: {
    inexact: "{number} cannot be read exactly: integers must lie within ±9007199254740991, exponents below 309.",
  },
  example: {
    failing: '{"extensions": {"org.example/n": 9007199254740993}}',
    mended: '{"extensions": {"org.example/n": 42}}',
  },
});

export const loneSurrogate: Check = readCheck("lone-surrogate", {
  description: "Every string is a sequence of Unicode characters.",
  why: "Half of a surrogate pair is no character: it cannot be written as UTF-8, so no digest of it exists.",
  fix: "Write the whole character, or both halves of its escape.",
  messages: { lone: "The string holds half of a surrogate pair, which is no Unicode character." },
  example: { failing: '{"name": "\\ud83d"}', mended: '{"name": "\\ud83d\\ude00"}' },
});

export const tooLong: Check = readCheck("record-is-too-long", {
  description: "No record is longer than 64 MiB.",
  why: "No real record is; a line without end would exhaust the memory of whoever reads it.",
  fix: "See whether line ends were lost when the file was written.",
  messages: { long: "The record is longer than {limit} bytes, and was not read." },
  example: { failing: "a", times: 2 ** 26 + 1, mended: '{"type": "Actor"}' },
});

export const noRecords: Check = readCheck("no-records", {
  description: "An input holds at least one record.",
  why: "An empty input passes every check; that is almost always an extraction that failed.",
  fix: "See whether the program that wrote it ran to its end, and whether the path is right.",
  messages: { none: "There is no record in this input." },
  example: { failing: "\n", mended: '{"type": "Actor"}' },
});

export const fileIsMissing: Check = readCheck("file-is-missing", {
  description: "Every file that the manifest names is there.",
  why: "The dataset is not what its manifest says it is.",
  fix: "Add the file, or take its line out of `files` in dataset.json.",
  messages: { missing: 'The manifest names "{path}", but there is no such file in the dataset.' },
  example: {
    failing: '{"files": [{"path": "nowhere.ndjson", "recordType": "Quote"}]}',
    mended: '{"files": [{"path": "quotes.ndjson", "recordType": "Quote"}]}',
  },
});

/** Every check of the first stage. */
export const readChecks: readonly Check[] = [
  blankLine,
  byteOrderMark,
  duplicateKey,
  fileIsMissing,
  inexactNumber,
  loneSurrogate,
  malformed,
  noRecords,
  notNdjson,
  notUtf8,
  reservedKey,
  severalValues,
  tooDeep,
  tooLong,
  truncated,
];
