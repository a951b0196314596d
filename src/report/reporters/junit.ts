import { evidenceRules } from "../../evidence/rules/index.js";
import type { Finding } from "../../finding.js";
import { catalogue } from "../catalogue.js";
import { shownPlace, shownWithSubject } from "../finding-text.js";
import { type Folders, pathInRepository } from "../path-in-repository.js";
import { printable } from "../printable.js";
import type { Report } from "../report.js";
import type { Reporter, ReporterContext } from "../reporter.js";
import { notJudgedSentence, plural } from "../sentences.js";

const stages = ["read", "structure", "integrity", "evidence"];

/** A check with tens of thousands of findings would make a document that no service shows. */
const mostListed = 500;

/**
 * JUnit's XML as Jenkins and GitLab read it: one suite for each stage, one test for each check. So a test keeps its name
 * from run to run, a clean run has tests that pass, and a check that could not be asked is skipped, not passed.
 */
export function junitReporter({ folders }: ReporterContext): Reporter {
  return {
    *end(report) {
      const tests = listTests(report, folders);
      const suites = stages.map((stage) => formatSuite(stage, tests));
      const lines = [
        '<?xml version="1.0" encoding="UTF-8"?>',
        element("testsuites", { name: "demarche", ...countTests(tests) }, suites),
      ];
      yield `${lines.join("\n")}\n`;
    },
  };
}

/** A check as a test: what makes it fail, what it says besides, or why it was not asked. */
interface Test {
  readonly code: string;
  readonly errors: readonly string[];
  readonly warnings: readonly string[];
  readonly skipped?: string;
}

function listTests(report: Report, folders: Folders | undefined): readonly Test[] {
  const byCode = new Map<string, Finding[]>(catalogue.map(({ code }) => [code, []]));
  for (const finding of report.findings) {
    const known = byCode.get(finding.code);
    if (known) known.push(finding);
    else byCode.set(finding.code, [finding]);
  }
  const notAsked = listNotAsked(report);
  const isCut = report.findings.length < report.counts.errors + report.counts.warnings;
  return [...byCode].map(([code, findings]) => {
    const linesOf = (severity: Finding["severity"]): readonly string[] =>
      describeFindings(
        findings.filter((finding) => finding.severity === severity),
        { folders, isCut },
      );
    const skipped = findings.length === 0 ? notAsked.get(code) : undefined;
    return { code, errors: linesOf("error"), warnings: linesOf("warning"), ...(skipped && { skipped }) };
  });
}

/** Checks that passed only because they were not asked everything, and why they were not. */
function listNotAsked({ notJudged }: Report): ReadonlyMap<string, string> {
  const codesOf = {
    anchors: evidenceRules.filter(({ readsSource }) => readsSource).map(({ code }) => code),
    references: ["integrity/references-resolve"],
    topics: ["integrity/references-resolve"],
    stance: [],
    relevance: [],
  };
  return new Map(notJudged.flatMap((item) => codesOf[item.what].map((code) => [code, notJudgedSentence(item)])));
}

interface Listing {
  readonly folders: Folders | undefined;
  /** Whether there may be more findings than are given (`--max-findings`). */
  readonly isCut: boolean;
}

/** The findings, a line each; the first line says how many there are. */
function describeFindings(findings: readonly Finding[], { folders, isCut }: Listing): readonly string[] {
  if (findings.length === 0) return [];
  const lines = findings.slice(0, mostListed).map((finding) => {
    const path = finding.file === null ? null : pathInRepository(finding.file, folders);
    return `${shownPlace(path, finding)} ${shownWithSubject(finding)}`.trim();
  });
  const left = findings.length - lines.length;
  const count = `${isCut ? "at least " : ""}${plural(findings.length, "finding")}`;
  return [count, ...lines, ...(left > 0 ? [`and ${left} more`] : [])];
}

function countTests(tests: readonly Test[]): Attributes {
  const failures = tests.filter(({ errors }) => errors.length > 0).length;
  return { tests: tests.length, failures, errors: 0 };
}

function formatSuite(stage: string, tests: readonly Test[]): string {
  const own = tests.filter(({ code }) => code.startsWith(`${stage}/`));
  const skipped = own.filter((test) => test.skipped !== undefined).length;
  return element("testsuite", { name: stage, ...countTests(own), skipped }, own.map(formatTest));
}

function formatTest({ code, errors, warnings, skipped }: Test): string {
  const [count = "", first = ""] = errors;
  const parts = [
    ...(errors.length > 0 ? [text("failure", { message: `${count}: ${first}`, type: code }, errors)] : []),
    ...(skipped === undefined ? [] : [element("skipped", { message: printable(skipped) }, [])]),
    ...(warnings.length > 0 ? [text("system-out", {}, ["warnings:", ...warnings])] : []),
  ];
  return element("testcase", { classname: `demarche.${code.slice(0, code.indexOf("/"))}`, name: code }, parts);
}

type Attributes = Readonly<Record<string, string | number>>;

function element(name: string, attributes: Attributes, children: readonly string[]): string {
  const start = startTag(name, attributes);
  return children.length === 0 ? `<${start}/>` : `<${start}>\n${children.join("\n")}\n</${name}>`;
}

function text(name: string, attributes: Attributes, lines: readonly string[]): string {
  return `<${startTag(name, attributes)}>${lines.map(escapeXml).join("\n")}</${name}>`;
}

function startTag(name: string, attributes: Attributes): string {
  return [name, ...Object.entries(attributes).map(([key, value]) => `${key}="${escapeXml(String(value))}"`)].join(" ");
}

const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** What XML 1.0 does not allow, not even as a reference, becomes U+FFFD; what would begin an order to a CI service, a reference. */
function escapeXml(text: string): string {
  return text
    .toWellFormed()
    .replaceAll(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, "\ufffd")
    .replaceAll(/[&<>"]/gu, (sign) => entities[sign] ?? sign)
    .replaceAll(/(?<=^\s*):(?=:)|#(?=#\w*\[)/gu, (sign) => `&#${sign.charCodeAt(0)};`);
}
