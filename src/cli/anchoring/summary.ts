import type { FileAnchoring } from "../../node.js";
import { plural } from "../../report/sentences.js";

/** What was done and what is left, in one line. */
export function summaryLine({ counts, files }: FileAnchoring, { isWritten }: { readonly isWritten: boolean }): string {
  const { kept, written, left } = counts;
  const verb = isWritten ? "written" : "to write";
  const hint = !isWritten && files.length > 0 ? " (the patch above, or the same command with --write)" : "";
  return `demarche: ${plural(kept, "anchor")} kept, ${written} ${verb}${hint}, ${left} ${left === 1 ? "needs" : "need"} you`;
}
