import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Check, Finding } from "../../src/finding.js";
import { type ValidateOptions, validate } from "../../src/node.js";
import { catalogue } from "../../src/report/catalogue.js";
import { type Frame, fillTemplate, type LocatedFinding } from "../../src/report/describe.js";
import type { Report } from "../../src/report/report.js";
import type { ReporterContext } from "../../src/report/reporter.js";
import { reporters } from "../../src/report/reporters/index.js";
import { byPlace } from "../../src/report/summarize.js";
import { folder } from "../cli/command.js";
import { completeExample, exampleSource } from "../evidence/complete-example.js";
import { gazette, harbourLines } from "../harbour.js";
import { attacks, hostileFileName } from "./attacks.js";

/** What a run says: each finding as soon as it is known, and the report at its end. */
export interface Run {
  readonly name: string;
  readonly located: readonly LocatedFinding[];
  readonly report: Report;
}

/** What a reporter makes of a run, seen from the folder that holds its files. */
export function render(name: string, { located, report }: Run, context: Partial<ReporterContext> = {}): string {
  const create = reporters[name];
  if (!create) throw new Error(`there is no reporter ${name}`);
  const reporter = create({ subject: "data", colors: false, columns: 100, version: "1.2.3", ...context });
  const { finding = () => "" } = reporter;
  return located.map((one) => finding(one)).join("") + [...reporter.end(report)].join("");
}

/** The runs that every form is judged on. */
export async function judgedRuns(): Promise<readonly Run[]> {
  const library = mergeRuns("findings without files", [await everyKind(), hostileFindings()]);
  return [
    await validDataset(),
    await unreadSources(),
    await everyKind(),
    await hostileDataset(),
    withoutFiles(library),
  ];
}

/** Records that fit together, with their source's text. */
export async function validDataset(): Promise<Run> {
  const path = await folder({ "harbour.ndjson": harbourLines(), "invented.txt": gazette });
  return runIn(
    path,
    ["harbour.ndjson"],
    { sources: { "source:invented": join(path, "invented.txt") } },
    "a valid dataset",
  );
}

/** The dataset of the project without its sources' texts: nothing is wrong, much is not judged. */
export async function unreadSources(): Promise<Run> {
  const path = fileURLToPath(new URL("../../data", import.meta.url));
  return runIn(path, ["geneva-security-talks"], {}, "a dataset whose sources are not at hand");
}

/** The failing example of every check; where its finding does not come of that alone, one with that code. */
export async function everyKind(): Promise<Run> {
  const runs = await Promise.all(catalogue.map(runExample));
  const found = new Set(runs.flatMap(({ report }) => report.findings.map(({ code }) => code)));
  const others = catalogue.filter(({ code }) => !found.has(code)).map((check) => inventFinding(check));
  return mergeRuns("every kind of finding", [...runs, runOf("others", others)]);
}

/** Files, names and values of which each attacks. */
export async function hostileDataset(strings: readonly string[] = attacks): Promise<Run> {
  const records = strings.flatMap((attack) => [
    { type: attack, id: attack, [attack]: attack },
    { type: "Actor", id: `actor:${attack}`, name: attack, kind: attack, [attack]: { [attack]: attack } },
    { type: "Position", id: "position:a", holder: attack, on: attack, stance: attack },
  ]);
  const malformed = strings.map((attack) => `{"type": ${attack}\n{"${attack}": ${attack}`);
  const text = [...records.map((record) => JSON.stringify(record)), ...malformed].join("\n");
  const run = await runIn(await folder({ [hostileFileName]: text }), [hostileFileName]);
  return mergeRuns("hostile strings", [run, hostileFindings()]);
}

/** What systems allow. */
const longestPath = 4096;

/** Findings that hold an attack wherever they hold a string. */
export function hostileFindings(): Run {
  const findings = attacks.map((attack) => ({
    ...inventFinding(catalogue[0] as Check),
    ...{ file: attack === "" ? "empty" : attack.slice(0, longestPath), pointer: `/${attack}` },
    ...{ id: attack, message: attack, data: { value: attack, list: [attack, { nested: attack }] } },
  }));
  return runOf("hostile findings", findings);
}

/** So many findings, a tenth of them warnings. */
export function manyFindings(count: number): Run {
  const checks = [...catalogue.filter(({ severity }) => severity === "error").slice(0, 9), warningCheck()];
  const findings = Array.from({ length: count }, (_, index) => ({
    ...inventFinding(checks[index % checks.length] as Check),
    ...{ file: "data/quotes.ndjson", line: index + 1, column: 7, id: `quote:number-${index % 1000}` },
  }));
  return runOf("many findings", findings);
}

export function runOf(name: string, findings: readonly Finding[]): Run {
  const errors = findings.filter(({ severity }) => severity === "error").length;
  const counts = {
    ...{ records: findings.length, byType: {}, anchors: { total: 0, checked: 0 } },
    ...{ errors, warnings: findings.length - errors },
  };
  const located = findings.map((finding) => ({ finding, frame: frameOf(finding) }));
  const sorted = findings.toSorted(byPlace);
  return { name, located, report: { valid: errors === 0, counts, notJudged: [], disclosure: [], findings: sorted } };
}

/** A finding of a check that did not have to be found. */
export function inventFinding(check: Check, given: Partial<Finding> = {}): Finding {
  const data = { value: "a value" };
  return {
    ...{ code: check.code, severity: check.severity, file: "records.ndjson", line: 3, column: 9 },
    ...{ pointer: "/name", id: "actor:mira-voss", data, ...given },
    message: given.message ?? fillTemplate(Object.values(check.messages)[0] ?? "", data),
  };
}

function warningCheck(): Check {
  return catalogue.find(({ severity }) => severity === "warning") as Check;
}

function frameOf({ message }: Finding): Frame {
  return { text: `{"name": "${message}"}`, start: 9, end: 11 + message.length };
}

/** The same as for records that were handed over. */
function withoutFiles({ name, report }: Run): Run {
  const findings = report.findings.map((finding) => ({ ...finding, file: null, line: null, column: null }));
  return { name, located: findings.map((finding) => ({ finding })), report: { ...report, findings } };
}

async function runExample({ example, code }: Check): Promise<Run> {
  const path = await folder({ "source.txt": example.source ?? "abc", ...filesOf({ example, code }) });
  const sources = code.startsWith("evidence/") ? { [exampleSource]: join(path, "source.txt") } : {};
  const options = { sources, requireSources: code === "evidence/source-is-at-hand" };
  const run = await runIn(path, ["."], options).catch(() => runIn(path, ["."]));
  return { ...run, name: code };
}

function filesOf({ example, code }: Pick<Check, "example" | "code">): Readonly<Record<string, string>> {
  const { failing } = example;
  if (typeof failing === "string") return { "records.ndjson": failing };
  const isManifest = (value: object): boolean => !("type" in value) && code !== "structure/unknown-type";
  const records = failing.filter((value) => !isManifest(value));
  const completed = code.startsWith("structure/") ? records : completeExample(example, records);
  const manifest = failing.find(isManifest);
  return {
    "records.ndjson": completed.map((record) => `${JSON.stringify(record)}\n`).join(""),
    ...(manifest && { "dataset.json": JSON.stringify(manifest, null, 2) }),
  };
}

/** Runs in a folder; files' names start from there. */
async function runIn(
  path: string,
  names: readonly string[],
  options: ValidateOptions = {},
  name: string = names.join(" "),
): Promise<Run> {
  const within = ({ finding, ...rest }: LocatedFinding): LocatedFinding => ({ finding: relative(finding), ...rest });
  const relative = (finding: Finding): Finding => ({ ...finding, file: finding.file?.replace(`${path}/`, "") ?? null });
  const located: LocatedFinding[] = [];
  const report = await validate(
    names.map((one) => join(path, one)),
    { ...options, onFinding: (one) => located.push(within(one)) },
  );
  return { name, located, report: { ...report, findings: report.findings.map(relative) } };
}

/** One run that says what all of them say. */
function mergeRuns(name: string, runs: readonly Run[]): Run {
  const { report } = runOf(
    name,
    runs.flatMap(({ report }) => report.findings),
  );
  const disclosure = runs.flatMap((run) => run.report.disclosure);
  const notJudged = runs.flatMap((run) => run.report.notJudged);
  return { name, located: runs.flatMap(({ located }) => located), report: { ...report, disclosure, notJudged } };
}
