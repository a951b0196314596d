import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { validate } from "../../src/node.js";
import { corpus } from "../corpora.js";
import { inventRecord } from "../invent.js";

const suite = corpus("json-test-suite");
const folder = join(suite ?? "", "test_parsing");
const files = suite ? readdirSync(folder).filter((name) => name.endsWith(".json")) : [];

/** What JSON allows and a record may not hold: a key twice, whatever its values. */
const refusedWithReason: Readonly<Record<string, string>> = {
  "y_object_duplicated_key.json": "read/duplicate-key",
  "y_object_duplicated_key_and_value.json": "read/duplicate-key",
};

/** The codes of reading for bytes that arrive at standard input. */
async function readingCodes(...parts: readonly Uint8Array[]): Promise<readonly string[]> {
  async function* stdin(): AsyncGenerator<Uint8Array> {
    yield* parts;
  }
  const { findings } = await validate("-", { stdin: stdin() });
  return findings.map(({ code }) => code).filter((code) => code.startsWith("read/"));
}

const [before = "", after = ""] = JSON.stringify(
  inventRecord({ type: "Actor", extensions: { "org.example/value": "here" } }),
).split('"here"');

describe.skipIf(!suite)(`JSONTestSuite within a record${suite ? "" : " (the suite is not at hand)"}`, () => {
  const encoder = new TextEncoder();

  test("is there as a whole", () => {
    expect(files).toHaveLength(318);
  });

  test.each(files.filter((name) => name.startsWith("y_")))("%s is read", async (name) => {
    const bytes = readFileSync(join(folder, name));
    const refused = refusedWithReason[name];
    expect(await readingCodes(encoder.encode(before), bytes, encoder.encode(after))).toEqual(refused ? [refused] : []);
  });

  test.each(files.filter((name) => name.startsWith("n_")))("%s is refused", async (name) => {
    const bytes = readFileSync(join(folder, name));
    const codes = await readingCodes(bytes);
    const within = await readingCodes(encoder.encode(before), bytes, encoder.encode(after));
    // An input of white space or a byte order mark alone holds no record.
    expect(codes.length).toBeGreaterThan(0);
    // What is broken by what follows it may be whole within a record, and white space is nothing there.
    if (!/structure_(?:no_data|single_space)|incomplete/.test(name)) expect(within.length).toBeGreaterThan(0);
  });

  test.each(files.filter((name) => name.startsWith("i_")))("%s is judged without crash", async (name) => {
    expect(Array.isArray(await readingCodes(readFileSync(join(folder, name))))).toBe(true);
  });
});
