/** Wrong code, each a file of `tests/consumers/wrong`, and the error that every compiler owes it. */
export const refusals: Readonly<Record<string, string>> = {
  "assignment-to-a-field.ts": "TS2540",
  "change-of-a-list.ts": "TS2339",
  "meeting-for-actor.ts": "TS2322",
  "missing-field.ts": "TS2741",
  "path-that-is-not-exported.ts": "TS2307",
  "readonly-list-for-a-mutable-one.ts": "TS4104",
  "record-by-the-wrong-id.ts": "TS2322",
  "switch-without-a-case.ts": "TS1360",
  "unknown-property.ts": "TS2353",
  "unknown-stance-by-jsdoc.js": "TS2820",
  "unknown-stance.ts": "TS2820",
};
