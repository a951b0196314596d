import { describe, expect, test } from "vitest";
import { anchorRecords, validateRecords } from "../../src/index.js";
import { gazette, harbourRecords } from "../harbour.js";

const sources = { "source:invented": gazette };

interface Anchor {
  readonly start: number;
  readonly end: number;
  readonly supports?: readonly string[];
}

/** The records of the harbour with words instead of offsets. */
function draftRecords(): Record<string, Record<string, unknown>> {
  const points = [...gazette];
  return Object.fromEntries(
    Object.entries(harbourRecords()).map(([name, record]) => {
      const evidence = (record["evidence"] as readonly Anchor[]).map(({ start, end, supports }) => ({
        source: "source:invented",
        words: points.slice(start, end).join(""),
        ...(supports && { supports }),
      }));
      return [name, { ...record, evidence }];
    }),
  );
}

describe("anchorRecords", () => {
  test("turns drafts into the anchors that they were made from, with their keys in the schema's order", async () => {
    const drafts = draftRecords();
    (drafts["quote"]?.["evidence"] as object[])[2] = {
      source: "source:invented",
      words: "said Mira Voss",
      supports: ["/speaker"],
    };
    const copy = structuredClone(drafts);
    const { records, findings, counts } = await anchorRecords(Object.values(drafts), { sources });
    expect(findings).toEqual([]);
    expect(JSON.stringify(records)).toBe(JSON.stringify(Object.values(harbourRecords())));
    expect(drafts).toEqual(copy);
    expect(counts).toEqual({ kept: 0, written: 8, left: 0 });
    expect((await validateRecords(records, { sources, requireSources: true })).valid).toBe(true);
  });

  test("keeps what holds, and a second run changes nothing", async () => {
    const records = Object.values(harbourRecords());
    const { changes, counts, ...rest } = await anchorRecords(records, { sources });
    expect(rest).toEqual({ records, findings: [] });
    expect(changes).toEqual([]);
    expect(counts).toEqual({ kept: 8, written: 0, left: 0 });
  });
});
