import type { IntegrityRule } from "../rule.js";

export const importsFit: IntegrityRule = {
  code: "integrity/imports-fit",
  severity: "error",
  description: "Every dataset that the manifest imports is at hand, well-formed, and of a version that fits.",
  why: "References lead into it; without it, or with another version of it, nobody knows what they mean.",
  fix: "Install or copy the dataset to where the manifest says, or correct `dataset` or `version` there. Mend a dataset that is not well-formed by itself.",
  messages: {
    version: 'Version {found} of "{dataset}" is at hand; it does not fit "{version}".',
    range: '"{version}" is no range of versions; a good one is "^1.0.0" (see node-semver).',
    missing:
      '"{dataset}" is not there: it is neither a folder with a dataset.json, from this one ("../ferry-talks"), nor a subpath of an installed package ("demarche/data/geneva-security-talks").',
    folder: 'There is a folder "{dataset}"; a path to it begins with "./" or "../", otherwise a package is meant.',
    absolute: '"{dataset}" is a path on one machine; others need a relative path or a package.',
    broken:
      '"{dataset}" is not well-formed ({count} findings, the first {code} at {place}), so what refers to it was not judged. Validate it by itself, and mend it there.',
    unreadable:
      '"{dataset}" cannot be read, so what refers to it was not judged ({reason}). Validate it by itself, and mend it there.',
    nested:
      '"{dataset}" imports "{needed}", which cannot be used, so what refers to it was not judged. Validate "{dataset}" by itself, and mend it there.',
  },
  example: {
    imported: {
      dataset: "../ferry-talks",
      version: "2.0.0",
      records: [{ type: "Actor", id: "actor:mira-voss", name: "Mira Voss" }],
    },
    failing: [
      {
        files: [{ path: "records.ndjson", recordType: "Quote" }],
        imports: [{ dataset: "../ferry-talks", version: "^1.0.0" }],
      },
      { type: "Quote", id: "quote:voss-abc", speaker: "actor:mira-voss" },
    ],
    mended: [
      {
        files: [{ path: "records.ndjson", recordType: "Quote" }],
        imports: [{ dataset: "../ferry-talks", version: "^2.0.0" }],
      },
      { type: "Quote", id: "quote:voss-abc", speaker: "actor:mira-voss" },
    ],
  },
  *check({ importFaults }) {
    yield* importFaults;
  },
};
