import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { BenchText } from "./invent-text.js";
import { kindOf, kinds } from "./kinds.js";
import { randomFor } from "./random.js";
import type { Results } from "./run-benchmark.js";
import { alignColumns } from "./table.js";
import { partsOf, spoilWords } from "./word-mutants.js";

/** What a peer is asked: whether it takes words for a quotation from a text. */
export interface Pair {
  readonly text: string;
  readonly words: string;
}

/** What one reading of a peer answered, in the order of the pairs; null where its time was up. */
export interface Answer {
  readonly peer: string;
  readonly version: string;
  readonly reading: string;
  readonly accepted: readonly (boolean | null)[];
  readonly seconds: number;
}

type Failure = { readonly peer: string; readonly error: string };

const script = fileURLToPath(new URL("peers.py", import.meta.url));
const packages = ["langextract", "instructor", "linkml-reference-validator", "edlib"];

/** A virtual environment of Python with the peers, in the temporary folder; made once, used again. */
async function preparePython(): Promise<string> {
  const folder = join(tmpdir(), "demarche-bench-peers");
  const python = join(folder, "bin", "python");
  if (!existsSync(python)) await run("python3", ["-m", "venv", folder]);
  await run(python, ["-m", "pip", "install", "--quiet", "--disable-pip-version-check", ...packages]);
  return python;
}

function run(command: string, args: readonly string[], input = ""): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio: ["pipe", "pipe", "pipe"] });
    let output = "";
    let complaint = "";
    child.stdout.setEncoding("utf8").on("data", (part: string) => (output += part));
    child.stderr.setEncoding("utf8").on("data", (part: string) => (complaint += part));
    child.on("error", reject);
    child.on("close", (code) =>
      code === 0 ? resolve(output) : reject(new Error(`${command} ended with ${code}: ${complaint.slice(-400)}`)),
    );
    child.stdin.on("error", reject).end(input);
  });
}

/** Asks every peer about the pairs; no reading takes much longer than the budget, in seconds. */
export async function askPeers(
  texts: Readonly<Record<string, string>>,
  pairs: readonly Pair[],
  budget: number,
): Promise<readonly (Answer | Failure)[]> {
  const python = await preparePython();
  const lines = [{ texts }, ...pairs].map((line) => `${JSON.stringify(line)}\n`).join("");
  const output = await run(python, [script, String(budget)], lines);
  return output
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));
}

/** Seconds of the processor for each reading of each peer. */
const budget = 120;

/** The same changed and true quotations for the peers and for us, side by side. */
export async function comparePeers(texts: readonly BenchText[], results: Results): Promise<string> {
  const random = randomFor("order of pairs");
  const changed = texts.flatMap((text) =>
    spoilWords(text).mutants.map(({ kind, words, quote }) => ({ kind, text: quote.evidence[0]?.source ?? "", words })),
  );
  const unchanged = texts.flatMap((text) =>
    partsOf(text.quotes).map(({ anchor }) => ({ kind: "true", text: anchor.source, words: anchor.exact })),
  );
  // In no order, so that a peer whose time is up has been asked of every kind; the true ones first.
  const shuffled = changed.map((pair) => [random.below(2 ** 31), pair] as const).sort(([one], [other]) => one - other);
  const pairs = [...unchanged, ...shuffled.map(([, pair]) => pair)];
  const bySource = Object.fromEntries(texts.flatMap((text) => Object.entries(text.texts)));
  try {
    const answers = await askPeers(
      bySource,
      pairs.map(({ text, words }) => ({ text, words })),
      budget,
    );
    const failures = answers.filter((answer) => "error" in answer);
    const loud = failures.map(({ peer, error }) => `COULD NOT RUN: ${peer}: ${error}`);
    return [
      tableOf(
        pairs,
        answers.filter((answer) => "accepted" in answer),
        results,
      ),
      ...loud,
    ].join("\n");
  } catch (error) {
    return `\nTHE PEERS COULD NOT RUN, nothing is compared: ${error instanceof Error ? error.message : error}`;
  }
}

function tableOf(
  pairs: readonly { readonly kind: string }[],
  answers: readonly Answer[],
  { rows, trueRows }: Results,
): string {
  const count = (answer: Answer, isCounted: (kind: string) => boolean, value: boolean | null): string =>
    String(answer.accepted.filter((one, at) => one === value && isCounted(pairs[at]?.kind ?? "")).length);
  const ours = (isCounted: (kind: string) => boolean): string =>
    String(
      rows
        .filter(({ kind, form }) => form === "draft" && isCounted(kind))
        .reduce((sum, { accepted, warned }) => sum + accepted + warned, 0),
    );
  const total = (isCounted: (kind: string) => boolean): string =>
    String(pairs.filter(({ kind }) => isCounted(kind)).length);
  const isIn = (group: string) => (kind: string) => kind !== "true" && kindOf(kind).group === group;
  const line = (name: string, isCounted: (kind: string) => boolean): readonly string[] => [
    ...[name, total(isCounted), ours(isCounted)],
    ...answers.map((answer) => count(answer, isCounted, true)),
  ];
  const isTrue = (kind: string): boolean => kind === "true";
  const lost = trueRows.reduce((sum, row) => sum + row.lost, 0);
  const wordKinds = kinds.filter(({ group }) => group === "words" || group === "form");
  const head = ["accepted", "of", "demarche", ...answers.map(({ peer, version }) => `${peer} ${version}`)];
  return `\nThe same quotations, asked of others\n${alignColumns(
    [
      head,
      ["", "", "", ...answers.map(({ reading }) => reading)],
      ...wordKinds.map(({ id, name }) => line(`${id} ${name}`, (kind) => kind === id)),
      line("false, 1 to 16", isIn("words")),
      line("in another form, 17 to 21", isIn("form")),
      ["true ones refused", total(isTrue), String(lost), ...answers.map((answer) => count(answer, isTrue, false))],
      ["not asked, time was up", "", "0", ...answers.map((answer) => count(answer, () => true, null))],
      ["seconds of the processor", "", "", ...answers.map(({ seconds }) => seconds.toFixed(1))],
    ],
    1,
  )}`;
}
