import { spawnSync } from "node:child_process";
import { appendFileSync, readdirSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { validate } from "../../src/node.js";
import { harbourLines, harbourRecords } from "../harbour.js";
import { demarche, folder } from "./command.js";

const { pathname: main } = new URL("../../dist/src/cli/main.js", import.meta.url);

const actor = (extra: string): string => JSON.stringify(harbourRecords()["office"]).replace(/\}$/u, `,${extra}}`);
const extension = (value: string): string => actor(`"extensions":{"org.example/value":${value}}`);
const bytes = (...parts: readonly (string | number)[]): Uint8Array =>
  Buffer.concat(parts.map((part) => (typeof part === "number" ? Buffer.of(part) : Buffer.from(part))));

/** Input, and the code that it must be refused by. */
const refused: readonly (readonly [string, string | Uint8Array, string])[] = [
  ["nothing", "", "read/no-records"],
  ["blank lines", "\n \n", "read/no-records"],
  ["a byte order mark", `\uFEFF${actor('"note":"a"')}`, "read/byte-order-mark"],
  ["UTF-16", Buffer.from(actor('"note":"a"'), "utf16le"), "read/not-utf-8"],
  ["invalid UTF-8", bytes('{"note":"', 0xff, '"}'), "read/not-utf-8"],
  ["overlong UTF-8", bytes('{"note":"', 0xc0, 0xaf, '"}'), "read/not-utf-8"],
  ["a surrogate in UTF-8", bytes('{"note":"', 0xed, 0xa0, 0x80, '"}'), "read/not-utf-8"],
  ["a raw zero", actor('"note":"\u0000"'), "read/json-is-malformed"],
  ["a raw tab", actor('"note":"\t"'), "read/json-is-malformed"],
  ["half a surrogate pair", actor('"note":"\\ud83d"'), "read/lone-surrogate"],
  ["a key twice", actor('"note":"a","note":"b"'), "read/duplicate-key"],
  ["__proto__", actor('"__proto__":{"polluted":1}'), "read/reserved-key"],
  ["constructor", actor('"constructor":{"prototype":{}}'), "structure/additional-properties"],
  ["NaN", extension("NaN"), "read/json-is-malformed"],
  ["a leading zero", extension("01"), "read/json-is-malformed"],
  ["1e400", extension("1e400"), "read/number-is-inexact"],
  ["2^53 + 1", extension("9007199254740993"), "read/number-is-inexact"],
  ["65 levels", extension("[".repeat(65) + "]".repeat(65)), "read/too-deep"],
  ["100,000 levels", "[".repeat(100_000), "read/too-deep"],
  ["two records on a line", `${actor('"note":"a"')}${actor('"note":"a"')}\n`, "read/several-values"],
  ["a blank line between", `${actor('"note":"a"')}\n\n${actor('"note":"b"')}\n`, "read/blank-line"],
  ["a cut last line", `${actor('"note":"a"')}\n${actor('"note":"b"').slice(0, -9)}`, "read/json-is-truncated"],
  ["a comment", `${actor('"note":"a"')} // done\n`, "read/several-values"],
  ["an id with a look-alike letter", actor('"partOf":"actor:h\u0430rbour"'), "structure/pattern"],
  ["an id with a zero-width space", actor('"partOf":"actor:harbour\u200b"'), "structure/pattern"],
];

/** Input that is as good as any other. */
const accepted: readonly (readonly [string, string])[] = [
  ["CRLF", harbourLines().replaceAll("\n", "\r\n")],
  ["no final line end", harbourLines().trimEnd()],
  ["-0 and 1.0", harbourLines({ ...harbourRecords(), office: JSON.parse(extension("[-0, 1.0, 1e2]")) })],
  [
    "64 levels",
    harbourLines().replace(
      '"kind":"government-body"',
      `"kind":"government-body","extensions":{"org.example/value":${"[".repeat(60)}${"]".repeat(60)}}`,
    ),
  ],
];

describe("hostile input", () => {
  test.each(refused)("%s is refused, in its place and without a stack trace", (_, input, code) => {
    const { status, stdout, stderr } = demarche(["validate", "-", "--reporter", "json"], { input });
    expect(status).toBe(1);
    expect(stderr).toBe("");
    const { findings } = JSON.parse(stdout);
    expect(findings.map((finding: { code: string }) => finding.code)).toContain(code);
    for (const { line, column } of findings) expect(line * column).toBeGreaterThan(0);
  });

  test.each(accepted)("%s is fine", (_, input) => {
    const { status, stdout } = demarche(["validate", "-"], { input });
    expect(stdout.split("\n").filter((line) => line.includes("  error  "))).toEqual([]);
    expect(status).toBe(0);
  });

  test("a line of 500 MB is refused in bounded memory", async () => {
    const path = join(await folder({ "a.ndjson": "" }), "a.ndjson");
    truncateSync(path, 500 * 2 ** 20);
    appendFileSync(path, `\n${harbourLines()}`);
    const script = `"${process.execPath}" "${main}" validate "${path}" --reporter json`;
    const { status, stdout } = spawnSync("sh", ["-c", `ulimit -v 4000000; ${script}`], {
      encoding: "utf8",
      env: { ...process.env, NODE_OPTIONS: "--max-old-space-size=200" },
    });
    expect(status).toBe(1);
    const { findings, counts } = JSON.parse(stdout);
    expect(findings.map(({ code, line }: { code: string; line: number }) => [code, line])).toEqual([
      ["read/record-is-too-long", 1],
    ]);
    expect(counts.records).toBe(7);
  });

  test("strange names are shown, not obeyed", async () => {
    const names = ["-rf", "a%b.ndjson", "a\nb\u001b[2J.ndjson", "::error::x.ndjson"];
    const cwd = await folder(Object.fromEntries(names.map((name) => [name, "{}\n"])));
    for (const name of names) {
      const { status, stdout } = demarche(["validate", "--", name], { cwd });
      expect(status).toBe(1);
      expect(stdout).not.toContain("\u001b");
      expect(stdout.split("\n")[0]).toContain("structure/unknown-type");
    }
  });

  test("a pipe that the user names is read as a stream", () => {
    const command = `"${process.execPath}" "${main}" validate <(cat) --reporter json`;
    const { status, stdout } = spawnSync("bash", ["-c", command], { input: harbourLines(), encoding: "utf8" });
    expect(status).toBe(0);
    expect(JSON.parse(stdout).counts.records).toBe(7);
  });

  test("a file that changes between two readings is refused", async () => {
    const records = harbourRecords();
    Object.assign(records["position"] ?? {}, { on: "demand:none" });
    const path = join(await folder({ "a.ndjson": harbourLines(records) }), "a.ndjson");
    let changed = false;
    const onRead = (count: number): void => {
      if (count === 7 && !changed) appendFileSync(path, "\n");
      changed ||= count === 7;
    };
    await expect(validate(path, { onRead })).rejects.toThrow("changed while it was read");
  });
});

describe("what the surroundings do", () => {
  test("a full disk is said in one line, and leaves no half file", async () => {
    const cwd = await folder({ "a.ndjson": harbourLines() });
    const full = spawnSync("sh", ["-c", `"${process.execPath}" "${main}" validate a.ndjson > /dev/full`], {
      cwd,
      encoding: "utf8",
    });
    expect(full.status).toBe(2);
    expect(full.stderr.trim().split("\n")).toHaveLength(1);
    const file = demarche(["validate", "a.ndjson", "--reporter", "json=/dev/full"], { cwd });
    expect(file.status).toBe(2);
    expect(readdirSync(cwd)).toEqual(["a.ndjson"]);
  });

  test.each([
    ["INT", 130],
    ["TERM", 143],
  ])("SIG%s ends it with %i, and no file is left", async (signal, code) => {
    const cwd = await folder({ "in.sh": "" });
    const command = `"${process.execPath}" "${main}" validate - --reporter json=out.json < pipe`;
    writeFileSync(
      join(cwd, "in.sh"),
      `mkfifo pipe; sleep 20 > pipe & ${command} & pid=$!; sleep 1.5; kill -${signal} $pid; wait $pid; echo "code $?"; kill %1`,
    );
    // A shell without job control starts what is in the background with SIGINT ignored; with it, it does not.
    const { stdout } = spawnSync("bash", ["-m", "in.sh"], { cwd, encoding: "utf8" });
    expect(stdout).toContain(`code ${code}`);
    expect(readdirSync(cwd).sort()).toEqual(["in.sh", "pipe"]);
  });
});
