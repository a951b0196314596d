/**
 * `npm run bench:evidence`: spoils true quotations in every way of the list, asks the package and its peers, and prints
 * what became of them. `--no-peers` leaves the peers out, `--no-speed` the clock; `--write` renews the page of limits.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { anchorRecords, validateRecords } from "../../../src/index.js";
import { shortfallsOf } from "./bars.js";
import { limitsPath, writeLimits } from "./limits.js";
import { comparePeers } from "./peers.js";
import { runBenchmark } from "./run-benchmark.js";
import { measureSpeed } from "./speed.js";
import { printResults } from "./table.js";
import { readArticle } from "./texts/article.js";
import { ownTexts } from "./texts/index.js";

const known = ["--no-peers", "--no-speed", "--write"];

/** Answers the exit code: 0 if every demand is met, 1 if not, 2 for arguments that it does not know. */
export async function main(args: readonly string[]): Promise<number> {
  const print = (text: string): void => void process.stdout.write(`${text}\n`);
  const unknown = args.find((arg) => !known.includes(arg));
  if (unknown !== undefined) {
    print(`unknown argument ${unknown}; there are ${known.join(", ")}`);
    return 2;
  }
  const article = readArticle();
  const texts = article ? [...ownTexts, article] : ownTexts;
  if (!article) print("The article is not at hand: its rows are left out.");
  const results = await runBenchmark(texts, { anchorRecords, validateRecords });
  print(printResults(results));
  const shortfalls = shortfallsOf(results);
  print(shortfalls.length === 0 ? "Every demand is met." : `NOT MET:\n${shortfalls.join("\n")}`);
  if (!args.includes("--no-speed")) print(await measureSpeed(!args.includes("--no-peers")));
  if (!args.includes("--no-peers")) print(await comparePeers(texts, results));
  if (args.includes("--write")) {
    writeFileSync(limitsPath, writeLimits(results, readFileSync(limitsPath, { encoding: "utf8", flag: "a+" })));
    print(`written: ${limitsPath}`);
  }
  return shortfalls.length === 0 ? 0 : 1;
}
