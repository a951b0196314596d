import type { Check, Example } from "../finding.js";

/** The page of a code: what holds, why it matters, what to do, and an example that fails and one that does not. */
export function explainCheck({ code, severity, description, why, fix, example }: Check): string {
  const examples = isEmpty(example.failing)
    ? []
    : ["", "Fails:", "", ...formatExample(example.failing), "", "Mended:", "", ...formatExample(example.mended)];
  const source = example.source === undefined ? [] : ["", "With the source text:", "", `  ${example.source}`];
  return [
    `${code} (${severity})`,
    "",
    description,
    "",
    `Why: ${why}`,
    "",
    `What to do: ${fix}`,
    ...source,
    ...examples,
    "",
  ].join("\n");
}

function isEmpty(example: Example["failing"]): boolean {
  return example.length === 0;
}

function formatExample(example: Example["failing"]): readonly string[] {
  const lines = typeof example === "string" ? example.split("\n") : example.map((record) => JSON.stringify(record));
  return lines.map((line) => `  ${line}`);
}
