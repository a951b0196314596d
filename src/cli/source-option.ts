import { InvalidArgumentError } from "commander";

/** Adds what `--source <id>=<file>` says to what it said before. */
export function addSource(
  value: string,
  known: Readonly<Record<string, string>> = {},
): Readonly<Record<string, string>> {
  const [, id, file] = /^(source:[^=]+)=(.+)$/su.exec(value) ?? [];
  if (id === undefined || file === undefined) {
    throw new InvalidArgumentError("Expected a source's id and a file, such as source:gazette=gazette.txt.");
  }
  if (Object.hasOwn(known, id)) throw new InvalidArgumentError(`The text of ${id} is given twice.`);
  return { ...known, [id]: file };
}

/** Adds a value of a repeatable option to those before it. */
export function append(value: string, known: readonly string[] = []): readonly string[] {
  return [...known, value];
}
