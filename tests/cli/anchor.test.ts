import { spawnSync } from "node:child_process";
import { chmodSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { gazette, harbourRecords } from "../harbour.js";
import { demarche, folder, report } from "./command.js";

interface Anchor {
  readonly start: number;
  readonly end: number;
  readonly supports?: readonly string[];
}

/** The harbour's records with words in place of offsets. */
const drafts: readonly Record<string, unknown>[] = Object.values(harbourRecords()).map((record) => ({
  ...record,
  evidence: (record["evidence"] as readonly Anchor[]).map(({ start, end, supports }) => ({
    source: "source:invented",
    words: [...gazette].slice(start, end).join(""),
    ...(supports && { supports }),
  })),
}));

const ndjson = (records: readonly unknown[]): string => records.map((record) => `${JSON.stringify(record)}\n`).join("");
const done = ndjson(Object.values(harbourRecords()));
const texts = { "texts/invented.txt": gazette };
const args = (...more: string[]): string[] => ["anchor", "data", "--sources", "texts", ...more];
const read = (cwd: string, name = "data/a.ndjson"): string => readFileSync(join(cwd, name), "utf8");

function apply(cwd: string, patch: string, command: readonly string[]): void {
  const [program = "", ...rest] = command;
  const { status, stderr, stdout } = spawnSync(program, rest, { cwd, input: patch, encoding: "utf8" });
  expect({ status, said: stdout + stderr }).toMatchObject({ status: 0 });
}

describe("demarche anchor", () => {
  test("writes what validates, and a second run changes nothing", async () => {
    const cwd = await folder({ ...texts, "data/a.ndjson": ndjson(drafts) });
    expect(demarche(args("--write"), { cwd })).toMatchObject({ status: 0, stdout: "data/a.ndjson\n" });
    expect(read(cwd)).toBe(done);
    expect(report(["data", "--sources", "texts", "--require-sources"], { cwd })).toMatchObject({
      status: 0,
      findings: [],
    });
    const { mtimeMs } = statSync(join(cwd, "data/a.ndjson"));
    expect(demarche(args("--write"), { cwd })).toMatchObject({ status: 0, stdout: "" });
    expect(statSync(join(cwd, "data/a.ndjson")).mtimeMs).toBe(mtimeMs);
    expect(demarche(args(), { cwd })).toMatchObject({ status: 0, stdout: "" });
  });

  const indented = JSON.stringify(drafts, null, 2);
  test.each([
    ["NDJSON", "a.ndjson", ndjson(drafts), done],
    [
      "NDJSON with CRLF and no last line end",
      "a.ndjson",
      ndjson(drafts).trimEnd().replaceAll("\n", "\r\n"),
      done.trimEnd().replaceAll("\n", "\r\n"),
    ],
    ["an array on one line", "a.json", JSON.stringify(drafts), JSON.stringify(Object.values(harbourRecords()))],
    ["an indented array", "a.json", indented, JSON.stringify(Object.values(harbourRecords()), null, 2)],
    [
      "an array indented by tabs, with a mark before it",
      "a.json",
      `\uFEFF${JSON.stringify(drafts, null, "\t")}\n`,
      `\uFEFF${JSON.stringify(Object.values(harbourRecords()), null, "\t")}\n`,
    ],
    [
      "lines that are none of its business",
      "a.ndjson",
      `${ndjson(drafts)}\n{"type":"Acter","n":1.50e2}\n{broken\n`,
      `${done}\n{"type":"Acter","n":1.50e2}\n{broken\n`,
    ],
    [
      "other spellings of numbers, names and signs",
      "a.ndjson",
      ndjson(drafts)
        .replaceAll("\u{1F6A2}", "\\ud83d\\udea2")
        .replace('"type":"Quote"', '"extensions": {"org.example/n": 1.50e2, "2": 0, "1": 0},"type" : "Quote"')
        .replaceAll('"words":"We', '"words" : "\\u0057e'),
      undefined,
    ],
  ])("edits %s and prints the same as a patch", async (_, name, before, after) => {
    const files = { ...texts, [`data/${name}`]: before };
    const [written, patched, applied] = [await folder(files), await folder(files), await folder(files)];
    demarche(args("--write"), { cwd: written });
    const result = read(written, `data/${name}`);
    if (after !== undefined) expect(result).toBe(after);
    else expect(result).toContain('"org.example/n": 1.50e2, "2": 0');
    const { stdout } = demarche(args(), { cwd: patched });
    expect(read(patched, `data/${name}`)).toBe(before);
    apply(patched, stdout, ["git", "apply", "--whitespace=nowarn", "-"]);
    expect(read(patched, `data/${name}`)).toBe(result);
    apply(applied, stdout, ["patch", "-p1", "--binary", "--quiet"]);
    expect(read(applied, `data/${name}`)).toBe(result);
  });

  test("prints patches of files whose names and bytes are unusual", async () => {
    const name = 'a "b"\\ ü.ndjson';
    const bytes = Buffer.concat([Buffer.from(ndjson(drafts)), Buffer.from([0x7b, 0xff, 0xfe, 0x0a])]);
    const cwd = await folder({ ...texts, [`data/${name}`]: bytes });
    const { status, stdout } = spawnSync(
      process.execPath,
      [join(import.meta.dirname, "../../dist/src/cli/main.js"), ...args()],
      { cwd },
    );
    expect(status).toBe(1);
    const applied = spawnSync("git", ["apply", "-"], { cwd, input: stdout, encoding: "utf8" });
    expect(applied).toMatchObject({ status: 0, stderr: "" });
    expect(readFileSync(join(cwd, "data", name))).toEqual(Buffer.concat([Buffer.from(done), bytes.subarray(-4)]));
  });

  test("says at its line what needs a person, exits with 1, and writes the rest", async () => {
    const [first, ...rest] = drafts;
    const wrong = { ...rest[0], id: "actor:lind", evidence: [{ source: "source:invented", words: "Lind" }] };
    const cwd = await folder({ ...texts, "data/a.ndjson": ndjson([first, wrong, ...rest]) });
    const { status, stdout, stderr } = demarche(args("--write"), { cwd });
    expect({ status, stdout }).toEqual({ status: 1, stdout: "data/a.ndjson\n" });
    expect(stderr).toMatch(/^data\/a\.ndjson:2:\d+ {2}error {2}evidence\/words-are-in-the-source$/mu);
    const lines = read(cwd).split("\n");
    expect([lines[0], lines[1], ...lines.slice(2)].join("\n")).toBe(
      [done.split("\n")[0], JSON.stringify(wrong), ...done.split("\n").slice(1)].join("\n"),
    );
  });

  test("prints findings, changes and counts as JSON", async () => {
    const cwd = await folder({ ...texts, "data/a.ndjson": ndjson(drafts) });
    const { status, stdout } = demarche(args("--reporter", "json"), { cwd });
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ counts: { kept: 0, written: 8, left: 0 }, findings: [], written: [] });
    expect(read(cwd)).toBe(ndjson(drafts));
  });

  test("passes standard input on, anchored", async () => {
    const cwd = await folder(texts);
    const input = ndjson(drafts);
    expect(demarche(["anchor", "-", "--sources", "texts"], { cwd, input })).toMatchObject({ status: 0, stdout: done });
    expect(demarche(["anchor", "-", "--sources", "texts"], { cwd, input: done })).toMatchObject({
      status: 0,
      stdout: done,
    });
    expect(demarche(["anchor", "-", "--write"], { cwd, input }).status).toBe(2);
  });

  test("leaves a record that says two things as it is", async () => {
    const line = JSON.stringify(drafts[1]).replace('"evidence":[', '"evidence":[],"evidence":[');
    const cwd = await folder({ ...texts, "data/a.ndjson": `${JSON.stringify(drafts[0])}\n${line}\n` });
    const { status, stderr } = demarche(args("--write"), { cwd });
    expect(status).toBe(1);
    expect(stderr).toContain("read/duplicate-key");
    expect(read(cwd)).toContain(line);
  });
});

describe("demarche anchor refuses, and writes nothing", () => {
  const before = ndjson(drafts);

  test.each([
    [
      "a source file that is not there",
      { "data/a.ndjson": before },
      ["anchor", "data", "--source", "source:invented=gone.txt", "--write"],
    ],
    [
      "a folder of sources that is not there",
      { "data/a.ndjson": before },
      ["anchor", "data", "--sources", "gone", "--write"],
    ],
    [
      "a source that is not UTF-8",
      { "data/a.ndjson": before, "texts/invented.txt": new Uint8Array([0xff, 0x41]) },
      args("--write"),
    ],
    ["a dataset that is not there", { "data/a.ndjson": before }, ["anchor", "gone", "--write"]],
    ["a packed file", { ...texts, "data/a.ndjson": before, "data/b.ndjson.gz": gzipSync(before) }, args("--write")],
    [
      "a source that no record defines",
      { ...texts, "data/a.ndjson": before },
      args("--source", "source:other=texts/invented.txt", "--write"),
    ],
  ])("%s", async (_, files, command) => {
    const cwd = await folder(files);
    const { status, stdout, stderr } = demarche(command, { cwd });
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toMatch(/^demarche: .+\n$/u);
    expect(read(cwd)).toBe(before);
  });

  test.each([
    ["a link", (path: string, cwd: string) => symlinkSync(join(cwd, "elsewhere.ndjson"), path)],
    [
      "a file that is read-only",
      (path: string) => {
        writeFileSync(path, ndjson(drafts));
        chmodSync(path, 0o444);
      },
    ],
  ])("%s among its files", async (_, make) => {
    const cwd = await folder({
      ...texts,
      "data/a.ndjson": ndjson(drafts.slice(0, 3)),
      "elsewhere.ndjson": ndjson(drafts.slice(3)),
    });
    make(join(cwd, "data/b.ndjson"), cwd);
    const { status, stdout } = demarche(args("--write"), { cwd });
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(read(cwd)).toBe(ndjson(drafts.slice(0, 3)));
    expect(readdirSync(join(cwd, "data")).toSorted()).toEqual(["a.ndjson", "b.ndjson"]);
  });
});
