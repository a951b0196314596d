import type { Quote } from "demarche";

export function alter(quote: Quote): void {
  quote.text = "something else";
}
