import picocolors from "picocolors";
import type { FolderChange } from "../../files/write-folder.js";
import { printable } from "../../report/printable.js";
import { plural } from "../../report/sentences.js";

/** Lines of differences that are shown of a file, and of all. */
const mostOfFile = 100;
const mostOfAll = 400;
/** Texts that differ in more lines are not compared to the end, which takes quadratic time. */
const mostEdits = 2000;

/** What would change in a folder, as a unified diff; shortened where it is longer than anybody reads. */
export async function differences({ folder, written, removed }: FolderChange, color: boolean): Promise<string> {
  const { structuredPatch } = await import("diff");
  const paint = picocolors.createColors(color);
  const shown: string[] = [];
  const say = (path: string, what: string): void => {
    shown.push(paint.bold(printable(`${folder}/${path}: ${what}`)));
  };
  let unshown = 0;
  for (const [path, { before, after }] of written) {
    if (before === undefined) say(path, "missing");
    else {
      const patch = structuredPatch(path, path, before, after, "", "", { context: 2, maxEditLength: mostEdits });
      const lines = (patch?.hunks ?? []).flatMap(({ oldStart, oldLines, newStart, newLines, lines: text }) => [
        paint.cyan(`@@ -${oldStart},${oldLines} +${newStart},${newLines} @@`),
        ...text.map((line) => paintLine(printable(line), paint)),
      ]);
      const room = Math.max(0, Math.min(mostOfFile, mostOfAll - shown.length));
      say(path, patch ? "stale (- as it is, + as it would be)" : "stale, from beginning to end");
      shown.push(...lines.slice(0, room));
      const hidden = Math.max(0, lines.length - room);
      if (hidden > 0 && room > 0) shown.push(paint.dim(`  … ${plural(hidden, "more line")}`));
      else unshown += hidden;
    }
  }
  for (const path of removed.keys()) say(path, "left over; no schema gives it");
  if (unshown > 0) shown.push(paint.dim(`… ${plural(unshown, "more line")} of differences`));
  return shown.map((line) => `${line}\n`).join("");
}

function paintLine(line: string, paint: ReturnType<typeof picocolors.createColors>): string {
  if (line.startsWith("+")) return paint.green(line);
  return line.startsWith("-") ? paint.red(line) : line;
}
