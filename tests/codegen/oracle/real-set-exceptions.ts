import type { Exception } from "./exceptions.js";

/** The sets of schemas that no types are made of. */
export const refusals: readonly Exception[] = [];
