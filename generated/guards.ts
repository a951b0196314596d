// Generated from schemas/ by `npm run generate`. Do not edit.
import { holds, type StandaloneValidator } from "../src/structure/runtime.js";
import type { Actor, Dataset, Demand, Meeting, Position, Quote, Source } from "./types/index.js";
import { validateActor, validateDataset, validateDemand, validateMeeting, validatePosition, validateQuote, validateSource } from "./validators.js";

/** Whether a value is a well-formed Actor. Says nothing of whether it fits other records or is supported. */
export function isActor(value: unknown): value is Actor {
  return holds(validateActor, value);
}

/** Whether a value is a well-formed Dataset. Says nothing of whether it fits other records or is supported. */
export function isDataset(value: unknown): value is Dataset {
  return holds(validateDataset, value);
}

/** Whether a value is a well-formed Demand. Says nothing of whether it fits other records or is supported. */
export function isDemand(value: unknown): value is Demand {
  return holds(validateDemand, value);
}

/** Whether a value is a well-formed Meeting. Says nothing of whether it fits other records or is supported. */
export function isMeeting(value: unknown): value is Meeting {
  return holds(validateMeeting, value);
}

/** Whether a value is a well-formed Position. Says nothing of whether it fits other records or is supported. */
export function isPosition(value: unknown): value is Position {
  return holds(validatePosition, value);
}

/** Whether a value is a well-formed Quote. Says nothing of whether it fits other records or is supported. */
export function isQuote(value: unknown): value is Quote {
  return holds(validateQuote, value);
}

/** Whether a value is a well-formed Source. Says nothing of whether it fits other records or is supported. */
export function isSource(value: unknown): value is Source {
  return holds(validateSource, value);
}

/** Any record; `type` says which. */
export type DemarcheRecord = Actor | Demand | Meeting | Position | Quote | Source;

/** The `type` of a record. */
export type RecordType = DemarcheRecord["type"];

/** @internal For each record type its validator. */
export const recordValidators: Readonly<Record<RecordType, StandaloneValidator>> = {
  Actor: validateActor,
  Demand: validateDemand,
  Meeting: validateMeeting,
  Position: validatePosition,
  Quote: validateQuote,
  Source: validateSource,
};
