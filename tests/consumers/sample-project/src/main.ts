// Prints what the project's records say, as JSON.
import { readFileSync } from "node:fs";
import type { DemarcheRecord } from "demarche";
import { type Vote, validateVote, voteSchema } from "../types/index.js";
import { describe, namesOf, subjectsOf } from "./describe.js";
import { isTonedQuote } from "./toned-quote.js";

const values = ["actors", "quotes", "positions", "votes"].flatMap(readRecords);
const wrong = { ...values.find(({ type }) => type === "org.example/Vote"), result: "postponed" };
const standard = voteSchema["~standard"].validate(wrong);

process.stdout.write(
  JSON.stringify({
    said: values.map(describe),
    subjects: [...subjectsOf(values)],
    names: Object.fromEntries(namesOf(values)),
    toned: values.filter(isTonedQuote).map(({ id }) => id),
    refused: [!validateVote(wrong), standard.issues?.map(({ path }) => path)],
  }),
);

function readRecords(name: string): readonly (DemarcheRecord | Vote)[] {
  const lines = readFileSync(`data/${name}.ndjson`, "utf8").trim().split("\n");
  return lines.map((line): DemarcheRecord | Vote => JSON.parse(line));
}
