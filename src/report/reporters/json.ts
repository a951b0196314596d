import type { Reporter } from "../reporter.js";

/** The report as one JSON object, findings sorted by place. */
export function jsonReporter(): Reporter {
  return { end: (report) => `${JSON.stringify(report, null, 2)}\n` };
}
