import type { Position } from "demarche";

export const stance: Position["stance"] = "opposes";
