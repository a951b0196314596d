import type pc from "picocolors";
import type { Finding } from "../finding.js";
import { printable } from "./printable.js";
import type { Report } from "./report.js";
import {
  comparedAnchors,
  countedFindings,
  countedRecords,
  disclosureSentence,
  exceedsLimit,
  notJudgedSentence,
} from "./sentences.js";
import { shorten } from "./shorten.js";
import { wrap } from "./wrap.js";

export type Colors = ReturnType<typeof pc.createColors>;

/** What the verdict is shown with. */
export interface VerdictStyle {
  readonly subject: string;
  readonly color: Colors;
  readonly columns: number;
}

/** The most sources that are listed with what is quoted from them. */
const mostSources = 10;

/** The three questions and their answers, what was not judged, and the verdict. */
export function formatVerdict(report: Report, { subject, color, columns }: VerdictStyle): readonly string[] {
  const row = (label: string, sign: string, text: string): readonly string[] =>
    formatRow({ label, sign, text }, columns);
  const { disclosure, findings, notJudged } = report;
  const left = disclosure.length - mostSources;
  return [
    color.bold(`Demarche · ${shown(subject)}`),
    "",
    ...row("Well-formed?", mark(findings, ["read", "structure"], color), countedRecords(report)),
    ...typeLines(report, color),
    ...row("Coherent?", mark(findings, ["integrity"], color), "references, dates and logic between the records"),
    ...row("Supported?", anchorsMark(report, color), comparedAnchors(report)),
    ...disclosure
      .slice(0, mostSources)
      .flatMap((item) => row("", exceedsLimit(item) ? color.red("✘") : " ", shown(disclosureSentence(item)))),
    ...(left > 0 ? row("", " ", `and quotations from ${left} more`) : []),
    "",
    ...notJudged.flatMap((item, index) => row(index === 0 ? "Not judged" : "", " ", shown(notJudgedSentence(item)))),
    "",
    `  ${report.valid ? color.green("✔ valid") : color.red("✘ not valid")}  ${countedFindings(report)}`,
  ];
}

interface Row {
  readonly label: string;
  readonly sign: string;
  readonly text: string;
}

const labelWidth = 13;
const indent = 2 + labelWidth + 3;

/** A label, a sign and a text, whose further lines stand below its first. */
function formatRow({ label, sign, text }: Row, columns: number): readonly string[] {
  const [first = "", ...rest] = wrap(text, columns - indent);
  return [`  ${label.padEnd(labelWidth)} ${sign} ${first}`, ...rest.map((line) => " ".repeat(indent) + line)];
}

function mark(findings: readonly Finding[], stages: readonly string[], color: Colors): string {
  const own = findings.filter(({ code }) => stages.some((stage) => code.startsWith(`${stage}/`)));
  if (own.some(({ severity }) => severity === "error")) return color.red("✘");
  return own.length > 0 ? color.yellow("!") : color.green("✔");
}

function anchorsMark(report: Report, color: Colors): string {
  const { total, checked } = report.counts.anchors;
  const isSilent = !report.findings.some(({ code }) => code.startsWith("evidence/"));
  return isSilent && (checked < total || total === 0) ? color.yellow("?") : mark(report.findings, ["evidence"], color);
}

function typeLines({ counts }: Report, color: Colors): readonly string[] {
  return Object.entries(counts.byType)
    .filter(([, count]) => count > 0)
    .map(([type, count]) => `${" ".repeat(indent)}${color.dim(String(count).padStart(6))} ${shown(type)}`);
}

function shown(text: string): string {
  return printable(shorten(text, 500));
}
