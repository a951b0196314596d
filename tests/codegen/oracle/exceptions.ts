/** Why something is refused, or is unsound, and where: each place as the judgement names it. */
export interface Exception {
  readonly reason: string;
  readonly places: readonly string[];
}

/** All places of a table of exceptions, sorted. */
export function placesOf(exceptions: readonly Exception[]): readonly string[] {
  return exceptions.flatMap(({ places }) => places).sort();
}
