import type { Position } from "demarche";

export const holder: Position["holder"] = "meeting:ferry-talks";
