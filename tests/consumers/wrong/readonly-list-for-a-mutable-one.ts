import type { Mutable, Quote } from "demarche";

export function open(quote: Quote): Mutable<Quote>["evidence"] {
  return quote.evidence;
}
