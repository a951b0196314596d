import { rmSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, test } from "vitest";
import { validateRecords } from "../../src/index.js";
import { gazette, harbourLines, harbourRecords } from "../harbour.js";
import { anchorOf, inventRecord } from "../invent.js";
import { demarche, folder, report } from "./command.js";

type Files = Parameters<typeof folder>[0];
type Record = ReturnType<typeof harbourRecords>[string];

/** Findings as `code file pointer id`, files from the folder of all datasets. */
function found({ findings }: ReturnType<typeof report>, root: string): readonly string[] {
  return findings.map(
    ({ code, file, pointer, id }) =>
      `${code} ${file?.replace(`${root}/`, "")} ${pointer}${id === null ? "" : ` ${id}`}`,
  );
}

function manifest(given: object = {}): string {
  const whole = {
    title: "Ferry talks",
    version: "1.2.0",
    schemaVersion: "1.0.0",
    description: "Who asked what of whom about the night ferry.",
    license: "CC-BY-4.0",
    created: "2031-05-05",
    annotators: [{ name: "Ada Reed", kind: "person" }],
    files: [{ path: "records.json", recordType: "Position" }],
    ...given,
  };
  return JSON.stringify(whole, null, 2);
}

/** Types differ in one file, so the manifest names none; a folder's topics need a manifest. */
function harbourFiles(name: string, given: object = {}, records: Files[string] = ""): Files {
  const types = ["Source", "Actor", "Demand", "Quote", "Position"];
  const lines = records === "" ? harbourLines() : String(records);
  const ofType = (type: string): string =>
    lines
      .split("\n")
      .filter((line) => line.includes(`"type":"${type}"`))
      .map((line) => `${line}\n`)
      .join("");
  const files = types.map((type) => ({ path: `${type}.ndjson`, recordType: type }));
  return Object.fromEntries([
    [`${name}/dataset.json`, manifest({ files, topics: [ferryTopic], ...given })],
    ...types.map((type) => [`${name}/${type}.ndjson`, ofType(type)] as const),
  ]);
}

const ferryTopic = { id: "topic:night-ferry", label: "Night ferry", proposition: "A ferry runs after midnight." };

/** A position that rests on records of the harbour only. */
function position(given: object = {}): Record {
  const record = inventRecord({
    type: "Position",
    id: "position:council",
    holder: "actor:island-council",
    on: "topic:night-ferry",
    stance: "support",
    evidence: [anchorOf(gazette, "The island council asked")],
    ...given,
  });
  return record as Record;
}

/** A dataset beside the harbour that imports it. */
function follower(given: object = {}, records: readonly object[] = [position()]): Files {
  const imports = [{ dataset: "../harbour", version: "^1.0.0" }];
  return {
    "mine/dataset.json": manifest({ title: "What came after", version: "0.1.0", imports, ...given }),
    "mine/records.json": JSON.stringify(records),
  };
}

const package_ = "demarche/data/geneva-security-talks";

describe("imports of a manifest", () => {
  test("define what records refer to, and are neither counted nor judged", async () => {
    const root = await folder({ ...harbourFiles("harbour"), ...follower() });
    const result = report([join(root, "mine")]);
    expect(found(result, root)).toEqual([]);
    expect(result).toMatchObject({
      status: 0,
      counts: { records: 1, byType: { Actor: 0, Position: 1, Source: 0 }, anchors: { total: 1 }, warnings: 0 },
    });
    const idle = JSON.stringify({ ...harbourRecords()["council"], id: "actor:nobody", name: "Nobody" });
    const other = await folder({ ...harbourFiles("harbour", {}, `${harbourLines()}${idle}\n`), ...follower() });
    expect(found(report([join(other, "harbour")]), other)).toContainEqual(
      expect.stringMatching(/^integrity\/actors-are-referred-to .* actor:nobody$/),
    );
    expect(found(report([join(other, "mine")]), other)).toEqual([]);
  });

  test("may be a subpath of an installed package, wherever the dataset is, and of one's own node_modules", async () => {
    const geneva = position({
      ...{ holder: "actor:nato", on: "topic:inf-treaty-in-force" },
      evidence: [{ ...anchorOf(gazette, "The island"), source: "source:geneva-talks-2022-01-07", start: 40, end: 50 }],
    });
    const root = await folder({
      ...follower({ imports: [{ dataset: package_, version: "^1.0.0" }] }, [geneva]),
      ...harbourFiles("mine/node_modules/@ferry/talks/data"),
      "mine/node_modules/@ferry/talks/package.json": '{"name":"@ferry/talks","version":"9.9.9"}',
    });
    expect(found(report([join(root, "mine")]), root)).toEqual([]);
    const scoped = await folder({
      ...follower({ imports: [{ dataset: "@ferry/talks/data", version: "1.2.x" }] }),
      ...harbourFiles("mine/node_modules/@ferry/talks/data"),
      "mine/node_modules/@ferry/talks/package.json": '{"name":"@ferry/talks","version":"9.9.9"}',
    });
    expect(found(report([join(scoped, "mine")]), scoped)).toEqual([]);
  });

  test("are data for the rules: who speaks, when a source was published, who belongs where", async () => {
    const late = inventRecord({
      type: "Quote",
      id: "quote:lind",
      speaker: "actor:island-council",
      text: "But the islands must pay for the crew.",
      said: "2031-06-01",
      evidence: [
        anchorOf(gazette, "But the islands must pay for the crew.", {
          exact: "But the islands must pay for the crew.",
        }),
      ],
    });
    const root = await folder({
      ...harbourFiles("harbour"),
      ...follower({ files: [{ path: "records.json", recordType: "Quote" }] }, [late]),
      "gazette.txt": gazette,
    });
    const result = report([join(root, "mine"), "--source", `source:invented=${join(root, "gazette.txt")}`]);
    expect(found(result, root)).toEqual([
      "evidence/speaker-is-near mine/records.json /speaker quote:lind",
      "integrity/reports-follow-events mine/records.json /said quote:lind",
    ]);
    expect(result.disclosure).toMatchObject([{ source: "source:invented", codePoints: 38 }]);
  });

  test("have texts that can be required, and given", async () => {
    const root = await folder({
      ...harbourFiles("harbour"),
      ...follower(),
      "invented.txt": gazette,
      "b/b.txt": "Other.",
    });
    const required = report([join(root, "mine"), "--require-sources"]);
    expect(found(required, root)).toEqual([
      "evidence/source-is-at-hand mine/records.json /evidence/0/source position:council",
    ]);
    expect(report([join(root, "mine"), "--require-sources", "--sources", root])).toMatchObject({
      status: 0,
      counts: { anchors: { checked: 1 } },
    });
    const other = report([join(root, "mine"), "--source", `source:invented=${join(root, "b/b.txt")}`]);
    expect(found(other, root)).toEqual([
      "evidence/source-text-agrees mine/records.json /evidence/0/source position:council",
    ]);
  });

  test("cannot be redefined, neither a record nor a topic", async () => {
    const again = { ...harbourRecords()["council"] };
    const root = await folder({
      ...harbourFiles("harbour"),
      ...follower({ files: [{ path: "records.json", recordType: "Actor" }], topics: [ferryTopic] }, [again]),
    });
    expect(found(report([join(root, "mine")]), root).toSorted()).toEqual([
      "integrity/imported-ids-are-not-redefined mine/dataset.json /topics/0/id",
      "integrity/imported-ids-are-not-redefined mine/records.json /id actor:island-council",
    ]);
  });

  test("share no name with an actor of one's own unnoticed", async () => {
    const twin = { ...harbourRecords()["council"], id: "actor:council" };
    const root = await folder({
      ...harbourFiles("harbour"),
      ...follower({ files: [{ path: "records.json", recordType: "Actor" }] }, [twin]),
    });
    expect(found(report([join(root, "mine")]), root)).toContain(
      "integrity/names-are-unambiguous mine/records.json /name actor:council",
    );
  });

  test("suggest an id of theirs where one is mistyped", async () => {
    const root = await folder({
      ...harbourFiles("harbour"),
      ...follower({}, [position({ holder: "actor:island-counsil" })]),
    });
    expect(report([join(root, "mine")]).findings).toMatchObject([
      { code: "integrity/references-resolve", data: { nearest: "actor:island-council" } },
    ]);
  });

  test.each<[string, object, string, string]>([
    ["a version that does not fit", { dataset: "../harbour", version: "^2.0.0" }, "version", "1.2.0"],
    ["a version below a range", { dataset: "../harbour", version: ">=1.2.1 <2" }, "version", "1.2.0"],
    ["a range that is none", { dataset: "../harbour", version: "newest" }, "version", "range of versions"],
    ["a folder that is not there", { dataset: "../nowhere" }, "dataset", "is not there"],
    ["a folder without a manifest", { dataset: "../loose" }, "dataset", "is not there"],
    ["a file", { dataset: "../loose/a.ndjson" }, "dataset", "is not there"],
    ["a package that is not installed", { dataset: "no-such-package/data" }, "dataset", "is not there"],
    ["an address", { dataset: "https://example.org/data" }, "dataset", "is not there"],
    ["a name of Node's own", { dataset: "node:fs" }, "dataset", "is not there"],
    ["half a character", { dataset: "\u0000" }, "dataset", "is not there"],
    ["a folder that is written like a package", { dataset: "inner" }, "dataset", '"./" or "../"'],
    ["an absolute path", { dataset: "/data/harbour" }, "dataset", "one machine"],
    ["a dataset that is not well-formed", { dataset: "../broken" }, "dataset", "Position.ndjson:1"],
    ["a dataset that cannot be read", { dataset: "../outside" }, "dataset", "within the dataset's folder"],
    ["a dataset whose own import is not there", { dataset: "../needy" }, "dataset", "../nowhere"],
  ])("that are %s are one finding, at the manifest", async (_, imported, pointer, words) => {
    const broken = `${harbourLines()}{"type":"Position","id":"position:a"}\n`.split("\n").toReversed().join("\n");
    const root = await folder({
      ...harbourFiles("harbour"),
      ...harbourFiles("broken", {}, broken),
      ...harbourFiles("needy", { imports: [{ dataset: "../nowhere" }] }),
      "outside/dataset.json": manifest({ files: [{ path: "../harbour/Actor.ndjson", recordType: "Actor" }] }),
      "loose/a.ndjson": harbourLines(),
      "mine/inner/dataset.json": manifest(),
      ...follower({ imports: [imported] }),
    });
    const result = report([join(root, "mine")]);
    expect(found(result, root)).toEqual([`integrity/imports-fit mine/dataset.json /imports/0/${pointer}`]);
    expect(result.findings[0]?.message).toContain(words);
    expect(result.findings[0]?.line).toBeGreaterThan(1);
    expect(result.status).toBe(1);
  });

  test("that are not understood themselves are no reason to call what refers to them wrong", async () => {
    const root = await folder({ ...harbourFiles("harbour"), ...follower({ imports: [{ dataset: 7 }] }) });
    const result = report([join(root, "mine")]);
    expect(found(result, root)).toEqual(["structure/type mine/dataset.json /imports/0/dataset"]);
    expect(result.notJudged).toContainEqual(expect.objectContaining({ what: "references" }));
  });

  test("may circle, and meet again on two ways", async () => {
    const root = await folder({
      ...harbourFiles("harbour", { imports: [{ dataset: "../left" }, { dataset: "../mine" }] }),
      "left/dataset.json": manifest({ imports: [{ dataset: "../harbour" }, { dataset: "../right" }] }),
      "left/records.json": JSON.stringify([position({ id: "position:left" })]),
      "right/dataset.json": manifest({ imports: [{ dataset: "../left/../harbour" }] }),
      "right/records.json": JSON.stringify([position({ id: "position:right" })]),
      ...follower({ imports: [{ dataset: "../left" }, { dataset: "../right" }, { dataset: "../linked" }] }),
    });
    symlinkSync(join(root, "harbour"), join(root, "linked"));
    for (const name of ["mine", "harbour", "left", "right"]) {
      const errors = report([join(root, name)]).findings.filter(({ severity }) => severity === "error");
      expect([name, errors]).toEqual([name, []]);
    }
  });
});

describe("--with", () => {
  let root: string;
  let input: string;

  beforeAll(async () => {
    root = await folder({ ...harbourFiles("harbour"), "harbour.ndjson": harbourLines() });
    input = JSON.stringify(position({ on: "demand:night-ferry" }));
  });

  test.each(["harbour", "harbour.ndjson"])("takes a folder or a file: %s", (name) => {
    expect(found(report(["-"], { input }), root)).toHaveLength(3);
    expect(report(["-", "--with", join(root, name)], { input })).toMatchObject({ status: 0, findings: [] });
    expect(report(["-", "--with", name, "--with", `./${name}`], { input, cwd: root })).toMatchObject({ findings: [] });
  });

  test("takes a package", () => {
    const quotes = fileURLToPath(new URL("../../data/geneva-security-talks/quotes.ndjson", import.meta.url));
    expect(report([quotes, "--with", package_], { cwd: root })).toMatchObject({ status: 0, findings: [] });
  });

  test("does not take what is judged for another dataset", () => {
    const quotes = join(root, "harbour/Quote.ndjson");
    const result = report([quotes, "--with", join(root, "harbour")]);
    expect(found(result, root)).toEqual([]);
    expect(result.counts.records).toBe(1);
  });

  test("says that an id is taken", () => {
    const result = report(["-", "--with", join(root, "harbour")], { input: harbourLines() });
    expect(found(result, root).filter((line) => line.startsWith("integrity/imported-ids"))).toHaveLength(7);
  });

  test("that cannot be used ends the run", async () => {
    const broken = await folder({
      "a.ndjson": '{"type":"Actor"}\n',
      ...harbourFiles("b", { imports: [{ dataset: "./x" }] }),
    });
    for (const name of ["nowhere", "no-such-package/data", join(broken, "a.ndjson"), join(broken, "b")]) {
      const { status, stdout, stderr } = demarche(["validate", "-", "--with", name], { input });
      expect({ status, stdout, lines: stderr.trim().split("\n").length }).toEqual({ status: 2, stdout: "", lines: 1 });
      expect(stderr).toContain(name);
    }
    rmSync(join(broken, "b"), { recursive: true });
  });
});

describe("validateRecords with other datasets", () => {
  const mine = [position({ on: "demand:night-ferry" })];
  const harbour = { records: Object.values(harbourRecords()) };

  test("finds what is defined there", async () => {
    expect((await validateRecords(mine)).findings).toHaveLength(3);
    expect((await validateRecords(mine, { with: [harbour] })).findings).toEqual([]);
    const topical = [position()];
    const manifestOf = (given: object): unknown => JSON.parse(manifest(given));
    const known = { ...harbour, manifest: manifestOf({ topics: [ferryTopic] }) };
    expect((await validateRecords(topical, { manifest: manifestOf({}), with: [known] })).findings).toEqual([]);
  });

  test("does not call wrong what may lead into a dataset that is not given", async () => {
    const importing = JSON.parse(manifest({ imports: [{ dataset: "../harbour" }] }));
    const { findings, notJudged } = await validateRecords(mine, { manifest: importing });
    expect(findings).toEqual([]);
    expect(notJudged).toContainEqual(expect.objectContaining({ what: "references" }));
  });
});
