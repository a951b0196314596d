import type { Check, Code } from "../finding.js";

function structureCheck(keyword: string, check: Omit<Check, "severity" | "code">): Check {
  return { code: `structure/${keyword}` as Code, severity: "error", ...check };
}

const schemaDecides = "A record that does not follow its schema means different things to those who read it.";

export const unknownType: Check = structureCheck("unknown-type", {
  description: "Every record says by its `type` which record it is.",
  why: "The type selects the schema; without it nothing else about the record can be judged.",
  fix: "Set `type` to one of the record types, or give the schema of a type of your own (`--schema <folder>`).",
  messages: {
    unknown: "{value} is no record type; there are {known}.",
    near: '{value} is no record type. Did you mean "{nearest}"?',
    own: "The schema of {value} is not at hand; --schema <folder> gives it. Without it there are {known}.",
    missing: "The record has no `type`; there are {known}.",
    guessed: 'The record has no `type`; going by its id it is a "{nearest}".',
  },
  example: { failing: [{ type: "Qoute", id: "quote:a" }], mended: [{ type: "Quote", id: "quote:a" }] },
});

const additionalProperties = structureCheck("additional-properties", {
  description: "A record has only the properties that its schema names.",
  why: "A property that the schema does not know is nearly always a slip, and whoever reads the data would miss it.",
  fix: "Correct the name, or put data of your own under `extensions`.",
  messages: {
    unknown: '"{property}" is no property here. Data of your own belongs in "extensions".',
    near: '"{property}" is no property here. Did you mean "{nearest}"?',
    key: '"{property}" cannot stand here; a key looks like {example}.',
  },
  example: { failing: [{ type: "Quote", speeker: "actor:mira-voss" }], mended: [{ type: "Quote" }] },
});

const required = structureCheck("required", {
  description: "A record has all the properties that its schema requires.",
  why: schemaDecides,
  fix: "Add the property. If the source does not say it, the record cannot be made from that source.",
  messages: {
    missing: "{missing} is missing.",
    several: "{missing} are missing.",
    when: "{missing} is missing; it is required when {condition}.",
  },
  example: {
    failing: [{ type: "Position", stance: "conditional" }],
    mended: [{ type: "Position", stance: "conditional", conditions: [{ text: "The islands pay for the crew" }] }],
  },
});

const falseSchema = structureCheck("not-allowed", {
  description: "A property that depends on another stands only where it means something.",
  why: "The two properties contradict each other, so one of them is wrong.",
  fix: "Take the property away, or correct the one that it depends on.",
  messages: {
    absent: '"{property}" cannot stand here.',
    when: '"{property}" only stands when {condition}.',
  },
  example: {
    failing: [{ type: "Position", stance: "oppose", conditions: [{ text: "The islands pay for the crew" }] }],
    mended: [{ type: "Position", stance: "oppose" }],
  },
});

const type = structureCheck("type", {
  description: "Every value is of the JSON type that its schema asks for.",
  why: schemaDecides,
  fix: "Write the value as the type that is asked for: text in quotation marks, numbers without, lists in brackets.",
  messages: {
    type: "Expected {expected}, found {actual}.",
    record: "Expected a record, which is a JSON object; found {actual}.",
  },
  example: { failing: [{ type: "Demand", legallyBinding: "yes" }], mended: [{ type: "Demand", legallyBinding: true }] },
});

const enumeration = structureCheck("enum", {
  description: "A value that is one of a list stands on that list.",
  why: "The lists are the vocabulary that makes records comparable.",
  fix: "Choose the value of the list that says it best; say what it cannot express in `note`.",
  messages: {
    unknown: "{value} is not one of {allowed}.",
    near: '{value} is not one of the values here. Did you mean "{nearest}"?',
    case: '{value} differs from "{nearest}" only in capitals or white space.',
  },
  example: { failing: [{ type: "Position", stance: "opposes" }], mended: [{ type: "Position", stance: "oppose" }] },
});

const constant = structureCheck("const", {
  description: "A value that is fixed is the one that the schema fixes.",
  why: schemaDecides,
  fix: "Write the value that is asked for, or correct the property that makes it so.",
  messages: {
    other: "Expected {expected}.",
    when: "Expected {expected} when {condition}.",
    id: 'Expected {expected}, since the id begins with "{prefix}" and the rest of the record is of that type.',
  },
  example: {
    failing: [{ type: "Actor", identity: "generic", describedAs: "ferry officials", withheldReason: "Secrecy" }],
    mended: [{ type: "Actor", identity: "generic", describedAs: "ferry officials" }],
  },
});

const pattern = structureCheck("pattern", {
  description: "Ids, dates, digests and codes have their form.",
  why: "Programs tell what an id or a date means by its form.",
  fix: "Write the value like the example.",
  messages: {
    form: '{value} does not have the form of {what}; a good one is "{example}".',
    kind: '{value} is the id of {article} {kind}; here {what} belongs, such as "{example}".',
    ours: '{value} would be taken for the id of one of our records; "{kind}:" is not for types of your own.',
    blank: "Expected words; there is nothing but white space.",
  },
  example: { failing: [{ type: "Quote", said: "7 Jan 2022" }], mended: [{ type: "Quote", said: "2022-01-07" }] },
});

const minLength = structureCheck("min-length", {
  description: "No text is empty.",
  why: "Unknown stays absent; an empty text would claim that there is something.",
  fix: "Leave the property out, or fill it.",
  messages: { empty: "The text is empty. What is unknown is left out." },
  example: { failing: [{ type: "Meeting", place: "" }], mended: [{ type: "Meeting", place: "Old Harbour" }] },
});

const maxLength = structureCheck("max-length", {
  description: "No id is longer than 256 characters.",
  why: "Ids are names, and stand in every reference.",
  fix: "Choose a shorter id.",
  messages: { long: "The text has {length} characters; at most {limit} are allowed." },
  example: { failing: [{ type: "Actor", id: `actor:${"a".repeat(260)}` }], mended: [{ type: "Actor", id: "actor:a" }] },
});

const minimum = structureCheck("minimum", {
  description: "A number is not below what it can be.",
  why: schemaDecides,
  fix: "Correct the number; offsets count from 0.",
  messages: { low: "{value} is less than {limit}." },
  example: {
    failing: [{ type: "Source", text: { sha256: "0".repeat(64), bytes: -1, codePoints: 3 } }],
    mended: [{ type: "Source", text: { sha256: "0".repeat(64), bytes: 3, codePoints: 3 } }],
  },
});

const maximum = structureCheck("maximum", {
  description: "A number is not above what it can be.",
  why: schemaDecides,
  fix: "Correct the number; shares are between 0 and 1.",
  messages: { high: "{value} is more than {limit}." },
  example: {
    failing: [{ type: "Source", rights: { statement: "All rights reserved.", maxVerbatimShare: 25 } }],
    mended: [{ type: "Source", rights: { statement: "All rights reserved.", maxVerbatimShare: 0.25 } }],
  },
});

const minItems = structureCheck("min-items", {
  description: "No list is empty.",
  why: "An empty list claims that there are none, which a source rarely says; a record without evidence claims more than it can show.",
  fix: "Leave the property out, or fill the list. `evidence` needs at least one anchor.",
  messages: { empty: "The list is empty; it needs at least {limit}, or is left out where it is optional." },
  example: { failing: [{ type: "Quote", addressees: [] }], mended: [{ type: "Quote" }] },
});

const uniqueItems = structureCheck("unique-items", {
  description: "No list has an item twice.",
  why: "The same item twice says nothing more, and counts would be wrong.",
  fix: "Delete one of them.",
  messages: { repeated: "Item {second} is the same as item {first}, counted from 0." },
  example: {
    failing: [{ type: "Quote", about: ["topic:ferry", "topic:ferry"] }],
    mended: [{ type: "Quote", about: ["topic:ferry"] }],
  },
});

export const otherKeyword: Check = structureCheck("invalid", {
  description: "A record follows its schema in every other way that the schema asks for.",
  why: schemaDecides,
  fix: "See the schema (`demarche schema`).",
  messages: { keyword: 'The value does not satisfy "{keyword}".' },
  example: {
    schema: { title: "org.example/score", type: "number", exclusiveMaximum: 1 },
    failing: [{ type: "Quote", extensions: { "org.example/score": 1 } }],
    mended: [{ type: "Quote", extensions: { "org.example/score": 0.93 } }],
  },
});

/** The check that speaks for a keyword of JSON Schema. */
export const checkByKeyword: Readonly<Record<string, Check>> = {
  additionalProperties,
  const: constant,
  enum: enumeration,
  "false schema": falseSchema,
  maxLength,
  maximum,
  minItems,
  minLength,
  minimum,
  pattern,
  required,
  type,
  uniqueItems,
};

/** Every check of the second stage. */
export const structureChecks: readonly Check[] = [unknownType, ...Object.values(checkByKeyword), otherKeyword];
