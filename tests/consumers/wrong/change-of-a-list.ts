import { dataset } from "demarche/data/geneva-security-talks";

dataset.actors.pop();
