import type { Exception } from "./exceptions.js";

/** The schemas of JSON-Schema-Test-Suite that no types are made of. */
export const refusals: Readonly<Record<"as it is" | "with types said", readonly Exception[]>> = {
  "as it is": [],
  "with types said": [],
};
