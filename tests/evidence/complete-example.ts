import { countCodePoints, digestOf, openSourceText, type SourceText } from "../../src/evidence/source-text.js";
import type { Example } from "../../src/finding.js";
import { inventRecord } from "../invent.js";

/** The source that an example is about, unless it says another. */
export const exampleSource = "source:harbour-gazette-2031-05-04";

interface ShortAnchor {
  readonly source?: string;
  readonly start?: number;
  readonly end?: number;
  readonly sha256?: string;
  readonly exact?: string;
  readonly words?: string;
}

/**
 * Completes an example's records. An anchor's source is the example's; words without offsets stand where they first
 * stand in its text; the digest is that of the words, or else of the span. A record without evidence rests on the
 * text's first character, and the source's own record is added if it is not there.
 */
export function completeExample(
  { source = "abc", otherSources = {} }: Pick<Example, "source" | "otherSources">,
  records: readonly object[],
): object[] {
  const text = openSourceText(source);
  const completed = records.map((record) => {
    const other = otherSources[(record as { readonly id?: string }).id ?? ""];
    return completeRecord(record, other === undefined ? text : openSourceText(other));
  });
  const hasSource = completed.some((record) => (record as { readonly id?: string }).id === exampleSource);
  return hasSource ? completed : [completeRecord({ type: "Source", id: exampleSource }, text), ...completed];
}

function completeRecord(record: object, text: SourceText): object {
  const { type, evidence } = record as { readonly type?: string; readonly evidence?: readonly ShortAnchor[] };
  const { sha256, bytes, codePoints } = text;
  const given = type === "Source" ? { text: { sha256, bytes, codePoints }, ...record } : record;
  const anchors = evidence ?? (type === "Source" ? [] : [{ start: 0, end: 1 }]);
  return inventRecord({ ...given, evidence: anchors.map((anchor) => completeAnchor(anchor, text)) });
}

function completeAnchor(anchor: ShortAnchor, text: SourceText): object {
  if (anchor.words !== undefined) return { source: exampleSource, ...anchor };
  const { exact } = anchor;
  const start = anchor.start ?? text.codePointAt(text.text.indexOf(exact ?? ""));
  const end = anchor.end ?? start + countCodePoints(exact ?? "");
  return { source: exampleSource, start, end, sha256: digestOf(exact ?? text.slice(start, end)), ...anchor };
}
