import { describe, expect, test } from "vitest";
import { readChecks } from "../../src/read/checks.js";
import { readRecords } from "../../src/read/read-records.js";

const encoder = new TextEncoder();

interface Read {
  readonly values: readonly unknown[];
  readonly found: readonly string[];
}

/** Reads text or bytes in pieces of `size` bytes: values, and findings as `code line:column`. */
async function read(content: string | Uint8Array, name = "quotes.ndjson", size = 1 << 20): Promise<Read> {
  const bytes = typeof content === "string" ? encoder.encode(content) : content;
  async function* chunks(): AsyncGenerator<Uint8Array> {
    for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
  }
  const values: unknown[] = [];
  const found: string[] = [];
  for await (const item of readRecords({ name, chunks: chunks() })) {
    const problems = "problem" in item ? [item.problem] : item.problems;
    if ("entry" in item && item.entry.value !== undefined) values.push(item.entry.value);
    for (const { check, entry } of problems) found.push(`${check.code} ${entry.place?.line}:${entry.place?.column}`);
  }
  return { values, found };
}

const good: readonly (readonly [string, string, string, readonly unknown[]])[] = [
  ["NDJSON", "a.ndjson", '{"a":1}\n{"a":2}\n', [{ a: 1 }, { a: 2 }]],
  ["NDJSON without a last line end", "a.ndjson", '{"a":1}\n{"a":2}', [{ a: 1 }, { a: 2 }]],
  ["NDJSON with CRLF", "a.ndjson", '{"a":1}\r\n{"a":2}\r\n', [{ a: 1 }, { a: 2 }]],
  ["NDJSON in a file named .json", "a.json", '{"a":1}\n{"a":2}\n', [{ a: 1 }, { a: 2 }]],
  ["one record on one line", "a.json", '{"a":1}', [{ a: 1 }]],
  ["one record on many lines", "a.json", '{\n  "a": 1\n}\n', [{ a: 1 }]],
  ["an array on one line", "a.json", '[{"a":1},{"a":2}]', [{ a: 1 }, { a: 2 }]],
  ["an array on many lines", "<stdin>", '[\n  {\n "a": "]," },\n  {"a":2}\n]\n', [{ a: "]," }, { a: 2 }]],
  ["an empty array", "a.json", "[]", []],
  ["a line separator within a string", "a.ndjson", '{"a":"\u2028"}\n', [{ a: "\u2028" }]],
  ["nothing", "a.ndjson", "", []],
  ["blank lines only", "a.ndjson", "\n \n\n", []],
];

describe("reading", () => {
  for (const size of [1, 3, 1 << 20]) {
    test.each(good)(`takes %s (in pieces of ${size} bytes)`, async (_, name, text, values) => {
      expect(await read(text, name, size)).toEqual({ values, found: [] });
    });
  }

  const bad: readonly (readonly [string, string | Uint8Array, readonly string[], number])[] = [
    ["malformed JSON", '{"a":1}\n{"a":}\n{"a":3}\n', ["read/json-is-malformed 2:1"], 2],
    ["a cut last line", '{"a":1}\n{"a":', ["read/json-is-truncated 2:1"], 1],
    ["a cut first line", '{"a":\n{"a":2}\n', ["read/json-is-truncated 1:1"], 1],
    ["two records on one line", '{"a":1} {"a":2}\n{"a":3}\n', ["read/several-values 1:1"], 1],
    ["a blank line", '{"a":1}\n\n{"a":2}\n', ["read/blank-line 2:1"], 2],
    ["a byte order mark", '\uFEFF{"a":1}\n', ["read/byte-order-mark 1:1"], 1],
    ["a key twice", '{"a":1,"a":2}\n', ["read/duplicate-key 1:1"], 1],
    ["a key twice, once escaped", '{"a":1,"\\u0061":2}\n', ["read/duplicate-key 1:1"], 1],
    ["__proto__", '{"__proto__":{"x":1}}\n', ["read/reserved-key 1:1"], 1],
    ["a number too great", '{"a":1e400}\n', ["read/number-is-inexact 1:1"], 1],
    ["an integer past 2^53", '{"a":9007199254740993}\n', ["read/number-is-inexact 1:1"], 1],
    ["half a surrogate pair", '{"a":"\\ud800"}\n', ["read/lone-surrogate 1:1"], 1],
    ["depth", `${"[".repeat(100_000)}\n{"a":1}\n`, ["read/not-ndjson 1:1", "read/too-deep 1:2"], 0],
    ["depth in an object", `${'{"a":'.repeat(100_000)}\n{"a":1}\n`, ["read/too-deep 1:1"], 1],
    [
      "invalid UTF-8",
      Uint8Array.of(...encoder.encode('{"a":"'), 0xc3, 0x28, ...encoder.encode('"}\n{"a":2}\n')),
      ["read/not-utf-8 1:1"],
      1,
    ],
    [
      "overlong UTF-8",
      Uint8Array.of(...encoder.encode('{"a":"'), 0xc0, 0xaf, ...encoder.encode('"}\n')),
      ["read/not-utf-8 1:1"],
      0,
    ],
    ["UTF-16", new Uint8Array(Buffer.from('{"a":1}\n', "utf16le")), ["read/not-utf-8 1:1"], 0],
    ["a raw zero", '{"a":"\u0000"}\n', ["read/json-is-malformed 1:1"], 0],
    ["NaN", '{"a":NaN}\n', ["read/json-is-malformed 1:1"], 0],
    ["an array in NDJSON", '[\n{"a":1},\n{"a":2}\n]\n', ["read/not-ndjson 1:1"], 2],
    ["pretty JSON in NDJSON", '{\n  "a": 1\n}\n', ["read/not-ndjson 1:1"], 1],
  ];

  test.each(bad)("refuses %s", async (_, content, found, values) => {
    const result = await read(content);
    expect(result.found).toEqual(found);
    expect(result.values).toHaveLength(values);
    expect(await read(content, "quotes.ndjson", 2)).toEqual(result);
  });

  test.each([
    ["a comma before the end", '[{"a":1},]', ["read/json-is-malformed 1:10"], 1],
    ["two commas", '[{"a":1},,{"a":2}]', ["read/json-is-malformed 1:10"], 2],
    ["no end", '[{"a":1}', ["read/json-is-truncated 1:9"], 1],
    ["no end of an element", '[{"a":1', ["read/json-is-truncated 1:2"], 0],
    ["no end after a comma", '[{"a":1},\n', ["read/json-is-truncated 2:1"], 1],
    ["text after the end", '[{"a":1}] x y', ["read/several-values 1:11"], 1],
    ["a bad element", '[{"a":1},\n{"a":},\n{"a":3}]', ["read/json-is-malformed 2:1"], 2],
    ["an open string", '[{"a":"x},\n{"a":2}]', ["read/json-is-malformed 1:2"], 0],
    ["the brackets of an object", '[{"a":1}}]', ["read/several-values 1:2"], 0],
  ])("refuses in an array %s", async (_, text, found, values) => {
    const result = await read(text, "a.json");
    expect(result.found).toEqual(found);
    expect(result.values).toHaveLength(values);
    expect(await read(text, "a.json", 1)).toEqual(result);
  });

  test("refuses a line without end, and reads on after it", async () => {
    const endless = new Uint8Array(2 ** 26 + 2 ** 20).fill(0x61);
    const bytes = new Uint8Array(8 + endless.length + 9);
    bytes.set(encoder.encode('{"a":1}\n'));
    bytes.set(endless, 8);
    bytes.set(encoder.encode('\n{"a":2}\n'), 8 + endless.length);
    const result = await read(bytes);
    expect(result).toEqual({ values: [{ a: 1 }, { a: 2 }], found: ["read/record-is-too-long 2:1"] });
  });

  test("keeps `__proto__` from changing a prototype", async () => {
    const { values } = await read('{"__proto__":{"polluted":true}}\n');
    expect((values[0] as { polluted?: boolean }).polluted).toBeUndefined();
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });

  test("gives each check an example that fails by it and one that does not", async () => {
    for (const { code, example } of readChecks) {
      if (typeof example.failing !== "string" || example.failing.trim() === "" || code === "read/file-is-missing")
        continue;
      const bytes =
        code === "read/not-utf-8"
          ? Buffer.from(example.failing, "utf16le")
          : encoder.encode(example.failing.repeat(example.times ?? 1));
      const failing = await read(bytes, "a.ndjson");
      expect(failing.found.map((found) => found.split(" ")[0])).toContain(code);
      expect((await read(String(example.mended))).found).toEqual([]);
    }
  });
});
