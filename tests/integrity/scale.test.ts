import { expect, test } from "vitest";
import { checkIntegrity } from "../../src/integrity/check-integrity.js";
import { arrangeRecords, type Records } from "../../src/integrity/records.js";
import { hierarchiesHaveNoCycles } from "../../src/integrity/rules/hierarchies-have-no-cycles.js";
import { findIn } from "./arrange.js";

const length = 100_000;
const evidence = [{ source: "source:gazette", start: 0, end: 3, sha256: "0".repeat(64) }];

/** As they are: to complete each from its schema would take longer than the rules. */
function arrange(values: readonly object[]): Records {
  const entries = values.map((value) => ({ value, place: null }));
  return arrangeRecords({ entries, faults: new Map(), isIncomplete: false });
}

function chain(make: (index: number) => object): readonly object[] {
  return Array.from({ length }, (_, index) => make(index));
}

function actorIn(index: number, whole: number): object {
  const given = whole < length ? { partOf: `actor:${whole}`, members: [`actor:${whole}`] } : {};
  return { ...given, type: "Actor", id: `actor:${index}`, name: `Actor ${index}`, kind: "group", evidence };
}

test("a chain of 100,000 parts and members has no cycle", { timeout: 120_000 }, () => {
  expect(findIn(hierarchiesHaveNoCycles, arrange(chain((index) => actorIn(index, index + 1))))).toEqual([]);
});

test("a circle of 100,000 is found, and told from its first record", { timeout: 120_000 }, () => {
  const found = findIn(hierarchiesHaveNoCycles, arrange(chain((index) => actorIn(index, (index + 1) % length))));
  expect(found.map(({ id, pointer, data }) => [id, pointer, (data["ids"] as readonly string[]).length])).toEqual([
    ["actor:0", "/partOf", length],
    ["actor:0", "/members/0", length],
  ]);
});

test("every rule comes to an end where 100,000 records are about one thing", { timeout: 300_000 }, () => {
  const positions = chain((index) => ({
    type: "Position",
    id: `position:${index}`,
    holder: "actor:0",
    on: "topic:tolls",
    stance: index === 7 ? "oppose" : "support",
    ...(index % 10 === 0 && { attribution: [{ actor: `actor:${index}`, as: "voice" }] }),
    evidence,
  }));
  const actors = chain((index) => ({ ...actorIn(index, index - 1), members: undefined, name: "Officials" }));
  const codes = [...checkIntegrity(arrange([...actors.slice(1), { ...actorIn(0, length) }, ...positions]))].map(
    ({ check }) => check.code,
  );
  expect([...new Set(codes)].toSorted()).toEqual([
    "integrity/names-are-unambiguous",
    "integrity/references-resolve",
    "integrity/stances-do-not-conflict",
  ]);
});
