import { spawnSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Report } from "../../src/index.js";

const main = fileURLToPath(new URL("../../dist/src/cli/main.js", import.meta.url));

export interface Outcome {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the built command as a process of its own. */
export function demarche(
  args: readonly string[],
  { input = "", cwd, env = {} }: { input?: string | Uint8Array; cwd?: string; env?: Record<string, string> } = {},
): Outcome {
  const { status, stdout, stderr } = spawnSync(process.execPath, [main, ...args], {
    input,
    encoding: "utf8",
    maxBuffer: 2 ** 28,
    env: { ...process.env, NO_COLOR: "", FORCE_COLOR: "", ...env },
    ...(cwd !== undefined && { cwd }),
  });
  return { status, stdout, stderr };
}

/** The report of `--reporter json`, with the exit code. */
export function report(
  args: readonly string[],
  options: Parameters<typeof demarche>[1] = {},
): Report & { readonly status: number | null } {
  const { status, stdout, stderr } = demarche(["validate", ...args, "--reporter", "json"], options);
  if (stdout === "") throw new Error(stderr);
  return { ...JSON.parse(stdout), status };
}

/** A folder of files that is gone when the run ends. */
export async function folder(files: Readonly<Record<string, string | Uint8Array>>): Promise<string> {
  const path = mkdtempSync(join(tmpdir(), "demarche-"));
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(path, name)), { recursive: true });
    writeFileSync(join(path, name), content);
  }
  return path;
}

/** The command as a user without rights; undefined where this process cannot become one. */
export function asNobody(args: readonly string[]): Omit<Outcome, "stdout"> | undefined {
  if (process.getuid?.() !== 0) {
    const { status, stderr } = demarche(args);
    return { status, stderr };
  }
  const copy = spawnSync(
    "setpriv",
    ["--reuid=65534", "--regid=65534", "--clear-groups", process.execPath, main, ...args],
    { encoding: "utf8" },
  );
  return copy.error ? undefined : { status: copy.status, stderr: copy.stderr };
}
