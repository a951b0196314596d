import { realpathSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { gazette, harbourLines } from "../harbour.js";
import { demarche, folder } from "./command.js";

let root: string;

/** A project whose settings stand at its root, with a dataset and a text below. */
beforeAll(async () => {
  root = realpathSync(
    await folder({
      ".git/HEAD": "",
      "demarche.json": JSON.stringify({
        paths: ["records/talks.ndjson"],
        sources: ["texts"],
        requireSources: true,
        reporter: ["json"],
      }),
      "records/talks.ndjson": harbourLines(),
      "records/deep/empty.ndjson": "",
      "texts/invented.txt": gazette,
    }),
  );
});

/** Settings of a project of its own → what a run there says. */
async function withConfig(config: string, args: readonly string[] = []): Promise<ReturnType<typeof demarche>> {
  const cwd = await folder({ ".git/HEAD": "", "demarche.json": config });
  return demarche(["validate", ...args], { cwd });
}

describe("demarche.json", () => {
  test("gives what the command line leaves out, from the folder and from below it", () => {
    for (const cwd of [root, join(root, "records"), join(root, "records/deep")]) {
      const { status, stdout } = demarche(["validate"], { cwd });
      expect(status).toBe(0);
      expect(JSON.parse(stdout)).toMatchObject({ valid: true, counts: { records: 7, anchors: { checked: 8 } } });
    }
  });

  test("gives way to the command line", () => {
    const { status, stdout } = demarche(["validate", "records/deep/empty.ndjson", "--reporter", "pretty"], {
      cwd: root,
    });
    expect(status).toBe(1);
    expect(stdout).toContain("read/no-records");
  });

  test("is not looked for above the repository", async () => {
    const outer = await folder({ "demarche.json": '{"paths": ["nowhere"]}', "inner/.git/HEAD": "" });
    const { status, stderr } = demarche(["validate"], { cwd: join(outer, "inner") });
    expect(status).toBe(2);
    expect(stderr).toContain("nothing to validate");
  });

  test("shows with --print-config what holds, and from where", () => {
    const { status, stdout } = demarche(["validate", "--print-config", "--fail-on", "warning"], {
      cwd: join(root, "records"),
    });
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toEqual({
      file: join(root, "demarche.json"),
      settings: {
        paths: ["talks.ndjson"],
        sources: ["../texts"],
        requireSources: true,
        reporter: [{ name: "json" }],
        failOn: "warning",
      },
    });
  });

  test.each([
    ["{", "JSON"],
    ["[]", "object"],
    ['{"source": "a.txt"}', "source"],
    ['{"requiresources": true}', "requireSources"],
    ['{"failOn": "errors"}', '"warning"'],
    ['{"reporter": ["prety"]}', "pretty"],
    ['{"maxFindings": -1}', "from 0"],
    ['{"__proto__": {"paths": ["a"]}}', "__proto__"],
  ])("is refused in one line where it is wrong: %s", async (config, reason) => {
    const { status, stdout, stderr } = await withConfig(config, ["-"]);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toContain(reason);
    expect(stderr.trim().split("\n")).toHaveLength(1);
  });
});

describe("--max-findings", () => {
  test("shows so many of each code, and says how many there are in all", () => {
    const input = `${'{"type":"Acter"}\n'.repeat(50)}${'{"type":"Actor",}\n'.repeat(3)}`;
    const { status, stdout, stderr } = demarche(["validate", "-", "--max-findings", "2", "--reporter", "json"], {
      input,
    });
    expect(status).toBe(1);
    const { findings, counts } = JSON.parse(stdout);
    expect(findings.map(({ code }: { code: string }) => code)).toEqual([
      "structure/unknown-type",
      "structure/unknown-type",
      "read/json-is-malformed",
      "read/json-is-malformed",
    ]);
    expect(counts).toMatchObject({ errors: 53, warnings: 0 });
    expect(stderr).toBe("demarche: 49 findings are not shown (--max-findings)\n");
  });

  test("holds for findings that are shown at once too", () => {
    const { stdout } = demarche(["validate", "-", "--max-findings", "1"], { input: '{"type":"Acter"}\n'.repeat(50) });
    expect(stdout.match(/error {2}structure\/unknown-type/g)).toHaveLength(1);
    expect(stdout).toContain("50 errors");
  });
});
