import { digestOf } from "../evidence/source-text.js";
import type { Finding, FindingData } from "../finding.js";

/**
 * Data that tells of other records, of the whole set or of how far a search went. It changes while the finding stays
 * the same.
 */
const circumstances = new Set([
  ...["nearest", "known", "allowed", "places", "ids", "others", "first", "count", "total", "anchors"],
  ...["elsewhere", "searched", "otherSource", "foundStart", "foundEnd", "share", "codePoints", "most"],
]);

/**
 * A name for each finding that stays the same when lines move or other records change, so that services and baselines
 * recognise it: of its code, its record, its place in the record and the value at fault. Of findings that are the same
 * in all that, each further one counts on, so that no two have the same name.
 */
export function fingerprint(findings: readonly Finding[]): readonly string[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const digest = digestOf(canonicalize(identityOf(finding))).slice(0, 32);
    const before = seen.get(digest) ?? 0;
    seen.set(digest, before + 1);
    return before === 0 ? digest : `${digest}:${before + 1}`;
  });
}

/** A record without id has no name but its file's. */
function identityOf({ code, id, file, pointer, data }: Finding): readonly unknown[] {
  return [code, id ?? { file }, pointer, valueAtFault(data)];
}

function valueAtFault(data: FindingData): FindingData {
  return Object.fromEntries(Object.entries(data).filter(([name]) => !circumstances.has(name)));
}

/** RFC 8785 for what JSON can hold: no white space, the keys of each object in the order of their UTF-16 units. */
function canonicalize(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === "object" && inner !== null && !Array.isArray(inner) ? sortKeys(inner) : inner,
  );
}

function sortKeys(object: object): object {
  return Object.fromEntries(Object.entries(object).sort(([one], [other]) => (one < other ? -1 : 1)));
}
