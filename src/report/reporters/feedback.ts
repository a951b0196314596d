import { feedbackOf } from "../feedback.js";
import type { Reporter } from "../reporter.js";
import { visibleJson } from "../visible-json.js";

/** One line of JSON to send back to the model that wrote the records: see `Feedback`. Of bounded length. */
export function feedbackReporter(): Reporter {
  return {
    *end({ valid, counts, findings }) {
      const { problems, leftOut } = feedbackOf(findings);
      // With `--max-findings` the report holds fewer findings than there are.
      const unheld = Math.max(0, counts.errors + counts.warnings - findings.length);
      yield `${visibleJson({ accepted: valid, problems, leftOut: leftOut + unheld })}\n`;
    },
  };
}
