import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readdir, realpath, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

export const project: string = fileURLToPath(new URL("../..", import.meta.url));

/** A packed package: where, how big, and the files in it. */
export interface Packed {
  readonly tarball: string;
  readonly size: number;
  readonly unpackedSize: number;
  readonly files: readonly string[];
}

/** A new folder outside the checkout. */
export async function makeFolder(): Promise<string> {
  return realpath(await mkdtemp(join(tmpdir(), "demarche-")));
}

/** Packs what was built last into a folder. `prepack` does not run: it would take `dist` away from the tests beside this one. */
export async function packProject(folder: string): Promise<Packed> {
  const { stdout } = await run("npm", ["pack", "--ignore-scripts", "--json", "--pack-destination", folder], project);
  const [packed] = JSON.parse(stdout) as readonly PackReport[];
  if (!packed) throw new Error(`npm pack reported nothing: ${stdout}`);
  return { ...packed, tarball: join(folder, packed.filename), files: packed.files.map(({ path }) => path) };
}

/** Lays the packed package into a folder as if it had been installed there, without what it depends on; needs no network. */
export async function unpackProject(folder: string): Promise<string> {
  const { tarball } = await packProject(folder);
  const target = join(folder, "node_modules/demarche");
  await mkdir(target, { recursive: true });
  await run("tar", ["-xzf", tarball, "-C", target, "--strip-components=1"], folder);
  return target;
}

interface PackReport {
  readonly filename: string;
  readonly size: number;
  readonly unpackedSize: number;
  readonly files: readonly { readonly path: string }[];
}

/** How a command ended. */
export interface Outcome {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a command; throws if it fails. */
export async function run(command: string, given: readonly string[], cwd: string): Promise<Outcome> {
  const outcome = await attempt(command, given, cwd);
  if (outcome.code === 0) return outcome;
  throw new Error(`${command} ${given.join(" ")} ended with ${outcome.code}:\n${outcome.stdout}${outcome.stderr}`);
}

/** Runs a command, whatever it ends with. */
export async function attempt(command: string, given: readonly string[], cwd: string): Promise<Outcome> {
  try {
    const { stdout, stderr } = await promisify(execFile)(command, [...given], { cwd, maxBuffer: 1 << 26 });
    return { code: 0, stdout, stderr };
  } catch (error) {
    const { code, stdout = "", stderr = "" } = error as { code?: unknown; stdout?: string; stderr?: string };
    if (typeof code !== "number") throw error;
    return { code, stdout, stderr };
  }
}

/** The bytes of all files of a folder. */
export async function sizeOf(folder: string): Promise<number> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  const sizes = await Promise.all(files.map(async (file) => (await stat(join(file.parentPath, file.name))).size));
  return sizes.reduce((sum, size) => sum + size, 0);
}
