import { cp, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { attempt, packProject, project } from "./packed.js";

const quietly = ["--no-audit", "--no-fund", "--prefer-offline", "--fetch-retries=0", "--fetch-timeout=60000"];

/** What npm says when it cannot reach its registry and the cache does not help. */
const unreachable = /ENOTCACHED|ENOTFOUND|EAI_AGAIN|ECONN|ETIMEDOUT|ERR_SOCKET|FETCH_ERROR|EIDLETIMEOUT/u;

/**
 * Makes a folder a project that has installed the packed package, and other packages besides, with what stands in
 * `tests/consumers`. Answers why not, loudly, if it is for want of a network.
 */
export async function installPackage(folder: string, others: readonly string[] = []): Promise<string | undefined> {
  const { tarball } = await packProject(folder);
  await cp(`${project}/tests/consumers`, folder, { recursive: true });
  await writeFile(join(folder, "package.json"), JSON.stringify({ name: "consumer", private: true, type: "module" }));
  const { code, stdout, stderr } = await attempt("npm", ["install", tarball, ...others, ...quietly], folder);
  if (code === 0) return undefined;
  if (!unreachable.test(stderr)) throw new Error(`npm install failed:\n${stdout}${stderr}`);
  process.stderr.write(`\nTHE PACKAGE WAS NOT TRIED BY CONSUMERS: what they install could not be had.\n${stderr}\n`);
  return stderr;
}
