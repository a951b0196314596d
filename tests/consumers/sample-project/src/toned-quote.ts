import { isQuote, type Quote } from "demarche";
import { isOrgExampleTone, type OrgExampleTone } from "../types/index.js";

/** A quote of ours that says how it sounded. */
export interface TonedQuote extends Quote {
  readonly extensions: { readonly "org.example/tone": OrgExampleTone };
}

export function isTonedQuote(value: unknown): value is TonedQuote {
  return isQuote(value) && isOrgExampleTone(value.extensions?.["org.example/tone"]);
}
