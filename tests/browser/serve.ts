import { mkdtemp, readFile, rm } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "vite";

const project = fileURLToPath(new URL("../..", import.meta.url));
const policy = "default-src 'none'; script-src 'self'; connect-src 'self'";
const html =
  '<!doctype html><title>Demarche</title><pre id="results"></pre><script type="module" src="page.js"></script>';

/** The page, served under a policy that allows no code from text. */
export interface ServedPage {
  readonly url: string;
  close(): Promise<void>;
}

/** Bundles the page with the package as built, by the package's own `exports`, and serves it with the cases. */
export async function servePage(cases: unknown): Promise<ServedPage> {
  const folder = await mkdtemp(join(tmpdir(), "demarche-page-"));
  await build({
    root: join(project, "tests/browser"),
    configFile: false,
    logLevel: "warn",
    build: {
      outDir: folder,
      emptyOutDir: true,
      target: "es2022",
      rollupOptions: { input: join(project, "tests/browser/page.js"), output: { entryFileNames: "page.js" } },
    },
  });
  const bodies: Readonly<Record<string, readonly [type: string, body: string]>> = {
    "/": ["text/html", html],
    "/page.js": ["text/javascript", await readFile(join(folder, "page.js"), "utf8")],
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
