import type { Exception } from "./exceptions.js";

const refusals: readonly Exception[] = [
  {
    reason: "a file is known by its $id, and these are referred to by where they were retrieved from instead",
    places: ["refRemote: remote HTTP ref with different $id", "refRemote: remote HTTP ref with different URN $id"],
  },
];

/** The schemas of JSON-Schema-Test-Suite that no types are made of. */
export const suiteRefusals: Readonly<Record<"as it is" | "with types said", readonly Exception[]>> = {
  "as it is": refusals,
  "with types said": refusals,
};
