import { describe, expect, test } from "vitest";
import { type Actor, fromProfile, type ProfileReading, toProfile } from "../../src/index.js";
import { answerChecks } from "../../src/profile/checks.js";
import { attacks } from "../report/attacks.js";

const voss: Actor = {
  type: "Actor",
  id: "actor:mira-voss",
  name: "Mira Voss",
  kind: "person",
  evidence: [{ source: "source:gazette", words: "said Mira Voss" }],
};
const office: Actor = { ...voss, id: "actor:harbour-office", name: "Harbour office", kind: "government-body" };
const good = toProfile([voss, office]);
const text = JSON.stringify(good);
const [vossText = ""] = (good["actors"] ?? []).map((record) => JSON.stringify(record));

/** What was found: each code, with its place in the answer. */
function found({ findings }: ProfileReading): readonly (readonly [string, unknown])[] {
  return findings.map(({ code, data }) => [code, data["at"]]);
}

describe("an answer that is no answer", () => {
  test.each([
    ["nothing", ""],
    ["words", "I am sorry, but I cannot do that."],
    ["a list", "[1, 2]"],
    ["a number", "42"],
    ["null", null],
    ["undefined", undefined],
    ["a symbol", Symbol("x")],
    ["a function", () => 1],
    ["a list as a value", [voss]],
    ["a bigint", 1n],
  ])("%s is a finding", (_, answer) => {
    const reading = fromProfile(answer);
    expect(reading.records).toEqual([]);
    expect(found(reading)).toEqual([["read/json-is-malformed", ""]]);
  });

  test.each(["{}", {}])("without a single list is a finding: %j", (answer) => {
    expect(found(fromProfile(answer))).toEqual([["read/no-records", ""]]);
  });

  test("with empty lists says that there is nothing, which may be so", () => {
    expect(fromProfile(toProfile([]))).toEqual({ records: [], findings: [] });
  });
});

describe("an answer that is wrapped", () => {
  test.each([
    ["a fence", `\`\`\`json\n${text}\n\`\`\``],
    ["words before and after", `Here is {the} JSON:\n\n${text}\n\nI hope that helps {you}.`],
    ["words after", `${text} Done.`],
  ])("in %s gives its records and a warning", (_, answer) => {
    const reading = fromProfile(answer);
    expect(reading.records).toEqual([voss, office]);
    expect(reading.findings.map(({ code, severity }) => [code, severity])).toEqual([
      ["read/answer-is-bare", "warning"],
    ]);
  });

  test.each(answerChecks)("$code has an example that fails with it, and one that does not", ({ code, example }) => {
    expect(fromProfile(example.failing).findings.map((finding) => finding.code)).toEqual([code]);
    expect(fromProfile(example.mended).findings).toEqual([]);
  });

  test("in white space and a byte order mark is not", () => {
    expect(fromProfile(`\uFEFF\n ${text}\n\n`)).toEqual({ records: [voss, office], findings: [] });
  });
});

describe("an answer that is cut off", () => {
  test("gives the records before the cut, wherever it is, and says so", () => {
    const ends = [vossText, JSON.stringify(good["actors"]?.[1])].map((record) => text.indexOf(record) + record.length);
    for (let length = 1; length < text.length; length += 1) {
      const reading = fromProfile(text.slice(0, length));
      // Whether a record is whole shows by what follows it.
      expect(reading.records.length).toBe(ends.filter((end) => end < length).length);
      expect([length, found(reading)]).toEqual([length, [["read/json-is-truncated", ""]]]);
    }
  });
});

describe("an answer with one thing wrong", () => {
  const withFirst = (record: string): string => text.replace(vossText, record);

  test.each([
    ["a record that is no JSON", withFirst('{"type": Actor}'), "read/json-is-malformed"],
    ["a comma too many in a record", withFirst('{"type": "Actor",}'), "read/json-is-malformed"],
    ["100,000 levels", withFirst(`${'{"a":['.repeat(50_000)}1${"]}".repeat(50_000)}`), "read/too-deep"],
    ["a key twice", withFirst(vossText.replace('"kind":', '"kind":"state","kind":')), "read/duplicate-key"],
    ["a key __proto__", withFirst(vossText.replace("{", '{"__proto__":{"polluted":true},')), "read/reserved-key"],
    ["half a character, escaped", withFirst(vossText.replace("Mira", "\\ud83d")), "read/lone-surrogate"],
    ["half a character, raw", withFirst(vossText.replace("Mira", "\ud83d")), "read/lone-surrogate"],
    ["a value where a record belongs", withFirst("7"), "structure/type"],
    ["null where a record belongs", withFirst("null"), "structure/type"],
    ["a list where a record belongs", withFirst("[[]]"), "structure/type"],
    ["another type", withFirst(vossText.replace('"Actor"', '"Quote"')), "structure/const"],
    ["an unknown type", withFirst(vossText.replace('"Actor"', '"Vote"')), "structure/const"],
    [
      "a property that nobody knows",
      withFirst(vossText.replace("{", '{"mood":"glad",')),
      "structure/additional-properties",
    ],
    [
      "evidence with offsets",
      withFirst(vossText.replace('"words":', '"start":1,"words":')),
      "structure/additional-properties",
    ],
    ["a required text that is empty", withFirst(vossText.replace('"Mira Voss"', '""')), "structure/min-length"],
    ["no evidence", withFirst(JSON.stringify({ ...voss, evidence: [] })), "structure/min-items"],
  ])("%s: costs that record", (_, answer, code) => {
    const reading = fromProfile(answer);
    expect(reading.records).toEqual([office]);
    expect(found(reading)).toEqual([[code, "/actors/0"]]);
    expect(Object.hasOwn(Object.prototype, "polluted")).toBe(false);
  });

  test("the same as a value, which can be nested without end", () => {
    let deep: unknown = 1;
    for (let level = 0; level < 100_000; level += 1) deep = { deep };
    const circle: unknown[] = [];
    circle.push(circle);
    const answer = { actors: [deep, circle, { a: 1n }, () => 1, office] };
    const reading = fromProfile(answer);
    expect(reading.records).toEqual([office]);
    expect(found(reading)).toEqual([
      ["read/too-deep", "/actors/0"],
      ["read/too-deep", "/actors/1"],
      ["read/json-is-malformed", "/actors/2"],
      ["read/json-is-malformed", "/actors/3"],
    ]);
  });

  test.each([
    ["a list that is misspelled", '{"actrs": [{}, {}]}', ["structure/list-is-known", "/actrs"]],
    ["a list of sources", '{"sources": [{}]}', ["structure/list-is-known", "/sources"]],
    ["a name __proto__", '{"__proto__": [{}]}', ["structure/list-is-known", "/__proto__"]],
    ["a name constructor", '{"constructor": {}}', ["structure/list-is-known", "/constructor"]],
    ["a record instead of a list", '{"actors": {"type": "Actor"}}', ["structure/list-is-known", "/actors"]],
    ["a list twice", '{"actors": [], "actors": []}', ["read/duplicate-key", "/actors"]],
    ["no name", "{[]}", ["read/json-is-malformed", ""]],
  ])("%s", (_, answer, expected) => {
    expect(found(fromProfile(answer))).toEqual([expected]);
  });

  test("ids that clash: the first record of an id stays", () => {
    const other = { ...voss, name: "Another Voss" };
    const reading = fromProfile({ actors: [...(good["actors"] ?? []), other, other] });
    expect(reading.records).toEqual([voss, office]);
    expect(found(reading)).toEqual([["integrity/ids-are-unique", "/actors/2"]]);
    expect(reading.findings[0]?.data["count"]).toBe(3);
  });

  test("fields that are missing or null instead of absent as the profile has it are absent", () => {
    expect(fromProfile({ actors: [voss, { ...office, partOf: null, aliases: null, membersComplete: null }] })).toEqual({
      records: [voss, office],
      findings: [],
    });
  });
});

describe("an answer of any size", () => {
  test("with a text of 10 MB is read, and one of 100 MB is a finding", () => {
    const long = fromProfile(text.replace("Mira Voss", "x".repeat(10_000_000)));
    expect([long.records.length, found(long)]).toEqual([2, []]);
    const longer = fromProfile(text.replace("Mira Voss", "x".repeat(100_000_000)));
    expect([longer.records.length, found(longer)]).toEqual([1, [["read/record-is-too-long", "/actors/0"]]]);
  });

  test("with 20,000 records of one id gives one record and one finding", () => {
    const reading = fromProfile(`{"actors": [${Array(20_000).fill(vossText).join(",")}]}`);
    expect([reading.records.length, found(reading)]).toEqual([1, [["integrity/ids-are-unique", "/actors/1"]]]);
  });

  test("of opening brackets only, or of quotation marks only, ends", () => {
    for (const sign of ["{", "[", '"', "{ ", '{"a":', "```", "\\"]) fromProfile(sign.repeat(300_000));
  });

  test("with attacks wherever a text can stand is read without an exception", () => {
    for (const attack of attacks) {
      const record = { type: attack, id: attack, [attack]: attack, evidence: [{ source: attack, words: attack }] };
      const answer = { [attack]: [record], actors: [record, office], quotes: attack };
      for (const given of [answer, JSON.stringify(answer), attack, `${attack}${text}${attack}`]) {
        const { records, findings } = fromProfile(given);
        expect(records.length + findings.length).toBeGreaterThan(0);
      }
    }
  });
});
