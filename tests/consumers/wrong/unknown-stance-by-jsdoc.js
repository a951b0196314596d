/** @type {import("demarche").Position["stance"]} */
export const stance = "opposes";
