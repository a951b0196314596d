import type { Meeting } from "../../generated/types/index.js";

/** An actor that a meeting lists again: the index of its first place, and of the one at fault. */
export interface RepeatedParticipant {
  readonly actor: string;
  readonly first: number;
  readonly second: number;
}

export function repeatedParticipants({ participants }: Meeting): readonly RepeatedParticipant[] {
  const places = new Map<string, number>();
  return (participants ?? []).flatMap(({ actor }, second) => {
    const first = places.get(actor);
    if (first !== undefined) return [{ actor, first, second }];
    places.set(actor, second);
    return [];
  });
}
