// What the page runs: the package's own exports on the cases that the server hands out, and nothing of Node.
import { anchorRecords, isActor, isDemand, isMeeting, isPosition, isQuote, isSource, validateRecords } from "demarche";
import { dataset } from "demarche/data/geneva-security-talks";
import { actorSchema } from "demarche/standard-schema";

const { report, guarded, anchor } = await (await fetch("cases.json")).json();
const guards = { isActor, isDemand, isMeeting, isPosition, isQuote, isSource };

const results = {
  canEvaluate: canEvaluate(),
  reports: await Promise.all(report.map(({ records, sources }) => validateRecords(records, { sources }))),
  anchored: await anchorRecords(anchor.records, { sources: anchor.sources }),
  guarded: guarded.map((value) => Object.keys(guards).filter((name) => guards[name](value))),
  standard: guarded.map((value) => !actorSchema["~standard"].validate(value).issues),
  dataset: await validateRecords(
    [dataset.sources, dataset.actors, dataset.meetings, dataset.demands, dataset.quotes, dataset.positions].flat(),
    { manifest: dataset.manifest },
  ),
  byId: [dataset.byId("constructor"), dataset.byId(dataset.actors[0].id)].map((record) => record?.type ?? null),
};
document.querySelector("#results").textContent = JSON.stringify(results);

/** Whether the page may make code of text, which a strict policy forbids. */
function canEvaluate() {
  try {
    return new Function("return true")();
  } catch {
    return false;
  }
}
