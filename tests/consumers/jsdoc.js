// Plain JavaScript whose types stand in comments, checked by the compiler.
import { isQuote } from "demarche";
import { dataset } from "demarche/data/geneva-security-talks";

/** @typedef {import("demarche").Actor} Actor */

/**
 * @param {unknown} value
 * @returns {Actor["id"] | undefined}
 */
export function speakerOf(value) {
  return isQuote(value) ? value.speaker : undefined;
}

const nato = dataset.byId("actor:nato");
export const label = nato?.name.toUpperCase();

/** @type {import("demarche").Mutable<NonNullable<Actor["aliases"]>>} */
export const aliases = ["the Alliance"];
aliases.push("the Treaty Organization");
