import { inBlocks } from "../blocks.js";
import type { Report } from "../report.js";
import type { Reporter } from "../reporter.js";
import { visibleJson, visibleJsonList } from "../visible-json.js";

/** The report as one JSON object, findings sorted by place and at the end. */
export function jsonReporter(): Reporter {
  return { end: (report) => inBlocks(partsOf(report)) };
}

function* partsOf({ findings, ...rest }: Report): Generator<string> {
  yield visibleJson(rest, 2).replace(/\n\}$/u, ',\n  "findings": ');
  yield* visibleJsonList(findings, 1);
  yield "\n}\n";
}
