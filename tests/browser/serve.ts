import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { build } from "vite";
import manifest from "../../package.json" with { type: "json" };
import { project, unpackProject } from "../package/packed.js";

const policy = "default-src 'none'; script-src 'self'; connect-src 'self'";
const html =
  '<!doctype html><title>Demarche</title><pre id="results"></pre><script type="module" src="page.js"></script>';

/** The page, served under a policy that allows no code from text. */
export interface ServedPage {
  readonly url: string;
  close(): Promise<void>;
}

/** Bundles the page with the package as it is packed, by its `exports`, and serves it with the cases. */
export async function servePage(cases: unknown): Promise<ServedPage> {
  const folder = await mkdtemp(join(tmpdir(), "demarche-page-"));
  await installPacked(folder);
  await cp(join(project, "tests/browser/page.js"), join(folder, "page.js"));
  await build({
    root: folder,
    configFile: false,
    logLevel: "warn",
    build: {
      outDir: join(folder, "bundle"),
      target: "es2022",
      rollupOptions: { input: join(folder, "page.js"), output: { entryFileNames: "page.js" } },
    },
  });
  const bodies: Readonly<Record<string, readonly [type: string, body: string]>> = {
    "/": ["text/html", html],
    "/page.js": ["text/javascript", await readFile(join(folder, "bundle/page.js"), "utf8")],
    "/cases.json": ["application/json", JSON.stringify(cases)],
  };
  const server = createServer((request, response) => {
    const [type, body] = bodies[request.url ?? ""] ?? ["text/plain", undefined];
    response.writeHead(body === undefined ? 404 : 200, {
      "content-type": `${type}; charset=utf-8`,
      "content-security-policy": policy,
    });
    response.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    close: async () => {
      await new Promise((resolve) => server.close(resolve));
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** What npm would do, without a network: the packed package, and beside it what it depends on, as the checkout has it. */
async function installPacked(folder: string): Promise<void> {
  await writeFile(join(folder, "package.json"), JSON.stringify({ name: "page", private: true, type: "module" }));
  await unpackProject(folder);
  for (const name of Object.keys(manifest.dependencies)) {
    const link = join(folder, "node_modules", name);
    await mkdir(dirname(link), { recursive: true });
    await symlink(join(project, "node_modules", name), link);
  }
}
