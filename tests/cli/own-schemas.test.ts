import { spawnSync } from "node:child_process";
import { createServer } from "node:http";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { validate } from "../../src/node.js";
import { otherKeyword } from "../../src/structure/checks.js";
import { gazette, harbourLines, harbourRecords } from "../harbour.js";
import { anchorOf, inventRecord } from "../invent.js";
import { demarche, folder, report } from "./command.js";

const ours = "https://w3id.org/demarche/schemas/1.0.0";
const term = (name: string, given: object = {}): object => ({
  $ref: `${ours}/terms.schema.json#/$defs/${name}`,
  ...given,
});

/** A record type: a vote on a demand. */
const vote = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  title: "Vote",
  type: "object",
  properties: {
    type: { const: "org.example/Vote" },
    id: { $ref: "#/$defs/VoteId" },
    on: term("ProposalId"),
    inFavour: { type: "array", items: term("ActorId"), uniqueItems: true },
    result: { enum: ["adopted", "rejected"] },
    held: term("EdtfDate"),
    repeats: { $ref: "#/$defs/VoteId" },
    motion: { oneOf: [{ $ref: "parts.schema.json#/$defs/Oral" }, { $ref: "parts.schema.json#/$defs/Written" }] },
    evidence: { $ref: `${ours}/evidence.schema.json`, minItems: 1 },
    extensions: term("Extensions"),
  },
  required: ["type", "id", "on", "result", "evidence"],
  additionalProperties: false,
  $defs: {
    VoteId: { title: "VoteId", type: "string", pattern: "^vote:[a-z0-9-]+$", examples: ["vote:night-ferry"] },
  },
};

/** What other schemas refer to by the file's name. */
const parts = {
  $defs: {
    Oral: closed({ form: { const: "oral" }, mover: term("ActorId") }, ["form", "mover"]),
    Written: closed({ form: { const: "written" }, paper: { type: "string" } }, ["form", "paper"]),
  },
};

/** What stands in `extensions` under its title. */
const tone = {
  title: "org.example/tone",
  ...closed(
    { word: { enum: ["calm", "angry"] }, judgedBy: term("ActorId"), vote: { $ref: "vote.schema.json#/$defs/VoteId" } },
    ["word"],
  ),
};

function closed(properties: object, required: readonly string[] = []): object {
  return { type: "object", properties, required, additionalProperties: false };
}

function schemaFiles(schemas: Readonly<Record<string, unknown>>): Promise<string> {
  const files = Object.entries(schemas).map(([name, schema]) => [
    `${name}.schema.json`,
    typeof schema === "string" ? schema : JSON.stringify(schema, null, 2),
  ]);
  return folder(Object.fromEntries(files));
}

const good = await schemaFiles({ vote, parts, tone });
const text = join(await folder({ "gazette.txt": gazette }), "gazette.txt");

function voteRecord(given: object = {}): object {
  return {
    type: "org.example/Vote",
    id: "vote:night-ferry",
    on: "demand:night-ferry",
    inFavour: ["actor:island-council"],
    result: "adopted",
    held: "2031-05",
    evidence: [anchorOf(gazette, "The island council asked")],
    ...given,
  };
}

/** What is said of the harbour with votes, and with extensions of its quote. */
function judged(votes: readonly object[], extensions?: object, args: readonly string[] = ["--schema", good]) {
  const records = harbourRecords();
  if (extensions && records["quote"]) records["quote"]["extensions"] = extensions;
  const input = harbourLines(records) + votes.map((record) => `${JSON.stringify(record)}\n`).join("");
  return report(["-", "--source", `source:invented=${text}`, "--require-sources", ...args], { input });
}

function found({ findings }: ReturnType<typeof report>): readonly string[] {
  return findings.map(({ code, pointer, id }) => `${code} ${pointer} ${id}`);
}

describe("records of one's own", () => {
  test("are judged and counted like ours", () => {
    const result = judged([voteRecord({ motion: { form: "oral", mover: "actor:mira-voss" } })], {
      "org.example/tone": { word: "calm", judgedBy: "actor:mira-voss", vote: "vote:night-ferry" },
      "org.example/other": [1],
    });
    expect(found(result)).toEqual([]);
    expect(result).toMatchObject({
      status: 0,
      counts: { records: 8, byType: { "org.example/Vote": 1, Actor: 3 }, anchors: { total: 9, checked: 9 } },
    });
  });

  test.each<[string, object, string]>([
    ["a misspelled name", { heldt: "2031-05", held: undefined }, "structure/additional-properties /heldt"],
    ["a value that is not listed", { result: "adoptd" }, "structure/enum /result"],
    ["the wrong id for a reference", { inFavour: ["demand:night-ferry"] }, "structure/pattern /inFavour/0"],
    [
      "the wrong branch's property",
      { motion: { form: "oral", mover: "actor:mira-voss", paper: "A" } },
      "structure/additional-properties /motion/paper",
    ],
    ["a tag that is none", { motion: { form: "orall", mover: "actor:mira-voss" } }, "structure/enum /motion/form"],
    ["an actor that is nowhere", { inFavour: ["actor:island-counsil"] }, "integrity/references-resolve /inFavour/0"],
    [
      "an actor that is nowhere, in a branch",
      { motion: { form: "oral", mover: "actor:nobody" } },
      "integrity/references-resolve /motion/mover",
    ],
    ["a demand that is nowhere", { on: "demand:nowhere" }, "integrity/references-resolve /on"],
    ["a record of its own type that is nowhere", { repeats: "vote:nowhere" }, "integrity/references-resolve /repeats"],
    ["an id that is taken", { id: "vote:night-ferry" }, "integrity/ids-are-unique /id"],
    ["a day that never was", { held: "2031-02-30" }, "integrity/dates-are-in-the-calendar /held"],
    [
      "a shifted anchor",
      { evidence: [{ ...anchorOf(gazette, "The island council asked"), start: 4 }] },
      "evidence/anchor-digests-agree /evidence/0/sha256",
    ],
    [
      "an anchor of what it does not claim",
      { evidence: [anchorOf(gazette, "The island council", { supports: ["/tally"] })] },
      "integrity/supports-points-at-claims /evidence/0/supports/0",
    ],
    [
      "words of the source",
      { evidence: [anchorOf(gazette, "The island council", { exact: "The island council" })] },
      "evidence/exact-stands-on-text-anchors /evidence/0/exact",
    ],
    [
      "a draft",
      { evidence: [{ source: "source:invented", words: "The island council" }] },
      "evidence/anchor-is-draft /evidence/0",
    ],
    [
      "a source that is nowhere",
      { evidence: [{ ...anchorOf(gazette, "The island"), source: "source:nowhere" }] },
      "integrity/references-resolve /evidence/0/source",
    ],
    ["an id of ours", { id: "actor:vote" }, "structure/pattern /id"],
    ["no evidence", { evidence: [] }, "structure/min-items /evidence"],
  ])("have one finding for %s", (_, given, expected) => {
    const id = "id" in given ? given.id : "vote:second";
    const { findings } = judged([voteRecord(), voteRecord({ id, ...given })]);
    expect(findings.map(({ code, pointer }) => `${code} ${pointer}`)).toEqual([expected]);
  });

  test("have no id that would be taken for one of ours, whatever their schema lets through", async () => {
    const loose = { ...vote, properties: { ...vote.properties, id: { type: "string" }, repeats: { type: "string" } } };
    const args = ["--schema", await schemaFiles({ vote: loose, parts })];
    expect(found(judged([voteRecord({ id: "topic:night-ferry" })], undefined, args))).toEqual([
      "structure/pattern /id topic:night-ferry",
    ]);
    expect(found(judged([voteRecord({ id: "The vote of May" })], undefined, args))).toEqual([]);
  });

  test("can be what a manifest's file holds, and what another dataset is imported for", async () => {
    const manifest = {
      ...{ title: "Votes", version: "1.0.0", schemaVersion: "1.0.0", description: "Who voted.", license: "CC0-1.0" },
      ...{ created: "2031-05-05", annotators: [{ name: "Ada Reed", kind: "person" }] },
    };
    const recordType = "org.example/Vote";
    const root = await folder({
      "harbour.ndjson": harbourLines(),
      "votes/dataset.json": JSON.stringify({ ...manifest, files: [{ path: "votes.ndjson", recordType }] }),
      "votes/votes.ndjson": `${JSON.stringify(voteRecord())}\n`,
      "later/dataset.json": JSON.stringify({
        ...manifest,
        files: [{ path: "votes.ndjson", recordType }],
        imports: [{ dataset: "../votes" }],
      }),
      "later/votes.ndjson": `${JSON.stringify(voteRecord({ id: "vote:again", repeats: "vote:night-ferry" }))}\n`,
    });
    const others = ["--with", join(root, "harbour.ndjson"), "--schema", good];
    for (const name of ["votes", "later"]) expect(found(report([join(root, name), ...others]))).toEqual([]);
    const unknown = report([join(root, "later"), "--with", join(root, "harbour.ndjson")]);
    expect(found(unknown)).toEqual([
      "integrity/imports-fit /imports/0/dataset null",
      "structure/unknown-type /type vote:again",
    ]);
  });

  test("without their schema are of an unknown type, and the message says what gives it", () => {
    const result = judged([voteRecord()], undefined, []);
    expect(found(result)).toEqual(["structure/unknown-type /type vote:night-ferry"]);
    expect(result.findings[0]?.message).toContain("--schema");
    const near = judged([voteRecord({ type: "org.example/Vot" })]);
    expect(near.findings[0]?.data).toMatchObject({ nearest: "org.example/Vote" });
  });

  test("may be of any number of folders, and are the same for `validate` of the library", async () => {
    const second = await schemaFiles({
      seat: {
        ...vote,
        properties: { ...vote.properties, type: { const: "org.example/Seat" }, motion: { type: "null" } },
      },
    });
    const seat = voteRecord({ type: "org.example/Seat", id: "vote:seat" });
    expect(found(judged([voteRecord(), seat], undefined, ["--schema", good, "--schema", second]))).toEqual([]);
    async function* stdin(): AsyncGenerator<Uint8Array> {
      yield new TextEncoder().encode(harbourLines() + JSON.stringify(voteRecord({ result: "none" })));
    }
    const { findings } = await validate("-", { stdin: stdin(), schemas: [good] });
    expect(findings).toMatchObject([{ code: "structure/enum", pointer: "/result" }]);
  });
});

describe("extensions", () => {
  const pointer = "/extensions/org.example~1tone";

  test.each<[string, unknown, string]>([
    ["another type", "calm", `structure/type ${pointer}`],
    ["a misspelled name", { wrd: "calm" }, `structure/additional-properties ${pointer}/wrd`],
    ["a value that is not listed", { word: "clam" }, `structure/enum ${pointer}/word`],
    [
      "an actor that is nowhere",
      { word: "calm", judgedBy: "actor:nobody" },
      `integrity/references-resolve ${pointer}/judgedBy`,
    ],
    [
      "a record of one's own type that is nowhere",
      { word: "calm", vote: "vote:x" },
      `integrity/references-resolve ${pointer}/vote`,
    ],
  ])("have one finding for %s", (_, value, expected) => {
    expect(found(judged([voteRecord()], { "org.example/tone": value }))).toEqual([`${expected} quote:voss-crew`]);
  });

  test("are judged in records of one's own, too, and not without their schema", () => {
    const record = voteRecord({ extensions: { "org.example/tone": { word: "loud" } } });
    expect(found(judged([record]))).toEqual([`structure/enum ${pointer}/word vote:night-ferry`]);
    expect(found(judged([], { "org.example/tone": 7 }, []))).toEqual([]);
  });

  test("may be a number", async () => {
    const score = await schemaFiles({
      score: { title: "org.example/score", type: "number", minimum: 0, exclusiveMaximum: 1 },
    });
    const outcome = (value: unknown) => found(judged([], { "org.example/score": value }, ["--schema", score]));
    expect(outcome(0.93)).toEqual([]);
    expect(outcome(-1)).toEqual(["structure/minimum /extensions/org.example~1score quote:voss-crew"]);
    expect(outcome(1)).toEqual(["structure/invalid /extensions/org.example~1score quote:voss-crew"]);
  });

  test("fail as the page of the code shows it, and pass when mended", async () => {
    const { code, example } = otherKeyword;
    const schema = await schemaFiles({ example: example.schema ?? {} });
    const codesOf = (records: readonly unknown[]): readonly string[] =>
      records.flatMap((record) =>
        report(["-", "--schema", schema], { input: JSON.stringify(inventRecord(record as object)) })
          .findings.map((finding) => finding.code)
          .filter((one) => one.startsWith("structure/")),
      );
    expect(codesOf(example.failing as readonly object[])).toEqual([code]);
    expect(codesOf(example.mended as readonly object[])).toEqual([]);
  });

  test("that fit two branches where one is wanted are not let through", async () => {
    const both = await schemaFiles({
      both: { title: "org.example/both", oneOf: [{ type: "number" }, { minimum: 1 }] },
    });
    const outcome = (value: unknown) => found(judged([], { "org.example/both": value }, ["--schema", both]));
    expect(outcome(0)).toEqual([]);
    expect(outcome(2)).toEqual(["structure/invalid /extensions/org.example~1both quote:voss-crew"]);
  });
});

describe("schemas that cannot be used end the run", () => {
  /** Exit code 2, one line on standard error that names file and place, nothing on standard output. */
  async function refusal(schemas: Readonly<Record<string, unknown>>, input = harbourLines()): Promise<string> {
    const path = await schemaFiles(schemas);
    const { status, stdout, stderr } = demarche(["validate", "-", "--schema", path], { input });
    expect({ status, stdout, lines: stderr.trim().split("\n").length, stderr }).toMatchObject({
      status: 2,
      stdout: "",
      lines: 1,
    });
    expect(stderr).not.toMatch(/at .*\.js|should not have happened/u);
    return stderr.replaceAll(`${path}/`, "");
  }

  const withProperty = (schema: unknown): object => ({ ...vote, properties: { ...vote.properties, motion: schema } });
  const place = "vote.schema.json#/properties/motion";

  test.each<[string, unknown, string]>([
    ["the web", "https://example.org/actor.schema.json", "nothing is fetched"],
    ["an address without encryption", "http://127.0.0.1:9/x.json#/$defs/A", "nothing is fetched"],
    ["a file", "file:///etc/passwd", "leads to a file"],
    ["another scheme", "data:application/json,{}", "nothing is fetched"],
    ["out of the folder", "../other.schema.json", "out of the folder"],
    ["far out of the folder", "../../../etc/passwd", "out of the folder"],
    ["a file that is not there", "nowhere.schema.json", "not in the folder"],
    ["a definition that is not there", "#/$defs/Nowhere", "leads to no definition"],
    ["part of a schema that is no definition", "#/properties/held", "leads to no definition"],
    ["a schema that we do not have", `${ours}/nowhere.schema.json`, "leads to no schema of ours"],
    ["a definition that we do not have", `${ours}/terms.schema.json#/$defs/Nowhere`, "leads to no schema of ours"],
    [
      "another version of ours",
      "https://w3id.org/demarche/schemas/9.0.0/terms.schema.json",
      "leads to no schema of ours",
    ],
    ["nothing that is an address", "http://[", "is no address"],
  ])("by a reference to %s", async (_, reference, words) => {
    const message = await refusal({ vote: withProperty({ $ref: reference }) });
    expect(message).toContain(`${place}/$ref: `);
    expect(message).toContain(words);
  });

  test("by a reference to a server, which is not asked", async () => {
    let asked = 0;
    const server = createServer((_request, response) => {
      asked += 1;
      response.end('{"type":"string"}');
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const address = server.address() as { readonly port: number };
    await refusal({ vote: withProperty({ $ref: `http://127.0.0.1:${address.port}/x.schema.json` }) });
    server.close();
    expect(asked).toBe(0);
  });

  test("by references in a circle, or that unfold without measure", async () => {
    const circle = { ...vote.$defs, A: closed({ b: { $ref: "#/$defs/B" } }), B: closed({ a: { $ref: "#/$defs/A" } }) };
    expect(await refusal({ vote: { ...withProperty({ $ref: "#/$defs/A" }), $defs: circle } })).toContain(
      "leads back to itself",
    );
    const names = Array.from({ length: 40 }, (_, index) => `L${index}`);
    const laughs = names.map((name, index) => [
      name,
      index === 0
        ? { type: "string" }
        : closed({ one: { $ref: `#/$defs/L${index - 1}` }, other: { $ref: `#/$defs/L${index - 1}` } }),
    ]);
    const message = await refusal({
      vote: { ...withProperty({ $ref: "#/$defs/L39" }), $defs: { ...vote.$defs, ...Object.fromEntries(laughs) } },
    });
    expect(message).toContain("unfolds");
  });

  test.each<[string, object, string]>([
    ["no JSON Schema", { type: "strin" }, `${place}/type`],
    [
      "an unknown keyword",
      { typ: "string" },
      `${place}/typ: the keyword "typ" cannot be used in a schema of your own; did you mean "type"?`,
    ],
    ["a keyword beneath which nobody looks", { type: "array", prefixItems: [term("ActorId")] }, `${place}/prefixItems`],
    [
      "properties of any name",
      { type: "object", additionalProperties: term("ActorId") },
      `${place}/additionalProperties`,
    ],
    ["an object that is open", { type: "object" }, `${place}: an object must be closed`],
    ["an address within", { $id: "https://example.org/x", type: "string" }, `${place}/$id`],
    ["no regular expression", { type: "string", pattern: "(" }, `${place}/pattern`],
  ])("by %s", async (_, schema, expected) => {
    expect(await refusal({ vote: withProperty(schema), parts })).toContain(expected);
  });

  test("by a type that is taken, has no namespace, or stands twice", async () => {
    const ofType = (type: string): object => ({ ...vote, properties: { ...vote.properties, type: { const: type } } });
    expect(await refusal({ actor: ofType("Actor"), parts })).toContain(
      'actor.schema.json#/properties/type/const: the type "Actor" is taken',
    );
    expect(await refusal({ vote: ofType("Vote"), parts })).toContain("no namespace");
    expect(await refusal({ a: vote, b: vote, parts })).toContain(
      'b.schema.json#/properties/type/const: the type "org.example/Vote" is taken by a.schema.json',
    );
    expect(await refusal({ a: tone, b: tone, vote, parts })).toContain(
      'b.schema.json#/title: the key "org.example/tone" is taken',
    );
  });

  test("by an address that is ours, or given twice", async () => {
    expect(await refusal({ vote: { ...vote, $id: `${ours}/actor.schema.json` }, parts })).toContain(
      "/$id: the address",
    );
    const $id = "https://example.org/x.schema.json";
    expect(
      await refusal({ a: { ...tone, $id }, b: { title: "org.example/b", $id, type: "string" }, vote, parts }),
    ).toContain("/$id");
  });

  test("by a record type without id, evidence or a closed end", async () => {
    const { evidence: _, ...others } = vote.properties;
    expect(await refusal({ vote: { ...vote, properties: others, required: ["type", "id"] }, parts })).toContain(
      '#/required: a record needs "evidence"',
    );
    const loose = { ...vote, properties: { ...vote.properties, evidence: { type: "array" } } };
    expect(await refusal({ vote: loose, parts })).toContain("vote.schema.json#/properties/evidence");
    expect(await refusal({ vote: { ...vote, additionalProperties: true }, parts })).toContain(
      "vote.schema.json#: an object must be closed",
    );
  });

  test("by what is no schema at all", async () => {
    expect(await refusal({ vote: "{" })).toContain("vote.schema.json");
    expect(await refusal({ vote: '{"title": "a", "title": "b"}' })).toContain("read/duplicate-key");
    expect(await refusal({ vote: `${'{"items":'.repeat(100_000)}true${"}".repeat(100_000)}` })).toContain(
      "read/too-deep",
    );
    expect(await refusal({ vote: "[]" })).toContain("a JSON object");
    expect(await refusal({ vote: { ...vote, $schema: "http://json-schema.org/draft-07/schema#" }, parts })).toContain(
      "2020-12",
    );
    expect(await refusal({ parts })).toContain("adds anything");
    const input = harbourLines();
    for (const path of ["nowhere", await folder({}), text]) {
      expect(demarche(["validate", "-", "--schema", path], { input })).toMatchObject({ status: 2, stdout: "" });
    }
    const piped = await folder({});
    spawnSync("mkfifo", [join(piped, "a.schema.json")]);
    expect(demarche(["validate", "-", "--schema", piped], { input }).stderr).toContain("regular file");
  });

  test("by a pattern that takes years", async () => {
    const slow = withProperty({ type: "string", pattern: "^(a|aa)+$" });
    const input = harbourLines() + JSON.stringify(voteRecord({ motion: `${"a".repeat(100)}!` }));
    expect(await refusal({ vote: slow }, input)).toContain(`${place}/pattern: the pattern "^(a|aa)+$" takes too long`);
    const quick = harbourLines() + JSON.stringify(voteRecord({ motion: "aaa" }));
    expect(report(["-", "--schema", await schemaFiles({ vote: slow })], { input: quick }).findings).toEqual([]);
  });
});
