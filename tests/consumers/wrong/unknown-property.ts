import type { Anchor } from "demarche";

export const anchor: Anchor = { source: "source:gazette", start: 0, end: 1, sha256: "", quote: "a" };
