/**
 * Builds a checkout that has no `dist/`, so that the command can be installed from the repository, as pre-commit does.
 * `npm install --global` of a repository leaves its development dependencies out, the compiler among them.
 */
import { execSync } from "node:child_process";
import { existsSync } from "node:fs";

if (!existsSync("dist")) {
  if (!existsSync("node_modules/typescript")) run("npm ci --no-global --ignore-scripts --no-audit --no-fund");
  run("npm run --silent build");
}

function run(command) {
  execSync(command, { stdio: "inherit" });
}
