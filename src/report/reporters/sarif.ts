import type { Check, Finding } from "../../finding.js";
import { catalogue } from "../catalogue.js";
import { shownMessage, shownSubject } from "../finding-text.js";
import { fingerprint } from "../fingerprints.js";
import { type Folders, uriInRepository } from "../path-in-repository.js";
import { printable } from "../printable.js";
import type { Report } from "../report.js";
import type { Reporter, ReporterContext } from "../reporter.js";
import { countedFindings, notJudgedSentence, plural } from "../sentences.js";
import { shorten } from "../shorten.js";
import { visibleJson } from "../visible-json.js";

/** GitHub refuses a run with more results. */
const mostResults = 25_000;

/** SARIF 2.1.0 (OASIS), as GitHub's code scanning and editors read it. */
export function sarifReporter(context: ReporterContext): Reporter {
  return {
    *end(report) {
      const log = {
        $schema: "https://json.schemastore.org/sarif-2.1.0.json",
        version: "2.1.0",
        runs: [describeRun(report, context)],
      };
      yield `${visibleJson(log, 2)}\n`;
    },
  };
}

function describeRun(report: Report, { version, folders }: ReporterContext): object {
  return {
    tool: {
      driver: {
        name: "Demarche",
        ...(version !== undefined && { semanticVersion: version }),
        rules: catalogue.map(describeRule),
      },
    },
    columnKind: "unicodeCodePoints",
    invocations: [{ executionSuccessful: true, toolExecutionNotifications: listNotifications(report) }],
    results: listResults(report.findings, folders),
    properties: { valid: report.valid, counts: report.counts, disclosure: report.disclosure },
  };
}

function listResults(findings: readonly Finding[], folders: Folders | undefined): readonly object[] {
  const fingerprints = fingerprint(findings);
  const isKept = findings.length > mostResults ? mostSevere(findings) : undefined;
  return findings.flatMap((finding, index) =>
    isKept && !isKept.has(index) ? [] : [describeResult(finding, fingerprints[index] ?? "", folders)],
  );
}

/** The places in the list of as many findings as are accepted: errors before warnings. */
function mostSevere(findings: readonly Finding[]): ReadonlySet<number> {
  const indices = [...findings.keys()];
  const withSeverity = (wanted: Finding["severity"]): readonly number[] =>
    indices.filter((index) => findings[index]?.severity === wanted);
  return new Set([...withSeverity("error"), ...withSeverity("warning")].slice(0, mostResults));
}

function listNotifications(report: Report): readonly object[] {
  const { counts, findings, notJudged } = report;
  const left = counts.errors + counts.warnings - Math.min(findings.length, mostResults);
  return [
    ...notJudged.map((item) => notify("note", `Not judged: ${notJudgedSentence(item)}`)),
    ...(left > 0
      ? [notify("warning", `${plural(left, "finding")} left out, warnings first; in all: ${countedFindings(report)}.`)]
      : []),
  ];
}

function notify(level: "note" | "warning", text: string): object {
  return { level, message: { text: escapeLinks(printable(shorten(text, 1000))) } };
}

function describeRule({ code, severity, description, why, fix }: Check): object {
  return {
    id: code,
    name: nameOf(code),
    shortDescription: { text: description },
    fullDescription: { text: `${description} ${why}` },
    help: {
      text: `Why: ${why}\n\nWhat to do: ${fix}\n\nWith examples: demarche explain ${code}`,
      markdown: `**Why:** ${why}\n\n**What to do:** ${fix}\n\n**With examples:** \`demarche explain ${code}\``,
    },
    defaultConfiguration: { level: severity },
    properties: { tags: [code.slice(0, code.indexOf("/"))] },
  };
}

/** The code's name as SARIF wants names: `references-resolve` → `ReferencesResolve`. */
function nameOf(code: string): string {
  const words = code.slice(code.indexOf("/") + 1).split("-");
  return words.map((word) => word.slice(0, 1).toUpperCase() + word.slice(1)).join("");
}

const ruleIndices = new Map(catalogue.map(({ code }, index) => [code, index]));

function describeResult(finding: Finding, fingerprint: string, folders: Folders | undefined): object {
  const { code, severity } = finding;
  const ruleIndex = ruleIndices.get(code);
  return {
    ruleId: code,
    ...(ruleIndex !== undefined && { ruleIndex }),
    level: severity,
    message: { text: escapeLinks(shownMessage(finding)) },
    locations: [describeLocation(finding, folders)],
    // GitHub computes `primaryLocationLineHash` itself, from the line's text.
    partialFingerprints: { "demarcheFinding/v1": fingerprint },
  };
}

function describeLocation(finding: Finding, folders: Folders | undefined): object {
  const { file, line, column } = finding;
  const subject = shownSubject(finding).join(" ");
  return {
    ...(file !== null && {
      physicalLocation: {
        artifactLocation: { uri: uriInRepository(file, folders) },
        region: { startLine: line ?? 1, startColumn: column ?? 1 },
      },
    }),
    ...(subject !== "" && { logicalLocations: [{ fullyQualifiedName: subject, kind: "value" }] }),
  };
}

/** `[text](target)` is a link in SARIF's messages, of plain text too. */
function escapeLinks(text: string): string {
  return text.includes("](") ? text.replaceAll(/[[\]]/gu, "\\$&") : text;
}
