import { formatPointer } from "../read/pointer.js";

export { parsePointer as stepsOf, valueAt } from "../read/pointer.js";

/** A JSON Pointer (RFC 6901) to a place below another. */
export function below(pointer: string, ...steps: readonly string[]): string {
  return pointer + formatPointer(steps);
}
