import type { Reporter } from "../reporter.js";
import { visibleJson } from "../visible-json.js";

/** One finding a line as soon as it is known; a last line with the summary, whose absence shows that the rest was cut. */
export function ndjsonReporter(): Reporter {
  return {
    finding: ({ finding }) => `${visibleJson(finding)}\n`,
    *end({ findings: _, ...summary }) {
      yield `${visibleJson({ summary })}\n`;
    },
  };
}
