import { randomUUID } from "node:crypto";
import { rmSync } from "node:fs";
import { chmod, lstat, realpath, rename, rm, stat, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { InputError } from "./input-error.js";

type Content = string | Iterable<Uint8Array> | AsyncIterable<string>;

/**
 * Writes a file as a whole or not at all: beside its place first, then renamed. Where a link leads, the file there is
 * replaced; a device or a pipe (`/dev/stdout`) is written to.
 */
export async function replaceFile(path: string, content: Content): Promise<void> {
  const stats = await stat(path).catch(() => undefined);
  if (stats === undefined) await writeBeside(path, content);
  else if (stats.isFile()) await writeBeside(await realpath(path), content);
  else await writeInto(path, content);
}

async function writeInto(path: string, content: Content): Promise<void> {
  await writeFile(path, content).catch((error: unknown) => {
    throw asWriteError(path, error);
  });
}

/** The same for a file that is there: it keeps its permissions. A link is refused, since its file may be anywhere. */
export async function rewriteFile(path: string, content: Content): Promise<void> {
  await writeBeside(path, content, await modeOf(path));
}

/** The same for several files: before one is written, it is asked of all whether they may be. */
export async function rewriteFiles(contents: ReadonlyMap<string, Content>): Promise<void> {
  const modes = new Map<string, number>();
  for (const path of contents.keys()) {
    const mode = await modeOf(path);
    if ((mode & 0o222) === 0) throw asWriteError(path, new Error("it is read-only"));
    modes.set(path, mode);
  }
  for (const [path, content] of contents) await writeBeside(path, content, modes.get(path));
}

async function modeOf(path: string): Promise<number> {
  const stats = await lstat(path).catch((error: unknown) => {
    throw asWriteError(path, error);
  });
  if (stats.isFile()) return stats.mode & 0o7777;
  const what = stats.isSymbolicLink() ? "it is a symbolic link; name the file that it leads to" : "it is no file";
  throw asWriteError(path, new Error(what));
}

async function writeBeside(path: string, content: Content, mode?: number): Promise<void> {
  const beside = join(dirname(path), `.${randomUUID()}.tmp`);
  const forget = removeOnSignal(() => [beside]);
  try {
    await writeFile(beside, content, { flag: "wx" });
    if (mode !== undefined) await chmod(beside, mode);
    await rename(beside, path);
  } catch (error) {
    await rm(beside, { force: true });
    throw asWriteError(path, error);
  } finally {
    forget();
  }
}

/**
 * Somebody who stops the process wants no half of a file left; the signal then ends it as it would have. Gives what ends
 * this care.
 */
export function removeOnSignal(paths: () => readonly string[]): () => void {
  const stop = (signal: NodeJS.Signals): void => {
    forget();
    for (const path of paths()) rmSync(path, { force: true });
    process.kill(process.pid, signal);
  };
  const forget = (): void => {
    for (const signal of stopping) process.off(signal, stop);
  };
  for (const signal of stopping) process.on(signal, stop);
  return forget;
}

const stopping = ["SIGINT", "SIGTERM"] as const;

/** What went wrong with writing, as an InputError. */
export function asWriteError(path: string, error: unknown): InputError {
  if (error instanceof InputError) return error;
  const reason = error instanceof Error ? error.message : String(error);
  return new InputError(`cannot write ${JSON.stringify(path)}: ${reason}`, { cause: error });
}
