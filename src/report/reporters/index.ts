import type { Reporter, ReporterContext } from "../reporter.js";
import { feedbackReporter } from "./feedback.js";
import { githubReporter } from "./github.js";
import { gitlabReporter } from "./gitlab.js";
import { jsonReporter } from "./json.js";
import { junitReporter } from "./junit.js";
import { markdownReporter } from "./markdown.js";
import { ndjsonReporter } from "./ndjson.js";
import { prettyReporter } from "./pretty.js";
import { sarifReporter } from "./sarif.js";

/** Every form of output by the name that `--reporter` takes. */
export const reporters: Readonly<Record<string, (context: ReporterContext) => Reporter>> = {
  pretty: prettyReporter,
  json: jsonReporter,
  ndjson: ndjsonReporter,
  sarif: sarifReporter,
  github: githubReporter,
  gitlab: gitlabReporter,
  junit: junitReporter,
  markdown: markdownReporter,
  feedback: feedbackReporter,
};
