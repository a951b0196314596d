import type { Finding } from "../../finding.js";
import { inBlocks } from "../blocks.js";
import { shownPlace, shownWithSubject } from "../finding-text.js";
import { type Folders, pathInRepository } from "../path-in-repository.js";
import { printable } from "../printable.js";
import type { Report } from "../report.js";
import type { Reporter, ReporterContext } from "../reporter.js";
import { countedFindings, countedRecords } from "../sentences.js";

/** How many annotations of each kind GitHub keeps from one step; the rest stands in the step's log alone. */
const mostAnnotations = 10;

/** Commands to the runner of GitHub Actions, which shows them in the pull request: errors first, then the totals. */
export function githubReporter({ folders }: ReporterContext): Reporter {
  return {
    end: (report) => inBlocks(listCommands(report, folders)),
  };
}

function* listCommands(report: Report, folders: Folders | undefined): Generator<string> {
  for (const wanted of ["error", "warning"]) {
    for (const finding of report.findings) if (finding.severity === wanted) yield annotate(finding, folders);
  }
  yield announceTotals(report);
}

/** The runner takes file and line out of what it logs, so they stand in the text again. */
function annotate(finding: Finding, folders: Folders | undefined): string {
  const { code, severity, file, line, column } = finding;
  const path = file === null ? null : pathInRepository(file, folders);
  const place = shownPlace(path, finding);
  const text = shownWithSubject(finding);
  return command(severity, { title: code, file: path, line, col: column }, place === "" ? text : `${place} ${text}`);
}

function announceTotals(report: Report): string {
  const { errors, warnings } = report.counts;
  const totals = `${report.valid ? "Valid" : "Not valid"}: ${countedFindings(report)} in ${countedRecords(report)}.`;
  const isCut = errors > mostAnnotations || warnings > mostAnnotations;
  const hint = ` GitHub shows ${mostAnnotations} errors and ${mostAnnotations} warnings of a step, its log more.`;
  return command("notice", { title: "Demarche" }, isCut ? totals + hint : totals);
}

type Properties = Readonly<Record<string, string | number | null>>;

function command(name: string, properties: Properties, text: string): string {
  const given = Object.entries(properties).filter(([, value]) => value !== null);
  const list = given.map(([key, value]) => `${key}=${escapeProperty(String(value))}`).join(",");
  return `${printable(`::${name} ${list}::${escapeText(text)}`)}\n`;
}

/** As the runner's own toolkit escapes (`command.ts` of `@actions/core`). */
function escapeText(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function escapeProperty(text: string): string {
  return escapeText(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
