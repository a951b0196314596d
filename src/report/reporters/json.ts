import type { Reporter } from "../reporter.js";
import { visibleJson } from "../visible-json.js";

/** The report as one JSON object, findings sorted by place. */
export function jsonReporter(): Reporter {
  return { end: (report) => `${visibleJson(report, 2)}\n` };
}
