import type { Claims } from "../evidence/claims.js";
import { danglingReferences, isJudged } from "../integrity/references.js";
import type { NotJudged } from "./report.js";

/** What this run could not ask, and what no comparison of characters can ever tell. */
export function listNotJudged(claims: Claims): readonly NotJudged[] {
  const { records } = claims;
  const dangling = danglingReferences(records)
    .map(({ reference }) => reference)
    .filter((reference) => !isJudged(reference, records));
  return [
    ...sourcesNotAtHand(claims),
    ...entry(
      "topics",
      dangling.filter((id) => id.startsWith("topic:")),
      records.manifest
        ? "They may stand in the manifest of an imported dataset that is not at hand or not in order."
        : "Topics stand in a dataset's manifest, and no readable manifest is given.",
    ),
    ...entry(
      "references",
      dangling.filter((id) => !id.startsWith("topic:")),
      records.lacksImports
        ? "They lead to no record that could be read, but may lead into a dataset that is imported and not at hand or not in order."
        : "They lead to no record that could be read, but a record that could not be read may be the one that is meant.",
    ),
    {
      what: "stance",
      ids: [],
      reason: "No comparison of characters tells whether a passage says what a record claims.",
    },
    {
      what: "relevance",
      ids: [],
      reason: "No comparison of characters tells whether a passage is about a record's subject.",
    },
  ];
}

function sourcesNotAtHand(claims: Claims): readonly NotJudged[] {
  const used = new Set([...claims.anchors.map(({ anchor }) => anchor.source)]);
  const known = [...used].filter((id) => claims.records.isDefined(id));
  return [
    ...entry(
      "anchors",
      known.filter((id) => claims.suppliedText(id) === undefined),
      "The source's text is not at hand, so its anchors were not compared with it (give it with --source or --sources).",
    ),
    ...entry(
      "anchors",
      known.filter((id) => claims.suppliedText(id) !== undefined && claims.textOf(id) === undefined),
      "The text that was given is not the one that the record means, so anchors were not judged by it.",
    ),
  ];
}

function entry(what: NotJudged["what"], ids: readonly string[], reason: string): readonly NotJudged[] {
  return ids.length > 0 ? [{ what, ids, reason }] : [];
}
