import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/**
 * Gives a whole run one folder for everything temporary, and takes it away at the end: vitest ends its workers so that
 * they cannot tidy up after themselves. The commands that tests spawn inherit it.
 */
export function setup(): () => void {
  const folder = mkdtempSync(join(tmpdir(), "demarche-tests-"));
  // Tests of permissions run commands as another user, who has to get as far as the file in question.
  chmodSync(folder, 0o755);
  process.env["TMPDIR"] = folder;
  return () => rmSync(folder, { recursive: true, force: true });
}
