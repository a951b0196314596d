import { openSourceText } from "../../../src/evidence/source-text.js";
import { anchorRecords } from "../../../src/index.js";
import { type Answer, askPeers } from "./peers.js";
import { randomFor } from "./random.js";
import { alignColumns } from "./table.js";

const source = "source:synthetic";
const hits = "exact hits";
const misses = "exact misses";
const near = "near misses";

/** A text of invented words and quotations from it, some of them spoiled. */
interface Job {
  readonly text: string;
  readonly quotations: Readonly<Record<string, readonly string[]>>;
}

/** Words in an order that does not repeat; quotations of 8 to 30 of them. */
function inventJob(units: number, quotations: number): Job {
  const random = randomFor(`speed ${units}`);
  const syllables = ["ba", "ko", "li", "mer", "tan", "du", "sol", "vi", "ra", "nek", "o", "ster", "um", "pha", "gi"];
  const invent = (): string => Array.from({ length: 1 + random.below(4) }, () => random.pick(syllables)).join("");
  const vocabulary = Array.from({ length: 20_000 }, invent);
  const words: string[] = [];
  for (let length = 0; length < units; ) {
    const word = random.pick(vocabulary) + (random.below(12) === 0 ? "." : "");
    words.push(word);
    length += word.length + 1;
  }
  const pick = (): readonly string[] => {
    const from = random.below(words.length - 30);
    return words.slice(from, from + 8 + random.below(23));
  };
  const many = (make: () => string): readonly string[] => Array.from({ length: quotations }, make);
  return {
    text: words.join(" "),
    quotations: {
      [hits]: many(() => pick().join(" ")),
      [misses]: many(() =>
        pick()
          .map(() => random.pick(vocabulary))
          .join(" "),
      ),
      [near]: many(() => {
        const run = pick();
        return run.with(2 + random.below(run.length - 4), "not").join(" ");
      }),
    },
  };
}

async function timeAnchoring(text: string, quotations: readonly string[]): Promise<number> {
  const records = quotations.map((words, index) => ({
    ...{ type: "Quote", id: `quote:${index}`, speaker: "actor:nobody", text: words, form: "direct" },
    evidence: [{ source, words }],
  }));
  const described = { type: "Source", id: source, kind: "report", published: "2031", language: "en", evidence: [] };
  const { sha256, bytes, codePoints } = openSourceText(text);
  const before = process.cpuUsage();
  await anchorRecords([{ ...described, text: { sha256, bytes, codePoints } }, ...records], {
    sources: { [source]: text },
  });
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

const megabyte = 1_000_000;
const peerBudget = 45;

/** Milliseconds of the processor for a quotation: ours on 10 MB, and beside the peers on a small job, since some take minutes. */
export async function measureSpeed(withPeers = true): Promise<string> {
  const large = inventJob(10 * megabyte, 3_334);
  const lines: (readonly string[])[] = [["10 MB, 10,000 quotations", "ms of the processor a quotation"]];
  for (const [name, quotations] of Object.entries(large.quotations)) {
    const time = await timeAnchoring(large.text, quotations);
    lines.push([name, (time / quotations.length).toFixed(3)]);
  }
  const all = Object.values(large.quotations).flat();
  lines.push(["all together", ((await timeAnchoring(large.text, all)) / all.length).toFixed(3)]);
  lines.push(["goal for exact misses", "2.000"]);
  const small = withPeers ? await compareSmallJob() : "";
  return `\n${alignColumns(lines, 1)}\n${small}`;
}

async function compareSmallJob(): Promise<string> {
  const { text, quotations } = inventJob(megabyte / 20, 20);
  const all = Object.values(quotations).flat();
  const ours = (await timeAnchoring(text, all)) / all.length;
  const pairs = all.map((words) => ({ text: source, words }));
  try {
    const answers = (await askPeers({ [source]: text }, pairs, peerBudget)).filter(
      (one): one is Answer => "accepted" in one,
    );
    const lines = answers.map(({ peer, reading, accepted, seconds }) => {
      const asked = accepted.filter((one) => one !== null).length;
      const each = (1000 * seconds) / asked;
      return [`${peer}, ${reading}`, each.toFixed(2), (each / ours).toFixed(1)];
    });
    return alignColumns(
      [
        ["50 kB, 60 quotations", "ms of the processor a quotation", "times ours"],
        ["demarche", ours.toFixed(3), "1"],
        ...lines,
      ],
      1,
    );
  } catch (error) {
    return `THE PEERS COULD NOT RUN, their time is not measured: ${error instanceof Error ? error.message : error}`;
  }
}
