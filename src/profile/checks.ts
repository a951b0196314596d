import type { Check } from "../finding.js";

export const answersAreBare: Check = {
  code: "read/answer-is-bare",
  severity: "warning",
  description: "A model's answer is JSON and nothing else.",
  why: "Words around it show that the model was not held to the profile, so more may be amiss; they are left out.",
  fix: "Answer with the JSON object alone, without a Markdown fence and without a word before or after it.",
  messages: { around: "There is text around the answer's JSON; it was left out." },
  example: { failing: '```json\n{"actors": []}\n```', mended: '{"actors": []}' },
};

export const listIsKnown: Check = {
  code: "structure/list-is-known",
  severity: "error",
  description: "A model's answer holds lists of records under the names that the profile gives them.",
  why: "What stands elsewhere is no record of the profile, and was not taken.",
  fix: "Put each record into the list of its type, under the list's name in the profile.",
  messages: {
    unknown: '"{list}" is no list of the profile; there are {known}.',
    near: '"{list}" is no list of the profile. Did you mean "{nearest}"?',
    other: 'Under "{list}" belongs a list of records; found {actual}.',
  },
  example: { failing: '{"qoutes": []}', mended: '{"quotes": []}' },
};

/** What can be wrong with an answer as a whole; its records are judged by the checks of records. */
export const answerChecks: readonly Check[] = [answersAreBare, listIsKnown];
