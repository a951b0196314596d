import { describe, expect, test } from "vitest";
import { structureChecks } from "../../src/structure/checks.js";
import { judgeManifest, judgeRecord } from "../../src/structure/judge.js";
import { inventRecord } from "../invent.js";

/** Findings as `code pointer`, with the data that a test asks for. */
function judge(value: unknown): readonly string[] {
  return judgeRecord({ value, place: null }).map(({ check, pointer }) => `${check.code} ${pointer}`);
}

function dataOf(value: unknown): unknown {
  return judgeRecord({ value, place: null })[0]?.data;
}

describe("a record's structure", () => {
  test.each(structureChecks.filter(({ example }) => !example.schema).map((check) => [check.code, check] as const))(
    "%s has an example that fails by it alone, and one that does not",
    (code, { example }) => {
      for (const record of example.failing as readonly object[]) {
        const isUntyped = code === "structure/unknown-type";
        expect(judge(isUntyped ? record : inventRecord(record)).map((found) => found.split(" ")[0])).toEqual([code]);
      }
      for (const record of example.mended as readonly object[]) expect(judge(inventRecord(record))).toEqual([]);
    },
  );

  test("is judged by the schema of its type alone", () => {
    expect(judge({ type: "Quote", id: "quote:a", speaker: "actor:a", text: "a", form: "direct" })).toEqual([
      "structure/required ",
    ]);
  });

  test.each([
    [null, "null"],
    [[], "array"],
    ["text", "string"],
    [7, "number"],
  ])("is an object, not %j", (value, actual) => {
    expect(judge(value)).toEqual(["structure/type "]);
    expect(dataOf(value)).toEqual({ expected: "object", actual });
  });

  test.each([
    [{ type: "Qoute" }, "structure/unknown-type /type", "Quote"],
    [{ type: "quote" }, "structure/unknown-type /type", "Quote"],
    [{ type: "toString" }, "structure/unknown-type /type", undefined],
    [{ type: ["Quote"] }, "structure/unknown-type /type", undefined],
    [{ id: "quote:a" }, "structure/unknown-type ", "Quote"],
    [{}, "structure/unknown-type ", undefined],
    [JSON.parse('{"__proto__": {"type": "Quote"}}'), "structure/unknown-type ", undefined],
  ])("names the type that %j may mean", (value, found, nearest) => {
    expect(judge(value)).toEqual([found]);
    expect(dataOf(value)).toEqual(
      nearest === undefined
        ? expect.not.objectContaining({ nearest: expect.anything() })
        : expect.objectContaining({ nearest }),
    );
  });

  test("takes a name that is nearly right for one slip, not two", () => {
    const { speaker, ...rest } = inventRecord({ type: "Quote" }) as { speaker: string };
    const record = { ...rest, speeker: speaker };
    expect(judge(record)).toEqual(["structure/additional-properties /speeker"]);
    expect(dataOf(record)).toEqual({ property: "speeker", nearest: "speaker" });
  });

  test("lists the properties that are missing together", () => {
    expect(dataOf({ type: "Meeting", id: "meeting:a", evidence: [] })).toMatchObject({
      properties: ["name", "form", "status"],
    });
  });

  test("judges an anchor as what it looks like, a draft or a real one", () => {
    const source = "source:a";
    const sha256 = "0".repeat(64);
    const quote = (anchor: object): object => inventRecord({ type: "Quote", evidence: [anchor] });
    expect(judge(quote({ source, words: "a" }))).toEqual([]);
    expect(judge(quote({ source, words: "" }))).toEqual(["structure/min-length /evidence/0/words"]);
    expect(judge(quote({ source, words: "a", start: 1 }))).toEqual([
      "structure/additional-properties /evidence/0/start",
    ]);
    expect(judge(quote({ source, start: 1, end: 2 }))).toEqual(["structure/required /evidence/0"]);
    expect(judge(quote({ source, start: 1.5, end: 2, sha256 }))).toEqual(["structure/type /evidence/0/start"]);
    expect(judge(quote({ source, start: -1, end: 2, sha256 }))).toEqual(["structure/minimum /evidence/0/start"]);
    expect(judge(quote({ source, start: 1, end: 2, sha256: sha256.toUpperCase().replace("0", "A") }))).toEqual([
      "structure/pattern /evidence/0/sha256",
    ]);
    expect(judge(quote(["a"]))).toEqual(["structure/type /evidence/0"]);
  });

  test("judges an identifier by its scheme alone", () => {
    const actor = (identifier: object): object => inventRecord({ type: "Actor", identifiers: [identifier] });
    expect(judge(actor({ scheme: "iso3166-1", value: "Q42" }))).toEqual(["structure/pattern /identifiers/0/value"]);
    expect(judge(actor({ scheme: "wikidta", value: "Q42" }))).toEqual(["structure/enum /identifiers/0/scheme"]);
    expect(judge(actor({ value: "Q42" }))).toEqual(["structure/required /identifiers/0"]);
    expect(judge(actor({ scheme: "ror", value: "05a28rw58" }))).toEqual([]);
  });

  test("says under which condition a property is required or forbidden", () => {
    const conditions = [{ text: "The islands pay" }];
    expect(dataOf(inventRecord({ type: "Position", stance: "conditional", conditions: undefined }))).toMatchObject({
      properties: ["conditions"],
      condition: '"stance" is "conditional"',
    });
    expect(judge(inventRecord({ type: "Position", stance: "oppose", conditions }))).toEqual([
      "structure/not-allowed /conditions",
    ]);
    expect(judge(inventRecord({ type: "Actor", identity: "withheld" }))).toEqual(["structure/required "]);
    expect(judge(inventRecord({ type: "Actor", membersComplete: true }))).toEqual(["structure/required "]);
  });

  test("asks nothing because of a property that is wrong itself", () => {
    const conditions = [{ text: "The islands pay" }];
    expect(judge(inventRecord({ type: "Position", stance: "conditonal", conditions }))).toEqual([
      "structure/enum /stance",
    ]);
    const { stance, ...rest } = inventRecord({ type: "Position", stance: "conditional", conditions }) as {
      stance: string;
    };
    expect(judge({ ...rest, stanse: stance })).toEqual(["structure/additional-properties /stanse"]);
    const described = { describedAs: "an official", withheldReason: "Secrecy" };
    expect(judge(inventRecord({ type: "Actor", identity: "witheld", ...described }))).toEqual([
      "structure/enum /identity",
    ]);
  });

  test("says which kind of id belongs where another stands", () => {
    const record = inventRecord({ type: "Position", holder: "meeting:ferry-talks" });
    expect(judge(record)).toEqual(["structure/pattern /holder"]);
    expect(dataOf(record)).toMatchObject({ kind: "meeting", what: "the id of an Actor" });
  });

  test("suggests the value of a list that was meant", () => {
    expect(dataOf(inventRecord({ type: "Position", stance: "opose" }))).toMatchObject({ nearest: "oppose" });
    expect(dataOf(inventRecord({ type: "Position", stance: "Oppose " }))).toMatchObject({ nearest: "oppose" });
    expect(dataOf(inventRecord({ type: "Position", stance: 7 }))).toEqual(
      expect.not.objectContaining({ nearest: expect.anything() }),
    );
  });

  test("takes a wrong type for one slip where the id and the rest say what was meant", () => {
    const { type: _, ...demand } = inventRecord({ type: "Demand" }) as { type: string };
    expect(judge({ type: "Quote", ...demand })).toEqual(["structure/const /type"]);
    expect(judge({ type: "Quote", ...demand, strength: "none" }).length).toBeGreaterThan(1);
  });

  test("takes long and strange values without throwing", () => {
    for (const value of ["a".repeat(1e6), "\u0000\u202e", "😀".repeat(1000), {}, [], null, 1e300]) {
      expect(judge(inventRecord({ type: "Position", stance: value }))).toHaveLength(1);
      expect(judge(inventRecord({ type: "Position", [String(value).slice(0, 2000)]: 1 }))).toHaveLength(1);
    }
  });
});

describe("a manifest's structure", () => {
  test("is judged by the schema of the manifest", () => {
    const problems = judgeManifest({ value: { title: "A", files: [{ path: "a.ndjson" }] }, place: null });
    expect(problems.map(({ check, pointer }) => `${check.code} ${pointer}`)).toEqual([
      "structure/required ",
      "structure/required /files/0",
    ]);
  });
});
