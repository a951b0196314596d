import { spawn } from "node:child_process";
import { once } from "node:events";
import { chmodSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { keyOrder } from "../../generated/key-order.js";
import { formatFile } from "../../src/cli/formatting/canonical-form.js";
import { harbourLines, harbourRecords } from "../harbour.js";
import { demarche, folder, report } from "./command.js";

/** What a file would hold, and the codes of what keeps it from being formatted. */
async function format(text: string, name = "records.ndjson"): Promise<{ text: string; codes: readonly string[] }> {
  const pieces: string[] = [];
  const codes: string[] = [];
  const open = async function* () {
    yield new TextEncoder().encode(text);
  };
  for await (const piece of formatFile({ name, open })) {
    if (typeof piece === "string") pieces.push(piece);
    else codes.push(piece.finding.code);
  }
  return { text: pieces.join(""), codes };
}

/** The same record with the keys of every object the other way round. */
function backwards(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(backwards);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .map(([key, part]) => [key, backwards(part)] as const)
      .reverse(),
  );
}

const main = fileURLToPath(new URL("../../dist/src/cli/main.js", import.meta.url));
const harbour = harbourLines();
const reversed = Object.values(harbourRecords()).map(backwards);

/** Any JSON object but those that reading refuses, now and then with names that a schema knows. */
const knownKeys = [...new Set(Object.values(keyOrder).flatMap((orders) => Object.values(orders).flat()))];
const { record } = fc.letrec<{ value: unknown; record: object }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 3 },
    fc.string({ unit: "grapheme" }),
    fc.integer(),
    fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e9, max: 1e9 }),
    fc.constantFrom(null, true, false),
    fc.array(tie("value"), { maxLength: 3 }),
    tie("record"),
  ),
  record: fc
    .tuple(
      fc.constantFrom({}, ...Object.keys(keyOrder).map((type) => ({ type }))),
      fc.dictionary(
        fc.oneof(fc.constantFrom(...knownKeys), fc.constantFrom("0", "7", "a/b~c"), fc.string({ unit: "grapheme" })),
        tie("value"),
        { maxKeys: 8 },
      ),
    )
    .map(([type, rest]) => ({ ...rest, ...type }))
    .filter((made) => !Object.hasOwn(made, "__proto__")),
}));
const texts = fc.oneof(
  fc
    .array(record, { maxLength: 4 })
    .map((records) => ({ name: "a.ndjson", text: records.map((one) => `${JSON.stringify(one)}\n`).join("") })),
  fc
    .tuple(fc.array(record, { maxLength: 4 }), fc.constantFrom(0, 1, 2, "\t"), fc.constantFrom("a.json", "a.ndjson"))
    .map(([records, indent, name]) => ({ name, text: JSON.stringify(records, null, indent) })),
  fc
    .tuple(record, fc.constantFrom(0, 2), fc.constantFrom("a.json", "dataset.json", "a.ndjson"))
    .map(([one, indent, name]) => ({ name, text: JSON.stringify(one, null, indent) })),
);

function valuesOf({ name, text }: { readonly name: string; readonly text: string }): readonly unknown[] {
  if (text.trim() === "") return [];
  if (name.endsWith(".ndjson") && !text.startsWith("[")) {
    try {
      return text
        .trim()
        .split("\n")
        .map((line) => JSON.parse(line));
    } catch {
      // One record over several lines.
    }
  }
  const whole = JSON.parse(text);
  return Array.isArray(whole) ? whole : [whole];
}

describe("the canonical form", () => {
  test("has the keys in the schemas' order in every object, one record a line", async () => {
    const { text, codes } = await format(JSON.stringify(reversed, null, 4), "a.ndjson");
    expect(codes).toEqual([]);
    const ordered = text
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(ordered).toEqual(Object.values(harbourRecords()));
    for (const one of ordered) expect(isInOrder(one)).toBe(true);
    expect(text.endsWith("}\n")).toBe(true);
  });

  test("changes no value, and formatting it again changes nothing", async () => {
    await fc.assert(
      fc.asyncProperty(texts, async (given) => {
        const once = await format(given.text, given.name);
        expect(once.codes).toEqual([]);
        expect(valuesOf({ ...given, text: once.text })).toEqual(valuesOf(given));
        expect(await format(once.text, given.name)).toEqual(once);
      }),
      { numRuns: 400 },
    );
  });

  test("does not depend on the order in which the known keys stood", async () => {
    const known = fc.uniqueArray(fc.constantFrom(...(keyOrder["Quote"]?.[""] ?? [])));
    await fc.assert(
      fc.asyncProperty(known, async (keys) => {
        const entries = keys.map((key) => [key, key === "type" ? "Quote" : 1] as const);
        const given = Object.fromEntries([["type", "Quote"] as const, ...entries]);
        const one = await format(JSON.stringify(given));
        expect(await format(JSON.stringify(backwards(given)))).toEqual(one);
      }),
    );
  });

  test.each([
    [
      "unknown keys after the known, as they stood",
      '{"z":1,"id":"a","7":2,"a":3,"type":"Quote"}',
      '{"type":"Quote","id":"a","z":1,"7":2,"a":3}\n',
    ],
    [
      "the keys of a type that no schema describes",
      '{"b": 1, "type": "org.example/Vote", "a": 2}',
      '{"b":1,"type":"org.example/Vote","a":2}\n',
    ],
    ["numbers as they are spelt", '{"n":[1.0, 1e2, -0, 0.10, 1E-7]}', '{"n":[1.0,1e2,-0,0.10,1E-7]}\n'],
    ["characters as themselves", '{"a":"\\u00e9 \\ud83d\\ude80 \\/ \\u0000"}', '{"a":"é 🚀 / \\u0000"}\n'],
    ["no byte order mark, no blank line, LF alone", '\uFEFF{"a":1}\r\n\r\n{"b":2}', '{"a":1}\n{"b":2}\n'],
    ["nothing where there is nothing", "\n\n", ""],
  ])("has %s", async (_, given, expected) => {
    expect((await format(given)).text).toBe(expected);
  });

  test("keeps an array in a .json file an array, one record a line, and indents a manifest", async () => {
    expect((await format('[{"a":1},{"b":[]}]', "a.json")).text).toBe('[\n  {"a":1},\n  {"b":[]}\n]\n');
    expect((await format("[ ]", "a.json")).text).toBe("[]\n");
    const manifest = {
      version: "1.0.0",
      title: "Ferry",
      files: [{ recordType: "Quote", path: "q.ndjson" }],
      keywords: [],
    };
    const ordered = {
      title: "Ferry",
      version: "1.0.0",
      files: [{ path: "q.ndjson", recordType: "Quote" }],
      keywords: [],
    };
    expect((await format(JSON.stringify(manifest), "x/dataset.json")).text).toBe(
      `${JSON.stringify(ordered, null, 2)}\n`,
    );
  });

  test("is that of the reference dataset as it is published", () => {
    const root = fileURLToPath(new URL("../..", import.meta.url));
    expect(demarche(["format", "--check", "data/geneva-security-talks"], { cwd: root })).toEqual({
      status: 0,
      stdout: "",
      stderr: "",
    });
  });

  test.each([
    ["a key twice", '{"a":1,"a":2}', "read/duplicate-key"],
    ["a number that no program reads exactly", '{"a":9007199254740993}', "read/number-is-inexact"],
    ["a number too great", '{"a":1e999}', "read/number-is-inexact"],
    ["half a character", '{"a":"\\ud83d"}', "read/lone-surrogate"],
    ["a line that is cut", '{"a":1}\n{"a":', "read/json-is-truncated"],
    ["two records on one line", '{"a":1} {"a":2}', "read/several-values"],
    ["a key that is no name", '{"__proto__":1}', "read/reserved-key"],
    ["what is no record", "[[1],[2]]", "structure/type"],
  ])("does not exist where there is %s", async (_, given, code) => {
    expect((await format(given)).codes).toContain(code);
  });
});

describe("demarche format", () => {
  test("writes a dataset's files anew, keeps their permissions, leaves nothing else behind, and they stay valid", async () => {
    const lines = reversed.map((one) => `${JSON.stringify(one)}\r\n`).join("");
    const path = await folder({ "records.ndjson": lines, "texts.txt": "left alone" });
    chmodSync(join(path, "records.ndjson"), 0o640);
    const first = demarche(["format", path]);
    expect(first).toEqual({ status: 0, stdout: `${path}/records.ndjson\n`, stderr: "" });
    expect(readFileSync(join(path, "records.ndjson"), "utf8").split("\n").map(sortedKeys)).toEqual(
      harbour.split("\n").map(sortedKeys),
    );
    expect(statSync(join(path, "records.ndjson")).mode & 0o777).toBe(0o640);
    expect(readdirSync(path).sort()).toEqual(["records.ndjson", "texts.txt"]);
    expect(report([path]).status).toBe(0);
    expect(demarche(["format", path])).toEqual({ status: 0, stdout: "", stderr: "" });
  });

  test("with --check writes nothing, lists what would change and exits with 1", async () => {
    const path = await folder({ "a.ndjson": '{"b": 1}', "b.ndjson": '{"b":1}\n' });
    const { status, stdout } = demarche(["format", "--check", path]);
    expect({ status, stdout }).toEqual({ status: 1, stdout: `${path}/a.ndjson\n` });
    expect(readFileSync(join(path, "a.ndjson"), "utf8")).toBe('{"b": 1}');
    demarche(["format", path]);
    expect(demarche(["format", "--check", path]).status).toBe(0);
  });

  test("writes none of the files if one of them cannot be formatted, and says where", async () => {
    const path = await folder({ "a.ndjson": '{"b": 1}', "b.ndjson": '{"a":1}\n{"\u202e":1,"\u202e":2}\n' });
    const { status, stdout, stderr } = demarche(["format", path]);
    expect({ status, stdout }).toEqual({ status: 1, stdout: "" });
    expect(stderr).toMatch(/\/b\.ndjson:2:8 {2}error {2}read\/duplicate-key {2}The key "\\u202e"/u);
    expect(readFileSync(join(path, "a.ndjson"), "utf8")).toBe('{"b": 1}');
  });

  test("takes the manifest and the files that it names, and no others", async () => {
    const manifest = JSON.stringify({ title: "T", files: [{ path: "in/a.ndjson", recordType: "Quote" }] });
    const path = await folder({ "dataset.json": manifest, "in/a.ndjson": '{"b": 1}', "other.ndjson": '{"b": 1}' });
    expect(demarche(["format", "--check", path]).stdout).toBe(`${path}/dataset.json\n${path}/in/a.ndjson\n`);
  });

  test("formats standard input to standard output", () => {
    const input = '{"id":"a","type":"Quote"}';
    expect(demarche(["format", "-"], { input })).toEqual({
      status: 0,
      stdout: '{"type":"Quote","id":"a"}\n',
      stderr: "",
    });
    expect(demarche(["format", "-", "--check"], { input })).toMatchObject({ status: 1, stdout: "<stdin>\n" });
    expect(demarche(["format", "-"], { input: '{"a":1,"a":1}' })).toMatchObject({ status: 1, stdout: "" });
  });

  test("stopped while it writes leaves the file as it was, and nothing beside it", async () => {
    const path = await folder({
      "a.ndjson": '{"b": 1, "text": "a harbour, a ferry and a long night"}\n'.repeat(300_000),
    });
    const before = statSync(join(path, "a.ndjson")).mtimeMs;
    const running = spawn(process.execPath, [main, "format", path]);
    while (readdirSync(path).length === 1 && running.exitCode === null)
      await new Promise((wake) => setTimeout(wake, 5));
    running.kill("SIGTERM");
    const [, signal] = await once(running, "exit");
    expect(signal).toBe("SIGTERM");
    expect(readdirSync(path)).toEqual(["a.ndjson"]);
    expect(statSync(join(path, "a.ndjson")).mtimeMs).toBe(before);
  });

  test("does not write through a link", async () => {
    const outside = await folder({ "a.ndjson": '{"b": 1}' });
    const path = await folder({});
    symlinkSync(join(outside, "a.ndjson"), join(path, "a.ndjson"));
    expect(demarche(["format", path])).toMatchObject({ status: 2, stderr: expect.stringContaining("symbolic link") });
    expect(readFileSync(join(outside, "a.ndjson"), "utf8")).toBe('{"b": 1}');
  });

  test.each([
    ["nothing is named", [], "path"],
    ["the path is not there", ["nowhere"], "nowhere"],
    ["the path is a device", ["/dev/null"], "regular file"],
    ["standard input is combined with files", ["-", "a.ndjson"], "standard input"],
    ["an option is unknown", ["--chek", "a"], "--check"],
  ])("exits with 2 where %s", (_, args, expected) => {
    const { status, stdout, stderr } = demarche(["format", ...args]);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toContain(expected);
  });

  test("exits with 2 for packed files and for files that the manifest names and that are not there", async () => {
    const packed = await folder({ "a.ndjson.gz": gzipSync("{}") });
    expect(demarche(["format", packed])).toMatchObject({ status: 2, stderr: expect.stringContaining("unpack") });
    writeFileSync(join(packed, "dataset.json"), '{"files":[{"path":"b.ndjson"}]}');
    expect(demarche(["format", packed])).toMatchObject({ status: 2, stderr: expect.stringContaining("b.ndjson") });
  });
});

function sortedKeys(line: string): string {
  return [...line.trim()].sort().join("");
}

function isInOrder(one: Readonly<Record<string, unknown>>): boolean {
  const order = keyOrder[String(one["type"])]?.[""] ?? [];
  const places = Object.keys(one).map((key) => order.indexOf(key));
  const evidence = one["evidence"] as readonly object[];
  return isAscending(places) && evidence.every((anchor) => Object.keys(anchor).indexOf("source") === 0);
}

function isAscending(numbers: readonly number[]): boolean {
  return numbers.every((number, index) => index === 0 || number > (numbers[index - 1] as number));
}
