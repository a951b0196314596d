/** A change of one word that makes an answer of the starter's dataset no. */
export interface Mistake {
  readonly question: "Supported?" | "Coherent?" | "Well-formed?";
  readonly file: string;
  readonly change: string;
  readonly to: string;
  readonly code: string;
}

/** What the starter invites people to try: one mistake for each question. */
export const mistakes: readonly Mistake[] = [
  {
    question: "Supported?",
    file: "quotes.ndjson",
    change: "midnight",
    to: "noon",
    code: "evidence/text-equals-anchors",
  },
  {
    question: "Coherent?",
    file: "positions.ndjson",
    change: "demand:night-ferry",
    to: "demand:night-fery",
    code: "integrity/references-resolve",
  },
  {
    question: "Well-formed?",
    file: "demands.ndjson",
    change: "request",
    to: "wish",
    code: "structure/enum",
  },
];

/** The same as a Markdown table. */
export function mistakeTable(): string {
  const rows = mistakes.map(
    ({ question, file, change, to, code }) => `| ${question} | \`${file}\` | \`${change}\` | \`${to}\` | \`${code}\` |`,
  );
  return ["| question | in the file | change | to | and it says |", "| --- | --- | --- | --- | --- |", ...rows].join(
    "\n",
  );
}
