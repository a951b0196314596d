import { isDeepStrictEqual } from "node:util";
import type { Finding } from "../../../src/index.js";
import { type Case, draftOf, type SpoiledRecord } from "./cases.js";
import type { BenchText } from "./invent-text.js";
import { besides, kindOf } from "./kinds.js";
import type { Checks, Verdict } from "./run-benchmark.js";

/** So many spoiled records stand beside the true ones at once; more would spend the budget for searches. */
const atOnce = 40;

export type Judged = readonly [verdict: Verdict, findings: readonly Finding[], of: Case];

/** Cases of one kind and form, each with what became of it. */
export async function judgeCases(text: BenchText, cases: readonly Case[], checks: Checks): Promise<readonly Judged[]> {
  const judged: Judged[] = [];
  const beside = cases.filter(({ instead }) => instead === undefined);
  for (let at = 0; at < beside.length; at += atOnce) {
    judged.push(...(await judgeBeside(text, beside.slice(at, at + atOnce), checks)));
  }
  for (const item of cases) if (item.instead !== undefined) judged.push(await judgeInstead(text, item, checks));
  return judged;
}

async function judgeBeside(text: BenchText, cases: readonly Case[], checks: Checks): Promise<readonly Judged[]> {
  const spoiled = cases.map(({ record }, index): SpoiledRecord => ({ ...record, id: `quote:spoiled-${index}` }));
  const isDraft = cases[0]?.form === "draft";
  const given = [...text.records, ...spoiled];
  const anchoring = isDraft ? await checks.anchorRecords(given, { sources: text.texts }) : undefined;
  const options = { sources: text.texts, manifest: text.manifest };
  const { findings } = await checks.validateRecords(anchoring?.records ?? given, options);
  refuseNoise(findings, new Set(spoiled.map(({ id }) => id)));
  return cases.map((item, index) => {
    const isAt = ({ id }: Finding): boolean => id === spoiled[index]?.id;
    const atRecord = findings.filter(isAt);
    const isInvalid = atRecord.some(({ severity }) => severity === "error");
    const reasons = anchoring && isInvalid ? anchoring.findings.filter(isAt) : atRecord;
    return [judge(item, reasons), reasons, item];
  });
}

async function judgeInstead(text: BenchText, item: Case, checks: Checks): Promise<Judged> {
  const { edited, record, instead } = item;
  const sources = edited === undefined ? text.texts : { ...text.texts, [text.source]: edited };
  const records = text.records.map((one) => (one.id === instead ? record : one));
  const { findings } = await checks.validateRecords(records, { sources, manifest: text.manifest });
  return [judge(item, findings), findings, item];
}

function judge({ kind, form, data }: Case, findings: readonly Finding[]): Verdict {
  const codes: readonly string[] = kindOf(kind).expected[form] ?? [];
  const errors = findings.filter(({ severity }) => severity === "error");
  if (errors.length === 0) return findings.length === 0 ? "accepted" : "warned";
  const answers = errors.filter(({ code }) => codes.includes(code));
  const others = errors.filter(({ code }) => !codes.includes(code) && !besides.includes(code));
  const isRight = others.length === 0 && answers.some((error) => hasData(error, data ?? {}));
  return isRight ? "right" : "other";
}

function hasData(finding: Finding, data: NonNullable<Case["data"]>): boolean {
  return Object.entries(data).every(([name, value]) => finding.data[name] === value);
}

/** More quotations disclose more of a source; nothing else may be said of the records that are true. */
function refuseNoise(findings: readonly Finding[], spoiled: ReadonlySet<string>): void {
  const noise = findings.find(
    ({ id, code }) => !spoiled.has(id ?? "") && code !== "evidence/disclosure-stays-within-its-limit",
  );
  if (noise) throw new Error(`a spoiled record makes a true one fail: ${noise.id} ${noise.code} ${noise.message}`);
}

/** How many of the true quotes do not come back when only their words are known. */
export async function countLost(text: BenchText, checks: Checks): Promise<number> {
  const drafts = text.records.map((record) => (record.type === "Quote" ? draftOf(text, record) : record));
  const { records } = await checks.anchorRecords(drafts, { sources: text.texts });
  return records.filter((record, index) => !isDeepStrictEqual(record, text.records[index])).length;
}
