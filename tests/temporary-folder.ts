import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/**
 * Gives a whole run one folder for everything temporary, and takes it away at the end: vitest ends its workers so that
 * they cannot tidy up after themselves. The commands that tests spawn inherit it.
 */
export function setup(): () => void {
  const folder = mkdtempSync(join(tmpdir(), "demarche-tests-"));
  process.env["TMPDIR"] = folder;
  return () => rmSync(folder, { recursive: true, force: true });
}
