import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dataset } from "../../generated/data/geneva-security-talks.js";
import { type DemarcheRecord, recordValidators } from "../../generated/guards.js";
import { fromProfile, toProfile } from "../../src/index.js";
import { isSchemaObject, type SchemaObject } from "../../src/schemas/schema.js";
import { draftRecords } from "./draft-records.js";
import { isAdmittedBy, profiles, providers } from "./profile-files.js";

describe("draft records", () => {
  test("are the same again once an answer has held them, whether it is text or a value", () => {
    fc.assert(
      fc.property(draftRecords, (records) => {
        const answer = toProfile(records);
        const expected = { records: byList(records), findings: [] };
        expect(fromProfile(answer)).toEqual(expected);
        expect(fromProfile(JSON.stringify(answer, null, 1))).toEqual(expected);
      }),
      { numRuns: 100 },
    );
  });

  test("have every field that the profile has, in some run", () => {
    const seen = new Set<string>();
    for (const records of fc.sample(draftRecords, { numRuns: 100, seed: 7 })) collectNames(records, seen);
    const lists = Object.keys(profiles.openai["properties"] as SchemaObject);
    const asked = new Set<string>();
    collectProperties(profiles.openai, asked);
    expect([...asked].filter((name) => !seen.has(name) && !lists.includes(name))).toEqual([]);
  });

  test.each(providers)("are admitted by the profile for %s as toProfile writes them", (provider) => {
    fc.assert(
      fc.property(draftRecords, (records) => {
        isAdmittedBy[provider](toProfile(records));
        expect(isAdmittedBy[provider].errors ?? []).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });
});

describe("the records of the dataset, their anchors turned to drafts", () => {
  const { actors, meetings, demands, quotes, positions } = dataset;
  const drafts = [...actors, ...meetings, ...demands, ...quotes, ...positions].map(withDrafts);

  test("are the same again, all of them", () => {
    expect(drafts).toHaveLength(93);
    expect(fromProfile(toProfile(drafts))).toEqual({ records: drafts, findings: [] });
    expect(fromProfile(JSON.stringify(toProfile(drafts)))).toEqual({ records: drafts, findings: [] });
  });

  test("keep their keys in the order of the schema", () => {
    const { records } = fromProfile(toProfile(drafts));
    for (const [index, record] of records.entries()) {
      const { extensions: _, ...original } = drafts[index] as DemarcheRecord;
      expect(JSON.stringify(record)).toBe(JSON.stringify(original));
    }
  });
});

describe("what a profile admits", () => {
  const answers = instanceOf(profiles.openai, profiles.openai);

  test("becomes valid drafts or findings, and never an exception", () => {
    let taken = 0;
    fc.assert(
      fc.property(answers, (answer) => {
        expect(isAdmittedBy.openai(answer)).toBe(true);
        const { records, findings } = fromProfile(JSON.stringify(answer));
        for (const record of records) expect(recordValidators[record.type](record)).toBe(true);
        const given = Object.values(answer as Record<string, readonly unknown[]>).flat();
        const missed = new Set(findings.map(({ data }) => data["at"]));
        const repeated = findings.filter(({ code }) => code === "integrity/ids-are-unique");
        const dropped = repeated.reduce((sum, { data }) => sum + Number(data["count"]) - 1, 0);
        expect(records.length + dropped + missed.size - repeated.length).toBe(given.length);
        taken += records.length;
      }),
      { numRuns: 300 },
    );
    expect(taken).toBeGreaterThan(20);
  });

  test.each(providers)("%s: is the same for all", (provider) => {
    for (const answer of fc.sample(answers, 50)) expect(isAdmittedBy[provider](answer)).toBe(true);
  });
});

test("toProfile refuses what a profile cannot say, and says whose", () => {
  const [source] = dataset.sources;
  const [quote] = dataset.quotes;
  const draft = withDrafts(quote as DemarcheRecord);
  const extended = { ...draft, extensions: { "org.example/score": 1 } } as DemarcheRecord;
  for (const record of [source, quote, extended] as readonly DemarcheRecord[]) {
    expect(() => toProfile([record])).toThrow(TypeError);
    expect(() => toProfile([record])).toThrow(record.id);
  }
});

/** Of anchors whose words are not at hand, invented ones. */
function withDrafts(record: DemarcheRecord): DemarcheRecord {
  const evidence = record.evidence.map((anchor, index) => {
    const { source, supports } = anchor;
    const words = "exact" in anchor && anchor.exact !== undefined ? anchor.exact : `the words of anchor ${index}`;
    return { source, words, ...(supports && { supports }) };
  });
  const { extensions: _, ...rest } = record;
  return { ...rest, evidence } as unknown as DemarcheRecord;
}

/** In the order of the answer's lists. */
function byList(records: readonly DemarcheRecord[]): readonly DemarcheRecord[] {
  const types = ["Actor", "Meeting", "Demand", "Quote", "Position"];
  return records.toSorted((one, other) => types.indexOf(one.type) - types.indexOf(other.type));
}

function collectNames(value: unknown, seen: Set<string>): void {
  if (Array.isArray(value)) for (const item of value) collectNames(item, seen);
  else if (typeof value === "object" && value !== null) {
    for (const [name, item] of Object.entries(value)) {
      seen.add(name);
      collectNames(item, seen);
    }
  }
}

function collectProperties(node: unknown, asked: Set<string>): void {
  if (typeof node !== "object" || node === null) return;
  const { properties } = node as SchemaObject;
  if (isSchemaObject(properties)) for (const name of Object.keys(properties)) asked.add(name);
  for (const child of Object.values(node)) collectProperties(child, asked);
}

/** Values of a profile's schema; texts are often what the field wants, often `""`, and often anything. */
function instanceOf(node: unknown, root: SchemaObject, name = ""): fc.Arbitrary<unknown> {
  if (!isSchemaObject(node)) throw new Error("no boolean schema is expected");
  if (typeof node["$ref"] === "string") {
    const key = node["$ref"].slice("#/$defs/".length);
    return instanceOf((root["$defs"] as SchemaObject)[key], root, name);
  }
  if (Array.isArray(node["enum"])) return fc.constantFrom(...node["enum"]);
  if (node["type"] === "string") return instanceOfText(String(node["description"]));
  if (node["type"] === "array") return fc.array(instanceOf(node["items"], root, name), { maxLength: 2 });
  const properties = Object.entries(node["properties"] as SchemaObject);
  return fc.record(Object.fromEntries(properties.map(([key, child]) => [key, instanceOf(child, root, key)])));
}

function instanceOfText(description: string): fc.Arbitrary<string> {
  const [, pattern] = /Pattern: `([^`]*)`/u.exec(description) ?? [];
  const good =
    pattern === undefined ? fc.constantFrom("2022", "some words") : fc.stringMatching(new RegExp(pattern, "u"));
  const isOptional = description.includes('"" if there is none');
  return fc.oneof(
    { arbitrary: good.map((text) => text.slice(0, 100)), weight: 40 },
    ...(isOptional ? [{ arbitrary: fc.constant(""), weight: 60 }] : []),
    { arbitrary: fc.string({ unit: "binary" }), weight: 1 },
    { arbitrary: fc.constantFrom("__proto__", "unstated", "true"), weight: 1 },
  );
}
