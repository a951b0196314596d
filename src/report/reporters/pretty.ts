import pc from "picocolors";
import stringWidth from "string-width";
import type { Finding } from "../../finding.js";
import type { Frame, LocatedFinding } from "../describe.js";
import { printable } from "../printable.js";
import type { Report } from "../report.js";
import type { Reporter, ReporterContext } from "../reporter.js";

type Colors = ReturnType<typeof pc.createColors>;

/** The report for people at a terminal: each finding with its line and what to do, then the verdict. */
export function prettyReporter({ subject, colors, columns }: ReporterContext): Reporter {
  const color = pc.createColors(colors);
  return {
    finding: (located) => `${formatFinding(located, color, columns)}\n`,
    end: (report) => formatVerdict(report, subject, color),
  };
}

function formatFinding({ finding, frame }: LocatedFinding, color: Colors, columns: number): string {
  const { code, file, line, column, id, pointer, message } = finding;
  const place = file === null ? "" : `${color.bold(printable(`${file}:${line}:${column}`))}  `;
  const severity = finding.severity === "error" ? color.red("error") : color.yellow("warning");
  const subject = [id ?? "", pointer].filter((part) => part !== "").map(printable);
  const lines = [
    `${place}${severity}  ${color.bold(code)}`,
    ...(subject.length > 0 ? [`  ${color.dim(subject.join("  "))}`] : []),
    ...wrap(printable(message), columns - 2).map((text) => `  ${text}`),
    ...(frame && line !== null ? ["", ...formatFrame(frame, line, color, columns)] : []),
    `  ${color.dim(`help: demarche explain ${code}`)}`,
  ];
  return `${lines.join("\n")}\n`;
}

function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    if (line !== "" && stringWidth(line) + 1 + stringWidth(word) > Math.max(width, 20)) {
      lines.push(line);
      line = word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  return [...lines, line];
}

/** How much of what stands before the place is shown. */
const before = 36;

/** The line around the place, cut to the terminal's width, and marks below what is meant. */
function formatFrame(frame: Frame, line: number, color: Colors, columns: number): readonly string[] {
  const gutter = `  ${line} │ `;
  const room = Math.max(20, columns - stringWidth(gutter) - 2);
  const lead = tail(printable(frame.text.slice(Math.max(0, frame.start - 4 * before), frame.start)), before);
  const isCut = stringWidth(printable(frame.text.slice(0, Math.min(frame.start, 5 * before)))) > before;
  const prefix = `${isCut ? "…" : ""}${lead}`;
  const left = Math.max(8, room - stringWidth(prefix));
  const marked = head(printable(frame.text.slice(frame.start, Math.min(frame.end, frame.start + 4 * room))), left);
  const rest = head(
    printable(frame.text.slice(frame.end, frame.end + 4 * room)),
    Math.max(0, left - stringWidth(marked)),
  );
  const blank = " ".repeat(gutter.length - 2);
  const marks = "^".repeat(Math.max(1, stringWidth(marked)));
  return [
    color.dim(gutter) + prefix + color.red(marked) + color.dim(rest),
    `${color.dim(`${blank}│`)} ${" ".repeat(stringWidth(prefix))}${color.red(marks)}`,
  ];
}

function head(text: string, width: number): string {
  let shown = "";
  let used = 0;
  for (const { segment } of segmenter.segment(text)) {
    const wide = stringWidth(segment);
    if (used + wide > width) return width > 1 ? `${shown.slice(0, -1)}…` : shown;
    shown += segment;
    used += wide;
  }
  return shown;
}

function tail(text: string, width: number): string {
  const segments = [...segmenter.segment(text)].map(({ segment }) => segment);
  let from = segments.length;
  let used = 0;
  while (from > 0) {
    used += stringWidth(segments[from - 1] ?? "");
    if (used > width) break;
    from -= 1;
  }
  return segments.slice(from).join("");
}

const segmenter = new Intl.Segmenter("en", { granularity: "grapheme" });

function formatVerdict(report: Report, subject: string, color: Colors): string {
  const { counts, disclosure, findings, notJudged } = report;
  const lines = [
    color.bold(`Demarche · ${printable(subject)}`),
    "",
    row("Well-formed?", mark(findings, ["read", "structure"], color), recordsLine(report)),
    ...typeLines(report, color),
    row("Coherent?", mark(findings, ["integrity"], color), "references, dates and logic between the records"),
    row("Supported?", anchorsMark(report, color), anchorsLine(report)),
    ...disclosure.map((item) =>
      row("", item.limit !== null && item.share > item.limit ? color.red("✘") : " ", disclosed(item)),
    ),
    "",
    ...notJudged.map(({ what, ids, reason }, index) =>
      row(
        index === 0 ? "Not judged" : "",
        " ",
        printable(`${what}${ids.length > 0 ? ` of ${shorten(ids)}` : ""}: ${reason}`),
      ),
    ),
    "",
    `  ${report.valid ? color.green("✔ valid") : color.red("✘ not valid")}  ${plural(counts.errors, "error")}, ${plural(counts.warnings, "warning")}`,
  ];
  return `${lines.join("\n")}\n`;
}

function row(label: string, sign: string, text: string): string {
  return `  ${label.padEnd(13)} ${sign} ${text}`;
}

function mark(findings: readonly Finding[], stages: readonly string[], color: Colors): string {
  const own = findings.filter(({ code }) => stages.some((stage) => code.startsWith(`${stage}/`)));
  if (own.some(({ severity }) => severity === "error")) return color.red("✘");
  return own.length > 0 ? color.yellow("!") : color.green("✔");
}

function recordsLine({ counts }: Report): string {
  return plural(counts.records, "record");
}

function typeLines({ counts }: Report, color: Colors): readonly string[] {
  return Object.entries(counts.byType)
    .filter(([, count]) => count > 0)
    .map(([type, count]) => row("", " ", `${color.dim(String(count).padStart(6))} ${type}`));
}

function anchorsMark(report: Report, color: Colors): string {
  const ofEvidence = mark(report.findings, ["evidence"], color);
  const { total, checked } = report.counts.anchors;
  return report.findings.some(({ code }) => code.startsWith("evidence/")) || checked === total
    ? ofEvidence
    : color.yellow("?");
}

function anchorsLine({ counts: { anchors } }: Report): string {
  if (anchors.checked === anchors.total)
    return `all ${anchors.total} anchors compared with their source, character for character`;
  return `${anchors.checked} of ${anchors.total} anchors compared with their source; see below`;
}

function disclosed({ source, codePoints, share, limit }: Report["disclosure"][number]): string {
  const percent = (part: number): string => `${(100 * part).toFixed(1)} %`;
  const allowed = limit === null ? "its record sets no limit" : `at most ${percent(limit)} allowed`;
  return printable(`${source}: ${codePoints} characters quoted, ${percent(share)} of its text (${allowed})`);
}

function shorten(ids: readonly string[]): string {
  return ids.length > 3 ? `${ids.slice(0, 3).join(", ")} and ${ids.length - 3} more` : ids.join(", ");
}

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
