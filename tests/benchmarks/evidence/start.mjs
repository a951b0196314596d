// Runs the benchmark from its TypeScript, by what the tests are run with.
import { runnerImport } from "vite";

const { module } = await runnerImport(new URL("main.ts", import.meta.url).pathname);
process.exitCode = await module.main(process.argv.slice(2));
