import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";

/** Writes files below `generated/`, path within it → text. */
export async function writeGenerated(files: ReadonlyMap<string, string>): Promise<void> {
  for (const [path, text] of files) {
    const target = join("generated", path);
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, text);
  }
}
