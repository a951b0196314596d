/**
 * Writes what in `generated/` comes from the checks. A program of its own, run after `main.ts`: the checks run on what
 * that one has generated.
 */
import { codesModule } from "../report/codes.js";
import { referencePage } from "../report/explain.js";
import { writeGenerated } from "./write-generated.js";

await writeGenerated(
  new Map([
    ["checks.md", referencePage()],
    ["codes.ts", codesModule()],
  ]),
);
