import type { Disclosure, NotJudged, Report } from "./report.js";

/** The verdict's facts in English, for the forms that people read. Ids in them are data: escape them for the form. */

export function countedFindings({ counts }: Report): string {
  return `${plural(counts.errors, "error")}, ${plural(counts.warnings, "warning")}`;
}

export function countedRecords({ counts }: Report): string {
  return plural(counts.records, "record");
}

export function comparedAnchors({ counts: { anchors } }: Report): string {
  if (anchors.total === 0) return "there are no anchors";
  if (anchors.checked < anchors.total)
    return `${anchors.checked} of ${anchors.total} anchors compared with their source; see below`;
  return `all ${anchors.total} anchors compared with their source, character for character`;
}

export function notJudgedSentence({ what, ids, reason }: NotJudged): string {
  return `${what}${ids.length > 0 ? ` of ${someOf(ids)}` : ""}: ${reason}`;
}

export function disclosureSentence({ source, codePoints, share, limit }: Disclosure): string {
  const allowed = limit === null ? "its record sets no limit" : `at most ${percent(limit)} allowed`;
  return `${source}: ${codePoints} characters quoted, ${percent(share)} of its text (${allowed})`;
}

export function exceedsLimit({ share, limit }: Disclosure): boolean {
  return limit !== null && share > limit;
}

export function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}

function percent(part: number): string {
  return `${(100 * part).toFixed(1)} %`;
}

function someOf(ids: readonly string[]): string {
  return ids.length > 3 ? `${ids.slice(0, 3).join(", ")} and ${ids.length - 3} more` : ids.join(", ");
}
