import { checkEvidence } from "../../src/evidence/check-evidence.js";
import { type Claims, collectClaims } from "../../src/evidence/claims.js";
import { openSourceText } from "../../src/evidence/source-text.js";
import type { Entry, FindingData } from "../../src/finding.js";
import { arrangeRecords, idOf } from "../../src/integrity/records.js";

/** A finding of the fourth stage, without its prose. */
export interface Judgement {
  readonly code: string;
  readonly id: string | null;
  readonly pointer: string;
  readonly message: string;
  readonly data: FindingData;
}

export interface Given {
  /** Source id → text. */
  readonly sources?: Readonly<Record<string, string>>;
  readonly manifest?: object;
  readonly requireSources?: boolean;
  /** Records that are not well-formed, with the pointers at fault. */
  readonly faults?: ReadonlyMap<object, readonly string[]>;
}

/** The claims of well-formed records. */
export function claimsOf(
  records: readonly object[],
  { sources = {}, manifest, requireSources, faults }: Given = {},
): Claims {
  const entries = records.map((value): Entry => ({ value, place: null }));
  const faultsByEntry = new Map(
    entries.flatMap((entry) => {
      const pointers = faults?.get(entry.value as object);
      return pointers ? [[entry, pointers] as const] : [];
    }),
  );
  const arranged = arrangeRecords({
    entries,
    manifest: manifest && { value: manifest, place: null },
    faults: faultsByEntry,
    isIncomplete: false,
  });
  const texts = new Map(Object.entries(sources).map(([id, text]) => [id, openSourceText(text)]));
  return collectClaims(arranged, texts, requireSources ?? false);
}

/** What the rules of evidence find. */
export function judge(records: readonly object[], given: Given = {}): readonly Judgement[] {
  return Array.from(checkEvidence(claimsOf(records, given)), ({ check, entry, pointer, message, data }) => ({
    code: check.code,
    id: idOf(entry),
    pointer,
    message: message ?? (Object.keys(check.messages)[0] as string),
    data,
  }));
}
