import { describe, expect, expectTypeOf, test } from "vitest";
import { dataset } from "../../generated/data/geneva-security-talks.js";
import type { Actor, Demand, ProposalId } from "../../generated/types/index.js";
import { generateDatasetModule } from "../../src/codegen/dataset-module.js";
import { openDataset, type RecordWithId } from "../../src/dataset.js";

const manifest = { title: "Ferry talks" };

describe("the module of a dataset", () => {
  test("has the records by type, in the order of their files", () => {
    const records = [
      { type: "Actor", id: "actor:b" },
      { type: "Source", id: "source:a" },
      { type: "Actor", id: "actor:a" },
    ];
    const text = generateDatasetModule({ name: "ferry-talks", manifest, records }, ["Actor", "Source"]);
    expect(text).toMatch(/actors: \[\s+\{"type":"Actor","id":"actor:b"\},\s+\{"type":"Actor","id":"actor:a"\},\s+\]/u);
    expect(text).toContain("sources: [");
  });

  test("has an empty list where there is no record of a type", () => {
    expect(generateDatasetModule({ name: "ferry-talks", manifest, records: [] }, ["Actor"])).toContain("actors: [],");
  });

  test("is not written for a record of a type that there is not", () => {
    const records = [{ type: "Vote", id: "vote:a" }];
    expect(() => generateDatasetModule({ name: "ferry-talks", manifest, records }, ["Actor"])).toThrow(/"Vote"/u);
  });

  test("is not written for a property that would become the prototype", () => {
    const records = [JSON.parse('{"type":"Actor","extensions":{"org.example/a":{"__proto__":1}}}')];
    expect(() => generateDatasetModule({ name: "ferry-talks", manifest, records }, ["Actor"])).toThrow(/__proto__/u);
  });
});

describe("byId", () => {
  const everyRecord = [
    dataset.sources,
    dataset.actors,
    dataset.meetings,
    dataset.demands,
    dataset.quotes,
    dataset.positions,
  ].flat();

  test("finds every record of the reference dataset", () => {
    expect(everyRecord.length).toBeGreaterThan(0);
    for (const record of everyRecord) expect(dataset.byId(record.id)).toBe(record);
  });

  test.each(["__proto__", "constructor", "toString", "actor:nobody", "", "ACTOR:NATO"])("%j is nobody's", (id) => {
    expect(dataset.byId(id)).toBeUndefined();
  });

  test("is typed by the id's prefix", () => {
    expectTypeOf(dataset.byId("actor:nobody")).toEqualTypeOf<Actor | undefined>();
    expectTypeOf<RecordWithId<ProposalId>>().toEqualTypeOf<Demand>();
    expectTypeOf<RecordWithId<string>>().toEqualTypeOf<(typeof everyRecord)[number]>();
    expectTypeOf<RecordWithId<"constructor">>().toBeNever();
  });
});

test("a dataset cannot be changed, however deep, by who imports it", () => {
  const actors = [{ type: "Actor", id: "actor:a", name: "A", kind: "person", evidence: [] }] as const;
  const opened = openDataset({ ...dataset, actors });
  expect(() => Object.assign(opened, { actors: [] })).toThrow(TypeError);
  expect(() => Object.assign(opened.actors[0] ?? {}, { name: "B" })).toThrow(TypeError);
  expect(() => Object.assign(dataset.manifest.files, { 0: undefined })).toThrow(TypeError);
});
