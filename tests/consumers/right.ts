import {
  type Actor,
  type Anchor,
  type Dataset,
  type Demand,
  type DemarcheRecord,
  type Finding,
  isActor,
  isDemand,
  isMeeting,
  isPosition,
  isQuote,
  isSource,
  type Meeting,
  type Mutable,
  type Position,
  type Quote,
  type Report,
  type Source,
  validateRecords,
} from "demarche";
import { dataset } from "demarche/data/geneva-security-talks";
import manifest from "demarche/data/geneva-security-talks/dataset.json" with { type: "json" };
import { validate } from "demarche/node";
import schema from "demarche/schemas/v1/quote.schema.json" with { type: "json" };
import { quoteSchema, type StandardSchema } from "demarche/standard-schema";

const anchor: Anchor = { source: "source:gazette", start: 10, end: 13, sha256: "0".repeat(64) };

export const position: Position = {
  type: "Position",
  id: "position:harbour-office-night-ferry",
  holder: "actor:harbour-office",
  on: "topic:night-ferry",
  stance: "support",
  evidence: [anchor],
};

export function describe(record: DemarcheRecord): string {
  switch (record.type) {
    case "Actor":
    case "Meeting":
      return record.name;
    case "Demand":
      return record.summary;
    case "Quote":
      return record.text;
    case "Position":
      return `${record.holder} on ${record.on}: ${record.stance}`;
    case "Source":
      return record.published;
    default:
      return record satisfies never;
  }
}

export function narrow(value: unknown): string {
  if (isActor(value) || isMeeting(value)) return value.name;
  if (isDemand(value)) return value.summary;
  if (isPosition(value)) return value.stance;
  if (isQuote(value)) return value.text;
  return isSource(value) ? value.text.sha256 : "none of them";
}

const found: Actor | undefined = dataset.byId("actor:nato");
const lists: readonly [
  readonly Source[],
  readonly Actor[],
  readonly Meeting[],
  readonly Demand[],
  readonly Quote[],
  readonly Position[],
] = [dataset.sources, dataset.actors, dataset.meetings, dataset.demands, dataset.quotes, dataset.positions];
const held: Dataset = dataset.manifest;
const reports: readonly Promise<Report>[] = [
  validateRecords([position], { sources: { "source:gazette": "abc" }, manifest: held }),
  validate("data", { sources: { "source:gazette": "gazette.txt" } }),
];
const findings: Promise<readonly Finding[]> = validateRecords([]).then((report) => report.findings);

/** What takes a Standard Schema knows the type. */
export function parse<T>(standard: StandardSchema<T>, value: unknown): T | undefined {
  const result = standard["~standard"].validate(value);
  return result.issues ? undefined : result.value;
}
export const parsed: Quote | undefined = parse(quoteSchema, {});

/** What was built step by step stands where the readonly type is asked for. */
const draft: Mutable<Quote> = {
  type: "Quote",
  id: "quote:night-ferry",
  speaker: "actor:harbour-office",
  text: "",
  form: "partial",
  evidence: [{ ...anchor, supports: ["/speaker"] }],
  extensions: { "org.example/tone": { word: "calm" } },
};
draft.text = "at night";
draft.evidence.push({ source: "source:gazette", words: "at night" });
draft.about = ["topic:night-ferry"];
draft.about.push("demand:night-ferry");
export const built: Quote = draft;

/** What holds no list is assignable both ways. */
export const exchange = (mine: Mutable<Source["text"]>, ours: Source["text"]): (typeof mine & typeof ours)[] => [
  mine,
  ours,
];

export const all: readonly unknown[] = [found, lists, reports, findings, schema.$id, manifest.title];
