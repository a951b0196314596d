import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findPositions, lineAndColumn } from "../../src/read/locate.js";
import { valueAt } from "../../src/read/pointer.js";
import { maximumDepth, scan } from "../../src/read/scan.js";
import { corpus } from "../corpora.js";

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

const suite = corpus("json-test-suite");

describe.skipIf(!suite)(`the scan and JSONTestSuite${suite ? "" : " (the suite is not at hand)"}`, () => {
  const folder = join(suite ?? "", "test_parsing");
  const files = suite ? readdirSync(folder).filter((name) => name.endsWith(".json")) : [];

  test("all files are there", () => {
    expect(files.length).toBeGreaterThan(300);
  });

  test.each(files)("%s is judged as JSON.parse judges it", (name) => {
    const bytes = readFileSync(join(folder, name));
    let text: string;
    try {
      text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
    } catch {
      return;
    }
    const fault = scan(text);
    if (fault?.kind === "too-deep") return;
    expect(fault === undefined).toBe(isJson(text));
    if (name.startsWith("y_")) expect(fault).toBeUndefined();
    if (name.startsWith("n_")) expect(fault).toBeDefined();
  });
});

describe("the scan", () => {
  test("agrees with JSON.parse on JSON that was spoiled anywhere", () => {
    const spoiled = fc
      .tuple(
        fc.json({ maxDepth: 4 }),
        fc.nat(),
        fc.nat(3),
        fc.constantFrom('"', "{", "}", "[", "]", ",", ":", "\\", "0", "-", "e", " ", "\u0001", "tru"),
      )
      .map(([json, at, removed, inserted]) => {
        const place = at % (json.length + 1);
        return json.slice(0, place) + inserted + json.slice(place + removed);
      });
    fc.assert(
      fc.property(fc.oneof(fc.json(), spoiled), (text) => {
        expect(scan(text) === undefined).toBe(isJson(text));
      }),
      { numRuns: 5000 },
    );
  });

  test("says of every beginning of a record that it breaks off, and not that it is malformed", () => {
    const text = '{"a": [true, null, -1.5e+3, "x\\u00e9\\n"], "b": {"c": false}}';
    for (let length = 1; length < text.length; length += 1) {
      expect([length, scan(text.slice(0, length))?.kind]).toEqual([length, "truncated"]);
    }
    expect(scan(text)).toBeUndefined();
  });

  test("refuses depth without recursion", () => {
    expect(scan("[".repeat(maximumDepth) + "]".repeat(maximumDepth))).toBeUndefined();
    expect(scan("[".repeat(100_000))).toMatchObject({ kind: "too-deep", at: maximumDepth });
  });

  test("finds where pointers lead", () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 4 }), (text) => {
        const value = JSON.parse(text);
        for (const pointer of pointersOf(value)) {
          const position = findPositions(text, [pointer]).get(pointer);
          expect(position).toBeDefined();
          expect(JSON.parse(text.slice(...(position?.value ?? [0, 0])))).toEqual(valueAt(value, pointer));
        }
      }),
    );
  });

  test("counts columns in code points and ends lines at LF only", () => {
    const text = '{"a": "😀\u2028é", "b": 1,\r\n "c": 2}';
    const at = (needle: string): object => lineAndColumn(text, text.indexOf(needle));
    expect(at('"b"')).toEqual({ line: 1, column: 14 });
    expect(at('"c"')).toEqual({ line: 2, column: 2 });
  });
});

/** Pointers into a value; of keys that stand twice JSON.parse keeps one, so such values are passed over. */
function pointersOf(value: unknown, pointer = ""): readonly string[] {
  if (typeof value !== "object" || value === null) return [pointer];
  const below = Object.entries(value).flatMap(([key, item]) =>
    pointersOf(item, `${pointer}/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`),
  );
  return [pointer, ...below];
}
