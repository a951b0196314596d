import { expect, test } from "vitest";
import type { IntegrityRule } from "../../src/integrity/rule.js";
import { findBy } from "./arrange.js";

/** What a rule should find: the record, the place in it, and those of the data that matter. */
export type Expected = readonly [id: string | null, pointer: string, data?: Readonly<Record<string, unknown>>];

/** A sentence, records that leave out what the point does not need, and what is found in them. */
export type Case = readonly [title: string, records: readonly object[], ...found: Expected[]];

/** Makes one test of each case. */
export function testCases(rule: IntegrityRule, cases: readonly Case[]): void {
  for (const [title, records, ...expected] of cases) {
    test(title, () => {
      const found = findBy(rule, records).map(({ id, pointer, data }) => [id, pointer, data]);
      expect(found).toEqual(expected.map(([id, pointer, data = {}]) => [id, pointer, expect.objectContaining(data)]));
    });
  }
}

/** The source that invented evidence refers to. */
export function gazette(given: object = {}): object {
  return { type: "Source", id: "source:harbour-gazette-2031-05-04", published: "2031-05-04", ...given };
}

/** An anchor in a source, with an invented digest. */
export function anchor(given: object = {}): object {
  const sha256 = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
  return { source: "source:harbour-gazette-2031-05-04", start: 10, end: 13, sha256, ...given };
}

export function actor(id: string, given: object = {}): object {
  return { type: "Actor", id: `actor:${id}`, ...given };
}
