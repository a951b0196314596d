/**
 * Let a model extract, let the source decide: the whole loop, with a model whose answers were recorded. To use a model of
 * your own, replace `askModel`; nothing else knows that there is one.
 *
 *     node tests/examples/extraction-loop/loop.mjs
 */
import { readFile } from "node:fs/promises";
import { anchorRecords, feedbackOf, fromProfile, textIdentityOf, validateRecords } from "demarche";

const read = (name) => readFile(new URL(name, import.meta.url), "utf8");
const text = await read("alder-observer-2031-06-03.txt");

// What is known of the document beforehand is the caller's to say; no model can give a digest.
const source = { ...JSON.parse(await read("source.json")), text: textIdentityOf(text) };

/**
 * The one place that knows a model: its answer as JSON text. A provider gets `demarche/profiles/<provider>.schema.json`
 * as the schema of its structured output, and as prompt the source's id, its text, its own last answer and the feedback.
 */
async function askModel({ round, feedback: _feedback, source: _source, text: _text }) {
  return read(`answer-${round}.json`);
}

let feedback;
for (let round = 1; round <= 2 && !feedback?.accepted; round += 1) {
  const drafts = fromProfile(await askModel({ round, feedback, source, text }));
  const sources = { [source.id]: text };
  const anchored = await anchorRecords([source, ...drafts.records], { sources });
  const report = await validateRecords(anchored.records, { sources });
  feedback = feedbackOf([...drafts.findings, ...anchored.findings, ...report.findings]);
  const anchors = anchored.counts.kept + anchored.counts.written;
  process.stdout.write(`Round ${round}: ${report.counts.records} records, ${anchors} anchors in the source\n`);
  process.stdout.write(`${JSON.stringify(feedback, null, 2)}\n`);
}
