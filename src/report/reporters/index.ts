import type { Reporter, ReporterContext } from "../reporter.js";
import { jsonReporter } from "./json.js";
import { prettyReporter } from "./pretty.js";

/** Every form of output by the name that `--reporter` takes. */
export const reporters: Readonly<Record<string, (context: ReporterContext) => Reporter>> = {
  json: jsonReporter,
  pretty: prettyReporter,
};
