import pc from "picocolors";
import { widthOf } from "../columns.js";
import type { Frame, LocatedFinding } from "../describe.js";
import { cutExcerpt } from "../excerpt.js";
import { shownMessage, shownPlace, shownSubject } from "../finding-text.js";
import { printable } from "../printable.js";
import type { Reporter, ReporterContext } from "../reporter.js";
import { type Colors, formatVerdict } from "../verdict.js";
import { withoutOrders } from "../without-orders.js";
import { wrap } from "../wrap.js";

/** The report for people at a terminal: each finding with its line and what to do, then the verdict. */
export function prettyReporter({ subject, colors, columns }: ReporterContext): Reporter {
  const style = { color: pc.createColors(colors), columns: Math.max(columns, narrowest) };
  return {
    finding: (located) => `${formatFinding(located, style).map(withoutOrders).join("\n")}\n\n`,
    *end(report) {
      for (const line of formatVerdict(report, { subject, ...style })) yield `${withoutOrders(line)}\n`;
    },
  };
}

/** In columns. Some terminals say that they have none. */
const narrowest = 40;

interface Style {
  readonly color: Colors;
  readonly columns: number;
}

function formatFinding({ finding, frame }: LocatedFinding, style: Style): readonly string[] {
  const { code, line } = finding;
  const { color, columns } = style;
  return [
    ...formatHeading(finding, style),
    ...joinIfFits(shownSubject(finding), columns - 2)
      .flatMap((text) => wrap(text, columns - 2))
      .map((text) => `  ${color.dim(text)}`),
    ...wrap(shownMessage(finding), columns - 2).map((text) => `  ${text}`),
    ...(frame && line !== null ? ["", ...formatFrame(frame, line, style)] : []),
    `  ${color.dim(`help: demarche explain ${code}`)}`,
  ];
}

/** Place, severity and code in one line if they fit. */
function formatHeading(finding: LocatedFinding["finding"], { color, columns }: Style): readonly string[] {
  const { code, severity, file } = finding;
  const place = shownPlace(file, finding);
  const kind = `${severity === "error" ? color.red(severity) : color.yellow(severity)}  ${color.bold(code)}`;
  if (place === "") return [kind];
  const fits = widthOf(`${place}  ${severity}  ${code}`) <= columns;
  return fits ? [`${color.bold(place)}  ${kind}`] : [color.bold(place), `  ${kind}`];
}

function joinIfFits(parts: readonly string[], width: number): readonly string[] {
  const joined = parts.join("  ");
  return parts.length === 0 || widthOf(joined) > width ? parts : [joined];
}

/** The line around the place, and marks below what is meant. */
function formatFrame(frame: Frame, line: number, { color, columns }: Style): readonly string[] {
  const number = `  ${line} `;
  const { before, marked, after } = cutExcerpt(frame, columns - number.length - 2, (text) =>
    withoutOrders(printable(text)),
  );
  const indent = " ".repeat(widthOf(before));
  const marks = "^".repeat(Math.max(1, widthOf(marked)));
  return [
    `${color.dim(`${number}│`)} ${before}${color.red(marked)}${color.dim(after)}`,
    `${color.dim(`${" ".repeat(number.length)}│`)} ${indent}${color.red(marks)}`,
  ];
}
