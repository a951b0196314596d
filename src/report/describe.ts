import type { Finding, FindingData, Problem } from "../finding.js";
import { idOf } from "../integrity/records.js";
import { findPositions, lineAndColumn } from "../read/locate.js";
import type { Span } from "../read/scan.js";

/** A finding with the text around its place, for reporters that show it. */
export interface LocatedFinding {
  readonly finding: Finding;
  readonly frame?: Frame;
}

/** The line that a finding stands on, and what of it is meant, in UTF-16 units of that line. */
export interface Frame {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Problems of one record → findings, with their places if the record's text is given. */
export function describeProblems(problems: readonly Problem[], text: string | undefined): readonly LocatedFinding[] {
  if (text === undefined) return problems.map((problem) => ({ finding: describe(problem, problem.entry.place) }));
  const pointers = problems.filter(({ span }) => span === undefined).flatMap(({ pointer }) => withParents(pointer));
  const positions = pointers.length > 0 ? findPositions(text, pointers) : new Map();
  return problems.map((problem) => {
    const { place } = problem.entry;
    if (place === null) return { finding: describe(problem, null) };
    const span = problem.span ?? spanOf(problem, positions);
    const found = lineAndColumn(text, span[0]);
    const column = found.line === 1 ? place.column - 1 + found.column : found.column;
    return {
      finding: describe(problem, { file: place.file, line: place.line - 1 + found.line, column }),
      frame: frameOf(text, span),
    };
  });
}

type FindingPlace = Pick<NonNullable<Problem["entry"]["place"]>, "file" | "line" | "column">;

function describe(problem: Problem, place: FindingPlace | null): Finding {
  const { check, entry, pointer, data } = problem;
  const template = check.messages[problem.message ?? ""] ?? Object.values(check.messages)[0] ?? "";
  return {
    code: check.code,
    severity: check.severity,
    file: place?.file ?? null,
    line: place?.line ?? null,
    column: place?.column ?? null,
    pointer,
    id: idOf(entry),
    message: fillTemplate(template, data),
    data,
  };
}

/** A pointer and those of what holds it: where the value is missing, its holder is the place. */
function withParents(pointer: string): readonly string[] {
  const pointers = [pointer];
  for (let at = pointer.lastIndexOf("/"); at !== -1; at = pointer.lastIndexOf("/", at - 1)) {
    pointers.push(pointer.slice(0, at));
    if (at === 0) break;
  }
  return pointers;
}

function spanOf(problem: Problem, positions: ReturnType<typeof findPositions>): Span {
  for (const pointer of withParents(problem.pointer)) {
    const position = positions.get(pointer);
    if (position) return problem.at === "name" ? (position.name ?? position.value) : position.value;
  }
  return [0, 1];
}

function frameOf(text: string, [from, to]: Span): Frame {
  const lineStart = text.lastIndexOf("\n", from - 1) + 1;
  const nextLine = text.indexOf("\n", from);
  const lineEnd = nextLine === -1 ? text.length : nextLine;
  const isComposite = text[from] === "{" || text[from] === "[";
  // A character outside the BMP takes two units; half of it cannot be shown.
  const first = from + ((text.codePointAt(from) ?? 0) > 0xffff ? 2 : 1);
  const end = isComposite ? first : Math.max(first, Math.min(to, lineEnd));
  return { text: text.slice(lineStart, lineEnd), start: from - lineStart, end: end - lineStart };
}

const longestInserted = 200;

/** Puts a finding's data into a message's template. */
export function fillTemplate(template: string, data: FindingData): string {
  return template.replaceAll(/\{(\w+)\}/gu, (whole, name: string) => {
    const value = data[name];
    return value === undefined ? whole : insertable(value);
  });
}

function insertable(value: unknown): string {
  if (Array.isArray(value)) return value.map(insertable).join(", ");
  const text = typeof value === "string" ? value : (JSON.stringify(value) ?? "");
  return text.length > longestInserted
    ? `${[...text.slice(0, 2 * longestInserted)].slice(0, longestInserted).join("")}…`
    : text;
}
