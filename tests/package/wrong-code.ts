/** Wrong code, a file of `tests/consumers/wrong` each, and the error that every compiler owes it. */
export const refusals: Readonly<Record<string, string>> = {
  "assignment-to-a-field": "TS2540",
  "change-of-a-list": "TS2339",
  "meeting-for-actor": "TS2322",
  "missing-field": "TS2741",
  "path-that-is-not-exported": "TS2307",
  "readonly-list-for-a-mutable-one": "TS4104",
  "record-by-the-wrong-id": "TS2322",
  "switch-without-a-case": "TS1360",
  "unknown-property": "TS2353",
  "unknown-stance": "TS2820",
};
