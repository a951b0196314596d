import { type ActorId, type DemarcheRecord, isActor, type ProposalId } from "demarche";
import { isVote, type Vote } from "../types/index.js";
import { isTonedQuote } from "./toned-quote.js";

/** Records of both origins: `type` tells them apart. */
export function describe(record: DemarcheRecord | Vote): string {
  switch (record.type) {
    case "org.example/Vote":
      return `${bodyOf(record)} on ${record.on}: ${record.result}`;
    case "Quote":
      return isTonedQuote(record) ? `${record.extensions["org.example/tone"].word}: ${record.text}` : record.text;
    case "Position":
      return `${record.holder} on ${record.on}: ${record.stance}`;
    case "Actor":
    case "Meeting":
      return record.name;
    case "Demand":
      return record.summary;
    case "Source":
      return record.published;
    default:
      return record satisfies never;
  }
}

/** What was voted on, of everything that a file may hold. */
export function subjectsOf(values: readonly unknown[]): ReadonlySet<ProposalId> {
  return new Set(values.filter(isVote).map(({ on }) => on));
}

export function namesOf(values: readonly unknown[]): ReadonlyMap<ActorId, string> {
  return new Map(values.filter(isActor).map(({ id, name }) => [id, name]));
}

function bodyOf({ body }: Vote): ActorId {
  return body;
}
