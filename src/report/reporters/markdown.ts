import type { Finding } from "../../finding.js";
import { shownMessage, shownPlace, shownSubject } from "../finding-text.js";
import { type Folders, pathInRepository } from "../path-in-repository.js";
import { printable } from "../printable.js";
import type { Report } from "../report.js";
import type { Reporter, ReporterContext } from "../reporter.js";
import {
  comparedAnchors,
  countedFindings,
  countedRecords,
  disclosureSentence,
  exceedsLimit,
  notJudgedSentence,
  plural,
} from "../sentences.js";
import { shorten } from "../shorten.js";

/** In bytes. GitHub drops a job summary of more than 1 MiB whole. */
const longest = 900 * 1024;

/** The longest lists besides the findings: sources, and what was not judged. */
const mostListed = 20;

/** The report as a table in Markdown, for the summary of a job or a comment. */
export function markdownReporter({ subject, folders }: ReporterContext): Reporter {
  return {
    *end(report) {
      const start = formatVerdict(report, subject);
      const end = formatRest(report);
      const rows = report.findings.map((finding) => formatRow(finding, folders));
      const fits = fitting(rows, longest - bytesOf(start + end) - 1000);
      const left = report.counts.errors + report.counts.warnings - fits.length;
      yield [start, ...formatTable(fits, left), end].join("\n");
    },
  };
}

function formatVerdict(report: Report, subject: string): string {
  return [
    `## ${report.valid ? "✔ Valid" : "✘ Not valid"}: ${shown(subject)}`,
    "",
    `${countedFindings(report)} in ${countedRecords(report)}; ${comparedAnchors(report)}.`,
    "",
  ].join("\n");
}

function formatTable(rows: readonly string[], left: number): readonly string[] {
  const note = `${plural(left, "more finding")} left out; the totals above count them.`;
  return [
    ...(rows.length > 0
      ? ["| Place | Severity | Code | Record | Message |", "|---|---|---|---|---|", ...rows, ""]
      : []),
    ...(left > 0 ? [note, ""] : []),
  ];
}

function formatRow(finding: Finding, folders: Folders | undefined): string {
  const { code, severity, file } = finding;
  const place = shownPlace(file === null ? null : pathInRepository(file, folders), finding);
  const cells = [place, severity, code, shownSubject(finding).join(" "), shownMessage(finding)];
  return `| ${cells.map(escapeMarkdown).join(" | ")} |`;
}

/** What was not judged, and what the quotations disclose. */
function formatRest({ disclosure, notJudged }: Report): string {
  const disclosed = disclosure.map((item) => `${exceedsLimit(item) ? "✘ " : ""}${disclosureSentence(item)}`);
  return [...formatList("Disclosed", disclosed), ...formatList("Not judged", notJudged.map(notJudgedSentence))].join(
    "\n",
  );
}

function formatList(title: string, items: readonly string[]): readonly string[] {
  if (items.length === 0) return [];
  const left = items.length - mostListed;
  const shownItems = items.slice(0, mostListed).map((item) => `- ${shown(item)}`);
  return [`**${title}**`, "", ...shownItems, ...(left > 0 ? [`- and ${left} more`] : []), ""];
}

/** As many lines as fit into so many bytes. */
function fitting(lines: readonly string[], bytes: number): readonly string[] {
  let left = bytes;
  const end = lines.findIndex((line) => {
    left -= bytesOf(line) + 1;
    return left < 0;
  });
  return end === -1 ? lines : lines.slice(0, end);
}

const encoder = new TextEncoder();

function bytesOf(text: string): number {
  return encoder.encode(text).length;
}

function shown(text: string): string {
  return escapeMarkdown(printable(shorten(text, 1000)));
}

/**
 * Text that stays text: signs with a meaning become references, which no parser takes for markup, in a table or out of
 * it. GitHub looks for names to notify after that, but not in code.
 */
function escapeMarkdown(text: string): string {
  return text
    .replaceAll(/[\\`*_[\]<>&|~$#!]|:(?=\/\/)|(?<=www)\./giu, (sign) => `&#${sign.charCodeAt(0)};`)
    .replaceAll(/@+/gu, "`$&`");
}
