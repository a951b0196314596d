import type { Random } from "./random.js";

/** The same JSON value but for one place, which chance chooses: a key more or less, another kind of value, another item. */
export function mutate(value: unknown, random: Random): unknown {
  if (Array.isArray(value) && value.length > 0 && random.chance(0.7)) {
    const index = random.below(value.length);
    return value.with(index, mutate(value[index], random));
  }
  if (typeof value === "object" && value !== null && !Array.isArray(value)) return mutateObject(value, random);
  if (Array.isArray(value)) return random.pick([[...value, null], value.slice(1), {}, "a list"]);
  return random.pick(otherThan(value));
}

function mutateObject(value: object, random: Random): unknown {
  const entries = Object.entries(value);
  const change = random.below(10);
  if (change === 0 || entries.length === 0) return random.pick([[], "an object", null, { unexpected: true, ...value }]);
  const index = random.below(entries.length);
  if (change === 1) return Object.fromEntries(entries.toSpliced(index, 1));
  if (change === 2) return Object.fromEntries([...entries, ["unexpected", random.pick([1, "text", {}])]]);
  const [key = "", member] = entries[index] ?? [];
  return Object.fromEntries(entries.with(index, [key, mutate(member, random)]));
}

function otherThan(value: unknown): readonly unknown[] {
  const others: readonly unknown[] = [null, true, -1, 0.5, "other words", "", [], {}];
  return others.filter((other) => other !== value);
}
