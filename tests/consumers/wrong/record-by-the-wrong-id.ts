import type { Meeting } from "demarche";
import { dataset } from "demarche/data/geneva-security-talks";

export const meeting: Meeting | undefined = dataset.byId("actor:nato");
