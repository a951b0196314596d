import { describe, expect, test } from "vitest";
import { validateRecords } from "../../src/index.js";
import { fingerprint } from "../../src/report/fingerprints.js";
import { harbourRecords } from "../harbour.js";
import { everyKind, hostileDataset } from "./runs.js";

type Records = ReturnType<typeof harbourRecords>;

/** The fingerprints of what is found in the records after a change. */
async function fingerprintsAfter(change: (records: Records) => void, first: readonly object[] = []) {
  const records = harbourRecords();
  change(records);
  const { findings } = await validateRecords([...first, ...Object.values(records)]);
  return { codes: findings.map(({ code }) => code), fingerprints: fingerprint(findings) };
}

function dangle(name: string): (records: Records) => void {
  return ({ position }) => Object.assign(position ?? {}, { on: `demand:${name}` });
}

describe("the fingerprint of a finding", () => {
  test("stays the same when other records come, also ones that change the message", async () => {
    const { demand, council } = harbourRecords();
    const others = [
      { ...demand, id: "demand:day-ferri" },
      { ...council, id: "actor:other", name: "other council" },
    ];
    const before = await fingerprintsAfter(dangle("day-ferry"));
    const after = await fingerprintsAfter(dangle("day-ferry"), others);
    expect(before.codes).toEqual(["integrity/references-resolve"]);
    expect(after.fingerprints).toContain(before.fingerprints[0]);
  });

  test("changes with the value at fault, the record and the check", async () => {
    const one = await fingerprintsAfter(dangle("day-ferry"));
    const other = await fingerprintsAfter(dangle("noon-ferry"));
    expect(one.codes).toEqual(other.codes);
    expect(one.fingerprints).not.toEqual(other.fingerprints);
  });

  test("does not depend on the line, nor on the file of a record that has an id", async () => {
    const { report } = await everyKind();
    const named = report.findings.filter(({ id }) => id !== null);
    const moved = named.map((finding) => ({
      ...finding,
      file: "elsewhere.ndjson",
      line: (finding.line ?? 0) + 5,
      column: 1,
    }));
    expect(fingerprint(moved)).toEqual(fingerprint(named));
  });

  test("is no other finding's, also where two are alike", async () => {
    const { report } = await hostileDataset();
    const fingerprints = fingerprint([...report.findings, ...report.findings]);
    expect(new Set(fingerprints).size).toBe(2 * report.findings.length);
  });
});
