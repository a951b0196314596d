import { describeProblems } from "./report/describe.js";
import { judgeAs } from "./structure/judge.js";
import { pathTo, type StandardIssue } from "./structure/standard-schema.js";

export {
  type StandardIssue,
  type StandardResult,
  type StandardSchema,
  standardSchemaOf,
} from "./structure/standard-schema.js";

/** A judge of values that should be of one of our types: what `validate` would say of them by themselves. */
export function judgeOf(type: string): (value: unknown) => readonly StandardIssue[] {
  return (value) =>
    describeProblems(judgeAs(type, { value: value ?? null, place: null }), undefined).map(({ finding }) => ({
      message: finding.message,
      path: pathTo(value, finding.pointer),
    }));
}
