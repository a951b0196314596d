import type { DemarcheRecord } from "demarche";

export function nameOf(record: DemarcheRecord): string {
  switch (record.type) {
    case "Actor":
    case "Meeting":
      return record.name;
    case "Demand":
      return record.summary;
    case "Quote":
      return record.text;
    case "Position":
      return record.stance;
    default:
      record satisfies never;
      return "";
  }
}
