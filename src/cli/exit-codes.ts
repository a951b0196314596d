/** What the process says to whoever called it. Signals end it with 130 and 143, as the system does. */
export const exitCodes = {
  /** Nothing was found at or above `--fail-on`. */
  clean: 0,
  /** Something was. */
  findings: 1,
  /** It could not run: wrong usage, or an input that cannot be read. */
  failure: 2,
} as const;
